import type { Warning } from '../read-result.js'

/** A file of tables as it came: grids of words, before anyone says what they mean. Plain data. */
export interface Sheets {
  /** The file's name without its ending; empty where it has none. */
  readonly name: string
  readonly sheets: readonly Sheet[]
  /** What is to be told of how the file was read. */
  readonly warnings?: readonly Warning[]
}

/** One sheet of such a file. */
export interface Sheet {
  readonly name: string
  /** Rows need not be equally long; a cell that is missing is empty. */
  readonly rows: readonly (readonly string[])[]
  /** Cells that were made one. Each holds its words in every place that it covers. */
  readonly merges: readonly Merge[]
}

/** Rows and columns are counted from 0; the last ones are within. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** Files that hold more are refused: no theory of change is so large. */
export const SHEET_LIMITS = { sheets: 60, rows: 20_000, columns: 500, cells: 250_000 } as const

/** A cell as people name it: `C7`. Row and column are counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** A column as people name it: `A`, `AB`. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** The words of a cell without white space around; empty outside the sheet. */
export function wordsAt({ rows }: Pick<Sheet, 'rows'>, row: number, column: number): string {
  return (rows[row]?.[column] ?? '').trim()
}

/** How many columns a sheet has. */
export function widthOf({ rows }: Pick<Sheet, 'rows'>): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0)
}
