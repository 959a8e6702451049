import { headingOver, type Mapping, NOT_READ, turned } from './mapping/mapping.js'
import { type Sheet, type Sheets, widthOf, wordsAt } from './sheets.js'

/** A sheet as it is read, for whoever looks over what was guessed. */
export interface SheetPreview {
  readonly name: string
  /** One for each column; empty where there is none. */
  readonly headings: readonly string[]
  /** The first rows below the headings. */
  readonly rows: readonly (readonly string[])[]
  /** How many rows there are below the headings. */
  readonly rowCount: number
}

/** The sheets as the mapping reads them, so many rows of each. */
export function previewOf({ sheets }: Sheets, mapping: Mapping, rowCount: number): readonly SheetPreview[] {
  return sheets.map((sheet, index) => {
    const { isTurned, headingRow } = mapping.sheets[index] ?? NOT_READ
    const read: Sheet = isTurned ? turned(sheet) : sheet
    const columns = Array.from({ length: widthOf(read) }, (_, column) => column)
    return {
      name: sheet.name,
      headings: columns.map((column) => (headingRow < 0 ? '' : headingOver(read, headingRow, column))),
      rows: read.rows
        .slice(headingRow + 1, headingRow + 1 + rowCount)
        .map((_, row) => columns.map((column) => wordsAt(read, headingRow + 1 + row, column))),
      rowCount: Math.max(0, read.rows.length - headingRow - 1),
    }
  })
}
