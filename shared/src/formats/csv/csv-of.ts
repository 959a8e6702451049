import { escaped } from '../sheets/formula-escape.js'
import type { Cell, Column } from '../tables/index.js'

/**
 * A table as CSV (RFC 4180): a row of headings, CRLF, UTF-8 with a byte-order mark where there are letters beyond ASCII,
 * which Excel needs. What a spreadsheet would take for a formula is escaped; numbers stay numbers.
 */
export function csvOf({ columns, rows }: CsvTable): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map(quoted).join(','))
  const text = `${lines.join('\r\n')}\r\n`
  return BEYOND_ASCII.test(text) ? `\uFEFF${text}` : text
}

interface CsvTable {
  readonly columns: readonly Pick<Column, 'title'>[]
  readonly rows: readonly (readonly Cell[])[]
}

const BEYOND_ASCII = /[^\0-\x7F]/

function quoted(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const words = escaped(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
