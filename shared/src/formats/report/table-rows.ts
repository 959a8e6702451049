import { dateInWords } from '../../narrative/index.js'
import type { Spoken } from '../../scales/index.js'
import type { Table } from '../tables/index.js'

/** One row of a table by its columns' ids: how reports read the tables of a theory. */
export type TableRow = (column: string) => string

/** The rows of a table as text; dates are written out. */
export function rowsOf({ columns, rows }: Table, spoken: Spoken): readonly TableRow[] {
  const places = new Map(columns.map(({ id }, index) => [id, index]))
  return rows.map((row) => (column) => {
    const place = places.get(column)
    if (place === undefined) throw new Error(`no column ${column}`)
    const cell = row[place] ?? null
    if (cell === null) return ''
    return columns[place]?.kind === 'date' ? dateInWords(String(cell), spoken) : String(cell)
  })
}

/** The lines that say something, one under the other. */
export const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

/** The parts that say something, with commas between. */
export const phrase = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')
