import { readCellsApart } from '../../cells/cells.js'
import { unescaped } from '../formula-escape.js'
import { SHEET_LIMITS, type Sheet } from '../sheets.js'

const SEPARATORS = ['\t', ',', ';'] as const

/**
 * The table in CSV or tab-separated text. What parts the cells is found out: what gives the first rows the most equal
 * length.
 *
 * @returns 'too-large' for more than SHEET_LIMITS
 */
export function textSheet(text: string, name: string): Sheet | 'too-large' {
  const source = text.replace(/^\uFEFF/, '')
  const [said] = SEPARATOR_LINE.exec(source) ?? []
  const separator = said === undefined ? separatorIn(source) : (said[4] ?? ',')
  let rows: string[][]
  try {
    rows = readCellsApart(source.slice(said?.length ?? 0), separator, SHEET_LIMITS.cells)
  } catch (error) {
    if (error instanceof RangeError) return 'too-large'
    throw error
  }
  if (rows.length > SHEET_LIMITS.rows || rows.some(({ length }) => length > SHEET_LIMITS.columns)) return 'too-large'
  return { name, rows: rows.map((row) => row.map(unescaped)), merges: [] }
}

// Excel takes this line as a word about the file, not as a row of it.
const SEPARATOR_LINE = /^sep=[\t,;]\r?\n/i

/** What parts the cells of a text. */
function separatorIn(text: string): string {
  const found = SEPARATORS.map((separator) => ({ separator, even: evenness(text, separator) }))
  return found.reduce((best, each) => (each.even > best.even ? each : best)).separator
}

const SAMPLE_CHARACTERS = 20_000
const SAMPLE_ROWS = 30

/** How many cells of the first rows stand in rows of the most usual length, rows of one cell aside. */
function evenness(text: string, separator: string): number {
  const isWhole = text.length <= SAMPLE_CHARACTERS
  const all = readCellsApart(text.slice(0, SAMPLE_CHARACTERS), separator, SAMPLE_CHARACTERS + 1)
  // The last row of a sample may be cut off.
  const rows = (isWhole ? all : all.slice(0, -1)).slice(0, SAMPLE_ROWS)
  const lengths = new Map<number, number>()
  for (const { length } of rows) lengths.set(length, (lengths.get(length) ?? 0) + 1)
  const [width = 0, times = 0] = [...lengths].filter(([length]) => length > 1).toSorted((a, b) => b[1] - a[1])[0] ?? []
  return width * times
}
