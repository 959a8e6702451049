import type { TableFilter } from '../state/index.js'
import { cellText } from './cell-text.js'
import { folded } from './names.js'
import type { Column, Look, Row } from './sheet.js'

/** What rows must have to be shown. */
export interface Wanted {
  readonly filters: readonly TableFilter[]
  /** Somewhere in the row. */
  readonly words: string
}

/** The rows that have all that is wanted. Case and accents do not matter to words. */
export function filterRows(
  look: Look,
  rows: readonly Row[],
  columns: readonly Column[],
  { filters, words }: Wanted,
): readonly Row[] {
  const wanted = folded(words)
  const tests = filters.flatMap((filter) => {
    const column = columns.find(({ id }) => id === filter.column)
    return column === undefined ? [] : [{ column, passes: testFor(filter) }]
  })
  if (wanted === '' && tests.length === 0) return rows
  return rows.filter(
    (row) =>
      tests.every(({ column, passes }) => passes(cellText(look, row, column))) &&
      (wanted === '' || columns.some((column) => folded(cellText(look, row, column)).includes(wanted))),
  )
}

function testFor(filter: TableFilter): (text: string) => boolean {
  switch (filter.wants) {
    case 'empty':
      return (text) => text === ''
    case 'filled':
      return (text) => text !== ''
    case 'one-of': {
      const values = new Set(filter.values)
      return (text) => values.has(text)
    }
    case 'words': {
      const wanted = folded(filter.words)
      return (text) => folded(text).includes(wanted)
    }
  }
}

/** What stands in a column, each once, in the order of the rows: what can be chosen from. */
export function valuesIn(look: Look, rows: readonly Row[], column: Column): readonly string[] {
  return [...new Set(rows.map((row) => cellText(look, row, column)))]
}
