import type { Id } from '@throughline/shared/model'
import { setEditor, setRecordOpen, type TableKind, useEditor } from '../../state/index.js'
import type { Row } from '../sheet.js'

/** The card that was opened for the row before; it goes when another row is come to. */
let opened: Id | null = null

/** What rows are about is selected, so that the details and the other views show it; a record's card opens there. */
export function selectRows(kind: TableKind, rows: readonly Row[], current: Row | undefined): void {
  const isRecord = kind !== 'links' && kind !== 'elements'
  // Of records only the one that was come to: what is done to a selection is done to boxes, not to them.
  const meant = isRecord ? (current === undefined ? [] : [current]) : rows
  const wanted = [...new Set(meant.flatMap(({ about }) => about ?? []))]
  const { selection } = useEditor.getState()
  if (wanted.length !== selection.size || wanted.some((id) => !selection.has(id))) {
    setEditor({ selection: new Set(wanted), focused: current?.about ?? null })
  }
  const card = isRecord && rows.length === 1 ? (current?.id ?? null) : null
  if (card === opened) return
  if (opened !== null) setRecordOpen(opened, false)
  if (card !== null) setRecordOpen(card, true)
  opened = card
}
