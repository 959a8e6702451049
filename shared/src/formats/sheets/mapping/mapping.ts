import type { RoleId } from '../fields/roles.js'
import { type Sheet, widthOf, wordsAt } from '../sheets.js'

/** What the sheets of a file mean. Plain data: it is guessed, shown, changed by whoever knows better, and read by. */
export interface Mapping {
  /** BCP 47 tag of words whose column does not say another. */
  readonly language: string
  /** One for each sheet, in their order. */
  readonly sheets: readonly SheetMapping[]
}

/** What one sheet means. */
export interface SheetMapping {
  /** What the sheet holds; null: it is not read. */
  readonly role: RoleId | null
  /** Rows and columns change places before anything else: the headings stand one below the other. */
  readonly isTurned: boolean
  /** The row that holds the headings, from 0; the rows after it are read. -1: there are none, and all rows are read. */
  readonly headingRow: number
  /** What each column holds, as one of the fields of the role; null: it is not read. */
  readonly columns: readonly (ColumnMapping | null)[]
}

/** What one column means. */
export interface ColumnMapping {
  /** Id of a field of the sheet's role. */
  readonly field: string
  /** BCP 47 tag where the column's words are in a language of their own. */
  readonly language: string | null
}

/** A sheet that is not read. */
export const NOT_READ: SheetMapping = { role: null, isTurned: false, headingRow: -1, columns: [] }

/** The sheet with rows and columns changed places. */
export function turned(sheet: Sheet): Sheet {
  const rows = Array.from({ length: widthOf(sheet) }, (_, column) => sheet.rows.map((row) => row[column] ?? ''))
  const merges = sheet.merges.map(({ row, column, lastRow, lastColumn }) => ({
    row: column,
    column: row,
    lastRow: lastColumn,
    lastColumn: lastRow,
  }))
  return { ...sheet, rows, merges }
}

/** What stands over a column: the heading, or what stands over that where headings are in two rows. */
export function headingOver(sheet: Sheet, row: number, column: number): string {
  return wordsAt(sheet, row, column) || wordsAt(sheet, row - 1, column)
}
