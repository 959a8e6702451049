import type { RoleId } from '../fields/roles.js'
import { type Sheet, type Sheets, wordsAt } from '../sheets.js'
import { bestHeadings } from './best-headings.js'
import { isWelsh } from './is-welsh.js'
import { type Mapping, NOT_READ, type SheetMapping } from './mapping.js'
import { guessWithoutHeadings } from './without-headings.js'

/** What the sheets of a file seem to mean, from their names, their headings, and the shape of what is in them. */
export function guessMapping({ sheets }: Sheets): Mapping {
  const mapped = sheets.map((sheet) =>
    isEmpty(sheet) ? NOT_READ : (bestHeadings(sheet) ?? guessWithoutHeadings(sheet)),
  )
  return {
    language: sheets.some((sheet, index) => isWelsh(sheet, mapped[index] ?? NOT_READ)) ? 'cy' : 'en',
    sheets: withoutRepeats(mapped),
  }
}

const isEmpty = (sheet: Sheet): boolean =>
  sheet.rows.every((row, at) => row.every((_, column) => wordsAt(sheet, at, column) === ''))

const PICTURES: readonly (RoleId | null)[] = ['stages', 'logframe']

// A file that lists its elements says in a logframe or a grid what it has said already.
function withoutRepeats(sheets: readonly SheetMapping[]): readonly SheetMapping[] {
  const hasElements = sheets.some(
    ({ role, columns }) => role === 'elements' && columns.some((column) => column?.field === 'type'),
  )
  return hasElements ? sheets.map((sheet) => (PICTURES.includes(sheet.role) ? NOT_READ : sheet)) : sheets
}
