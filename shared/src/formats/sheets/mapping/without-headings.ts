import { type Sheet, widthOf, wordsAt } from '../sheets.js'
import { type ColumnMapping, NOT_READ, type SheetMapping } from './mapping.js'

/** What a sheet without headings that anyone knows is, from its shape: a list of arrows, or a plain list of boxes. */
export function guessWithoutHeadings(sheet: Sheet): SheetMapping {
  const filled = Array.from({ length: widthOf(sheet) }, (_, column) => column).filter((column) =>
    sheet.rows.some((_, row) => wordsAt(sheet, row, column) !== ''),
  )
  const [first, second, third] = filled
  if (first === undefined) return NOT_READ
  if (second === undefined) return { ...NOT_READ, role: 'elements', columns: put([[first, 'label']]) }
  if (filled.length > 3 || !areArrows(sheet, first, second)) return NOT_READ
  const columns = put([[first, 'from'], [second, 'to'], ...(third === undefined ? [] : [[third, 'label'] as const])])
  return { ...NOT_READ, role: 'links', columns }
}

// Some things that arrows lead to have arrows of their own.
function areArrows(sheet: Sheet, from: number, to: number): boolean {
  const starts = new Set(sheet.rows.map((_, row) => wordsAt(sheet, row, from)))
  const ends = sheet.rows.map((_, row) => wordsAt(sheet, row, to)).filter((words) => words !== '')
  return ends.length > 1 && ends.some((end) => starts.has(end))
}

function put(list: readonly (readonly [number, string])[]): (ColumnMapping | null)[] {
  const columns: (ColumnMapping | null)[] = []
  for (const [column, field] of list) {
    while (columns.length < column) columns.push(null)
    columns.push({ field, language: null })
  }
  return columns
}
