import { language } from '../i18n/index.js'
import type { TableSort } from '../state/index.js'
import { cellText } from './cell-text.js'
import type { Column, Look, Row } from './sheet.js'

/** Rows by what stands in one column: equal ones stay as they were, empty ones come last either way. */
export function sortRows(
  look: Look,
  rows: readonly Row[],
  columns: readonly Column[],
  sort: TableSort | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column)
  if (sort === null || column === undefined) return rows
  const way = sort.direction === 'ascending' ? 1 : -1
  const collator = new Intl.Collator([language(), 'en-GB'], { numeric: true })
  const ranked = rows.map((row) => ({ row, rank: rankOf(look, row, column) }))
  ranked.sort((a, b) => {
    if (a.rank === null || b.rank === null) return a.rank === b.rank ? 0 : a.rank === null ? 1 : -1
    return way * compare(a.rank, b.rank, collator)
  })
  return ranked.map(({ row }) => row)
}

function rankOf(look: Look, row: Row, column: Column): number | string | null {
  const rank = row.id === null || column.rank === undefined ? cellText(look, row, column) : column.rank(look, row.id)
  return rank === '' ? null : rank
}

// Numbers before words: "about half" is no place among figures.
function compare(a: number | string, b: number | string, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b)
  return typeof a === 'number' ? -1 : 1
}
