import type { Id } from '@throughline/shared/model'
import { camera } from './camera.js'
import { setEditor, useEditor } from './editor.js'
import { showMap } from './show-map.js'

/** Selects a thing and brings it into view, on the map where it stands. */
export function goTo(id: Id, within: Id | null): void {
  if (useEditor.getState().within !== within) showMap(within)
  setEditor({ selection: new Set([id]), focused: id })
  camera()?.show(id)
}
