import { type RoleId, roleOf } from '../fields/roles.js'
import { type Sheet, widthOf, wordsAt } from '../sheets.js'
import { withLabelColumn } from './label-column.js'
import type { SheetMapping } from './mapping.js'
import { matchColumns } from './match-columns.js'
import { stageColumns } from './stage-columns.js'

/** What the columns of a sheet hold, once it is known what the sheet holds and which row its headings are. */
export function guessColumns(
  sheet: Sheet,
  role: RoleId,
  headingRow: number,
): Pick<SheetMapping, 'columns' | 'headingRow'> {
  if (role === 'stages') return stageColumns(sheet, headingRow)
  const headings = Array.from({ length: widthOf(sheet) }, (_, column) => wordsAt(sheet, headingRow, column))
  const columns = matchColumns(roleOf(role).fields, headings)
  return { columns: role === 'elements' ? withLabelColumn(columns, sheet, headingRow) : columns, headingRow }
}
