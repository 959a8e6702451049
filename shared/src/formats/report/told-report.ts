import { type Text, type Theory, wordsOf } from '../../model/index.js'
import type { Spoken } from '../../scales/index.js'
import { type PictureWords, wordsIn } from '../../scene/index.js'
import { type Table, type TableId, tablesOf } from '../tables/index.js'
import { rowsOf, type TableRow } from './table-rows.js'
import { type ReportWords, reportWords } from './words/index.js'

/** What the sections of a report are made from: the theory, its tables, and our words in one language. */
export interface ToldReport {
  readonly theory: Theory
  /** BCP 47 tag that was asked for. */
  readonly language: string
  readonly spoken: Spoken
  readonly words: ReportWords
  readonly picture: PictureWords
  readonly text: (text: Text) => string
  /** What a column is called. */
  readonly column: (table: TableId, id: string) => string
  readonly rows: (id: TableId) => readonly TableRow[]
}

/** @param language BCP 47 tag of labels; our own words are in the nearest language that we have */
export function toldReport(theory: Theory, language: string): ToldReport {
  const picture = wordsIn(language)
  const spoken = picture.language
  const tables = new Map(tablesOf(theory, language, '\n').map((table) => [table.id, table]))
  const table = (id: TableId): Table => {
    const found = tables.get(id)
    if (found === undefined) throw new Error(`no table ${id}`)
    return found
  }
  return {
    theory,
    language,
    spoken,
    words: reportWords[spoken],
    picture,
    text: (text) => wordsOf(text, theory.details.languages, language).trim(),
    column: (id, column) => table(id).columns.find((each) => each.id === column)?.title ?? '',
    rows: (id) => rowsOf(table(id), spoken),
  }
}
