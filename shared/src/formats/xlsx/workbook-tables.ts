import type { Theory } from '../../model/index.js'
import { withLanguage } from '../sheets/index.js'
import { type Column, logframeOf, type Table, tablesOf } from '../tables/index.js'

/** The tables of a workbook in the order of its sheets; those without rows are left out, but never all. */
export function workbookTables(theory: Theory, language: string): readonly Table[] {
  const tables = tablesOf(theory, language)
  const logframe = logframeOf(theory, language)
  const filled = [...tables, logframe].filter(({ rows, id }) => id === 'elements' || rows.length > 0)
  // The theory inside says which English or Welsh it is; headings need not.
  const [base = language] = /^(?:en|cy)(?=-)/.exec(language) ?? []
  return filled.map((table) => withLanguage(forPeopleFirst(table), base))
}

// What says nothing is left out, and what is only there to be read back stands at the right, where it is hidden.
function forPeopleFirst(table: Table): Table {
  const isFilled = (index: number) =>
    table.id === 'logframe' || table.rows.length === 0 || table.rows.some((row) => (row[index] ?? null) !== null)
  const kept = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => column.isForReadingBack || TELLING.has(column.id) || isFilled(index))
  const order = kept.toSorted((a, b) => weight(a.column) - weight(b.column)).map(({ index }) => index)
  return {
    ...table,
    columns: order.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => order.map((index) => row[index] ?? null)),
  }
}

// By these it is known what a sheet holds.
const TELLING: ReadonlySet<string> = new Set(['label', 'title', 'type', 'from', 'to', 'indicator', 'date', 'value'])

const weight = ({ isForReadingBack }: Column): number => (isForReadingBack ? 1 : 0)
