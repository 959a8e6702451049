import type { Id } from '@throughline/shared/model'
import { camera, setEditor } from '../state/index.js'

/** Selects a new box, puts the cursor into its label and brings it into view. */
export function startWriting(id: Id): void {
  setEditor({ selection: new Set([id]), focused: id, editing: id })
  // The map draws the box with the next frame; it cannot show what it has not placed.
  requestAnimationFrame(() => camera()?.show(id))
}
