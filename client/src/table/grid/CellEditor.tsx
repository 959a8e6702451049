import { cellText } from '../cell-text.js'
import { PickEditor } from '../editing/PickEditor.js'
import { WordsEditor } from '../editing/WordsEditor.js'
import type { Column, Look, Row } from '../sheet.js'

/** What a cell is written in with. */
export function CellEditor({
  look,
  row,
  column,
  how,
}: {
  readonly look: Look
  readonly row: Row
  readonly column: Column
  readonly how: 'words' | 'over'
}) {
  const words = cellText(look, row, column)
  const picks = column.editor === 'one-of' || column.editor === 'some-of'
  return picks ? (
    <PickEditor look={look} column={column} words={words} />
  ) : (
    <WordsEditor column={column} words={words} how={how} />
  )
}
