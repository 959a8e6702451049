import type { Theory } from '../../model/index.js'
import { actorsTable } from './actors.js'
import { assumptionsTable } from './assumptions.js'
import { bandsTable } from './bands.js'
import type { TableMaker } from './define-table.js'
import { elementsTable } from './elements.js'
import { evidenceTable } from './evidence.js'
import { groupsTable } from './groups.js'
import { indicatorsTable } from './indicators.js'
import { linksTable } from './links.js'
import { readingsTable } from './readings.js'
import type { Table } from './table.js'
import { toldIn } from './told.js'

/** One table for each kind of thing. Adding one is its file, its id in `table.ts` and its line here. */
const TABLES: readonly TableMaker[] = [
  elementsTable,
  linksTable,
  indicatorsTable,
  readingsTable,
  evidenceTable,
  assumptionsTable,
  actorsTable,
  groupsTable,
  bandsTable,
]

/**
 * A theory as tables, with its sub-models: always all of them in the same order, those without rows too. Cells hold
 * words as people wrote them: whoever writes a file escapes what its format takes for more than words.
 *
 * @param language BCP 47 tag of labels, where they have it; titles and our own words are Welsh or English
 * @param between what parts the names of several boxes and links in one cell
 */
export function tablesOf(theory: Theory, language: string, between = '; '): readonly Table[] {
  const told = toldIn(theory, language, between)
  return TABLES.map((table) => table(told))
}
