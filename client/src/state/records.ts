import type { Id } from '@throughline/shared/model'
import { setEditor, useEditor } from './editor.js'

/** Opens the card of a record, or closes it. */
export function setRecordOpen(id: Id, open: boolean): void {
  const openRecords = new Set(useEditor.getState().openRecords)
  if (open) openRecords.add(id)
  else openRecords.delete(id)
  setEditor({ openRecords })
}

/** A record on something: an element, a link, or the theory as a whole. */
export interface RecordPlace {
  readonly kind: 'indicators' | 'assumptions' | 'evidence' | 'actors'
  readonly id: Id
  /** What it is shown on; null: the theory as a whole. */
  readonly on: Id | null
}

/** Selects what a record is on, opens its card beside it and puts the cursor into its name. */
export function showRecord({ kind, id, on }: RecordPlace): void {
  setEditor({
    selection: new Set(on === null ? [] : [on]),
    panel: 'details',
    inspectorField: `${kind}/${id}/label`,
  })
  setRecordOpen(id, true)
}
