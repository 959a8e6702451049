import type { Id } from '@throughline/shared/model'
import { setEditor, useEditor } from '../state/index.js'

export interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** A press on a thing: selects it alone, or with Shift, Ctrl or Cmd adds it or takes it out. */
export function selectByPress(id: Id, { shiftKey, ctrlKey, metaKey }: Modifiers): void {
  const { selection } = useEditor.getState()
  if (!shiftKey && !ctrlKey && !metaKey) {
    setEditor({ selection: new Set([id]), focused: id })
    return
  }
  const next = new Set(selection)
  if (!next.delete(id)) next.add(id)
  setEditor({ selection: next, focused: id })
}

export function selectNothing(): void {
  if (useEditor.getState().selection.size > 0) setEditor({ selection: new Set() })
}
