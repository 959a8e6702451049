import { headingOver, type Mapping, NOT_READ, type SheetMapping, turned } from '../mapping/mapping.js'
import { cellAddress, type Sheet, type Sheets, wordsAt } from '../sheets.js'

/** A row of a sheet, its cells found by what their columns hold. */
export interface SheetRow {
  /** The words of a field, without white space around; empty where the sheet has no such column. */
  readonly words: (field: string) => string
  /** The words of a field for each language that has a column of its own, as they stand there. */
  readonly texts: (field: string) => readonly { readonly language: string; readonly words: string }[]
  /** Where a field stands, as people name it: `Elements!C7`. */
  readonly place: (field: string) => string
  readonly has: (field: string) => boolean
}

/** A sheet with its columns understood. */
export interface MappedSheet {
  /** As it is read: turned where its headings stand one below the other. */
  readonly sheet: Sheet
  readonly mapping: SheetMapping
  /** Where a cell stands in the file. */
  readonly placeOf: (row: number, column: number) => string
}

/** The sheets that are read, each with its mapping. */
export function mappedSheets({ sheets }: Sheets, mapping: Mapping): MappedSheet[] {
  return sheets.flatMap((sheet, index): MappedSheet[] => {
    const own = mapping.sheets[index] ?? NOT_READ
    if (own.role === null) return []
    const placeOf = (row: number, column: number) => {
      const address = own.isTurned ? cellAddress(column, row) : cellAddress(row, column)
      return sheets.length === 1 ? address : `${sheet.name}!${address}`
    }
    return [{ sheet: own.isTurned ? turned(sheet) : sheet, mapping: own, placeOf }]
  })
}

/** The rows below the headings that have something in a column that is read. */
export function rowsOf({ sheet, mapping, placeOf }: MappedSheet): SheetRow[] {
  const columns = new Map<string, number>()
  const languages = new Map<string, { readonly language: string; readonly column: number }[]>()
  for (const [column, mapped] of mapping.columns.entries()) {
    if (mapped === null) continue
    if (mapped.language === null) {
      if (!columns.has(mapped.field)) columns.set(mapped.field, column)
    } else {
      const list = languages.get(mapped.field) ?? []
      languages.set(mapped.field, [...list, { language: mapped.language, column }])
    }
  }
  const read = [...columns.values(), ...[...languages.values()].flat().map(({ column }) => column)]
  const rows: SheetRow[] = []
  for (let row = mapping.headingRow + 1; row < sheet.rows.length; row += 1) {
    if (read.every((column) => wordsAt(sheet, row, column) === '')) continue
    const columnOf = (field: string) => columns.get(field) ?? languages.get(field)?.[0]?.column
    rows.push({
      words: (field) => {
        const column = columns.get(field)
        return column === undefined ? '' : wordsAt(sheet, row, column)
      },
      texts: (field) =>
        (languages.get(field) ?? []).map(({ language, column }) => ({
          language,
          words: sheet.rows[row]?.[column] ?? '',
        })),
      place: (field) => placeOf(row, columnOf(field) ?? 0),
      has: (field) => columnOf(field) !== undefined,
    })
  }
  return rows
}

/** What no column was found for: headings with words below them that are not read. */
export function unreadHeadings({
  sheet,
  mapping,
  placeOf,
}: MappedSheet): { readonly heading: string; readonly place: string }[] {
  if (mapping.role === null || mapping.headingRow < 0) return []
  const width = sheet.rows[mapping.headingRow]?.length ?? 0
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const heading = headingOver(sheet, mapping.headingRow, column)
    const isRead = mapping.columns[column] !== null && mapping.columns[column] !== undefined
    const isFilled = sheet.rows.some((_row, row) => row > mapping.headingRow && wordsAt(sheet, row, column) !== '')
    return isRead || heading === '' || !isFilled ? [] : [{ heading, place: placeOf(mapping.headingRow, column) }]
  })
}
