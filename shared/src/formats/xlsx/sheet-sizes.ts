import type { Cell, Table } from '../tables/index.js'

// Characters.
const NARROWEST = 9
const WIDEST = 48
const FILTER_BUTTON = 3
// Points.
const LINE = 15
const TALLEST = 409

/** How wide each column is, in characters: as its longest line asks, within limits. */
export function columnWidths({ columns, rows }: Table): readonly number[] {
  return columns.map(({ title }, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, ...lineLengths(row[index] ?? null)), 0)
    return Math.min(Math.max(longest + 2, title.length + FILTER_BUTTON, NARROWEST), WIDEST)
  })
}

/** How tall a row is, in points, when its words are broken to the widths of their columns; hidden ones do not count. */
export function rowHeight({ columns }: Table, row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, index) => {
    if (columns[index]?.isForReadingBack) return 1
    const width = (widths[index] ?? WIDEST) - 2
    return lineLengths(cell).reduce((sum, length) => sum + Math.max(1, Math.ceil(length / width)), 0)
  })
  return Math.min(Math.max(1, ...lines) * LINE, TALLEST)
}

const lineLengths = (cell: Cell): readonly number[] =>
  cell === null
    ? [0]
    : String(cell)
        .split(/\r\n|[\n\r\v\u2028]/)
        .map(({ length }) => length)
