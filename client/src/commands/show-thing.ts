import type { Id, Theory } from '@throughline/shared/model'
import { camera, setEditor, useEditor } from '../state/index.js'

/** Selects a thing in whatever view is open, in the map where it stands, and brings it into view. */
export function showThing(theory: Theory, id: Id): void {
  const within = mapOf(theory, id)
  const moves = useEditor.getState().within !== within
  setEditor({ selection: new Set([id]), focused: theory.links.has(id) ? null : id, within })
  // Another map is drawn with the next frame; it cannot show what it has not placed.
  if (moves) requestAnimationFrame(() => camera()?.show(id))
  else camera()?.show(id)
}

function mapOf({ elements, groups, links }: Theory, id: Id): Id | null {
  const start = links.get(id)?.from ?? id
  return elements.get(start)?.within ?? groups.get(start)?.within ?? null
}
