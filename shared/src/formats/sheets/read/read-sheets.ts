import { type Problem, refused, type Warning } from '../../read-result.js'
import { isZip, readZip, zipHolds } from '../../zip/index.js'
import { SHEET_LIMITS, type Sheet, type Sheets } from '../sheets.js'
import { tableText } from './table-text.js'
import { textSheet } from './text-sheet.js'
import { workbookSheets } from './xlsx/workbook-sheets.js'

/** The tables of a file, or why there are none. */
export type ReadSheets =
  | { readonly ok: true; readonly sheets: Sheets }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The tables of an XLSX workbook, of a CSV or tab-separated file, or of a zip of those. Never throws. */
export function readSheets(bytes: Uint8Array, name: string): ReadSheets {
  const warnings: Warning[] = []
  const sheets = sheetsIn(bytes, name, warnings)
  if (sheets === 'damaged') return DAMAGED
  if (sheets === 'too-large') return TOO_LARGE
  if (sheets === 'not-text') return NOT_TEXT
  return { ok: true, sheets: { name: withoutEnding(name), sheets, warnings } }
}

type NoSheets = 'damaged' | 'too-large' | 'not-text'

function sheetsIn(bytes: Uint8Array, name: string, warnings: Warning[]): readonly Sheet[] | NoSheets {
  if (zipHolds(bytes, 'xl/workbook.xml')) return workbookSheets(bytes)
  if (isZip(bytes)) return zippedSheets(bytes, warnings)
  const sheet = sheetOf(bytes, name, warnings)
  return typeof sheet === 'string' ? sheet : [sheet]
}

function sheetOf(bytes: Uint8Array, name: string, warnings: Warning[]): Sheet | NoSheets {
  const read = tableText(bytes)
  if (read === null) return 'not-text'
  if (read.isGuessed) warnings.push({ path: '', message: `“${name.slice(0, 80)}” ${IS_GUESSED}` })
  return textSheet(read.text, withoutEnding(name))
}

const IS_GUESSED =
  'is not UTF-8. It was read as Windows-1252, as Excel’s plain “CSV” is: look at letters with accents. Such a file cannot hold ŵ and ŷ; “CSV UTF-8” can.'

const MAX_ZIPPED_BYTES = 80_000_000

function zippedSheets(bytes: Uint8Array, warnings: Warning[]): readonly Sheet[] | NoSheets {
  const zip = readZip(bytes, isTable, MAX_ZIPPED_BYTES)
  if (!zip.ok) return zip.problem
  if (zip.entries.size > SHEET_LIMITS.sheets) return 'too-large'
  const sheets: Sheet[] = []
  let cells = 0
  for (const [path, entry] of zip.entries) {
    const sheet = sheetOf(entry, path.split('/').at(-1) ?? path, warnings)
    if (typeof sheet === 'string') return sheet
    cells += sheet.rows.reduce((sum, { length }) => sum + length, 0)
    if (cells > SHEET_LIMITS.cells) return 'too-large'
    sheets.push(sheet)
  }
  return sheets
}

// macOS puts a shadow of each file beside it.
const isTable = (path: string): boolean => TABLE_NAME.test(path) && !/(^|\/)(__MACOSX\/|\._)/.test(path)

const TABLE_NAME = /\.(csv|tsv|tab|txt)$/i

/** A file's name without its ending, as the name of a table. */
function withoutEnding(name: string): string {
  return name.replace(/\.(xlsx|csv|tsv|tab|txt|zip)$/i, '').replace(/\.(csv|elements|links)$/i, '')
}

const DAMAGED = refused(
  'The spreadsheet cannot be read.',
  'It may be cut off, or declare entities of its own, which may be harmful. Save it again as .xlsx or .csv.',
)
const NOT_TEXT = refused('The table is not text.', 'Save it again as “CSV UTF-8”, or as .xlsx.')
const TOO_LARGE = refused(
  `The spreadsheet holds more than ${SHEET_LIMITS.rows} rows, ${SHEET_LIMITS.columns} columns or ${SHEET_LIMITS.cells} cells.`,
  'Delete what is not part of the theory, or save the sheets that are as a file of their own.',
)
