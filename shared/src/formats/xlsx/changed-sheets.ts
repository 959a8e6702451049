import type { Theory } from '../../model/index.js'
import type { Sheet, Sheets } from '../sheets/index.js'
import type { Cell, Table } from '../tables/index.js'
import { workbookTables } from './workbook-tables.js'

/** The names of sheets that no longer say what the theory says; sheets that are not ours are not looked at. */
export function changedSheets({ sheets }: Sheets, theory: Theory): readonly string[] {
  const changes = languagesToTry(theory).map((language) => {
    const tables = workbookTables(theory, language)
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
    const isChanged = (table: Table) => !says(byName.get(table.title), table)
    return { known: tables.filter(({ title }) => byName.has(title)).length, changed: tables.filter(isChanged) }
  })
  // The language it was exported in is the one whose tables the sheets are most like.
  const [nearest] = changes.toSorted((a, b) => b.known - a.known || a.changed.length - b.changed.length)
  return nearest === undefined || nearest.known === 0 ? [] : nearest.changed.map(({ title }) => title)
}

const languagesToTry = ({ details }: Theory): readonly string[] => [...new Set([...details.languages, 'en', 'cy'])]

function says(sheet: Sheet | undefined, { columns, rows }: Table): boolean {
  if (sheet === undefined) return false
  const expected = [columns.map(({ title }) => title), ...rows.map((row) => row.map(wordsIn))]
  const height = Math.max(expected.length, sheet.rows.length)
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(expected[row]?.length ?? 0, sheet.rows[row]?.length ?? 0)
    for (let column = 0; column < width; column += 1)
      if (plain(expected[row]?.[column]) !== plain(sheet.rows[row]?.[column])) return false
  }
  return true
}

const wordsIn = (cell: Cell): string => (cell === null ? '' : String(cell))

// Programs that save a workbook again break lines and end cells in their own ways.
const plain = (words: string | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim().slice(0, COMPARED)

const COMPARED = 32_000
