import { type Role, roles } from '../fields/roles.js'
import { type Sheet, widthOf, wordsAt } from '../sheets.js'
import { folded } from './folded.js'
import { guessColumns } from './guess-columns.js'
import { isList } from './label-column.js'
import { type SheetMapping, turned } from './mapping.js'
import { fitness } from './role-fitness.js'

/** Titles and explanations may stand over a table. Rows. */
const LOOKED_AT = 25

interface Guess {
  readonly mapping: SheetMapping
  readonly score: number
}

/** The row of a sheet that reads most like the headings of something, and of what; null where none does. */
export function bestHeadings(sheet: Sheet): SheetMapping | null {
  const upright = [...guessesIn(sheet, false)]
  // A column of types beside what each leads to is no logic model lying on its side.
  const isOfBoxes = upright.some(({ mapping: { role, columns } }) => role === 'elements' && isList(columns))
  const sideways = isOfBoxes ? [] : guessesIn(turned({ ...sheet, rows: sheet.rows.slice(0, 200) }), true)
  const guesses = [...upright, ...sideways]
  const best = guesses.reduce<Guess | null>((so, guess) => (so === null || guess.score > so.score ? guess : so), null)
  return best?.mapping ?? null
}

function* guessesIn(sheet: Sheet, isTurned: boolean): Generator<Guess> {
  const width = widthOf(sheet)
  for (let row = 0; row < Math.min(LOOKED_AT, sheet.rows.length); row += 1) {
    const headings = Array.from({ length: width }, (_, column) => wordsAt(sheet, row, column))
    const filled = new Set(headings.filter((heading) => heading !== ''))
    // One text across all columns is a title.
    if (filled.size === 0 || (filled.size === 1 && width > 1)) continue
    for (const role of roles) {
      // Things one a column are rare; logic models with their stages one below the other are not.
      if (isTurned && role.id !== 'stages') continue
      const { columns, headingRow } = guessColumns(sheet, role.id, row)
      const fit = fitness(role.id, { columns, headings, isNamed: isNamed(role, sheet.name), sheet, headingRow })
      if (fit > 0)
        yield { mapping: { role: role.id, isTurned, headingRow, columns }, score: isTurned ? fit - 0.5 : fit }
    }
  }
}

const isNamed = ({ sheetNames, name }: Role, sheetName: string): boolean => {
  const called = folded(sheetName)
  return called !== '' && [name.en, name.cy, ...sheetNames.split('|')].some((each) => folded(each) === called)
}
