import { headingOf } from '../../drawing/index.js'
import { stageId } from '../fields/stage-fields.js'
import { type Sheet, widthOf, wordsAt } from '../sheets.js'
import type { ColumnMapping } from './mapping.js'

/**
 * The columns of a logic model under headings such as Inputs, Activities, Outputs. Where the row below divides them
 * (Outcomes: short, medium, long), it is that row.
 */
export function stageColumns(
  sheet: Sheet,
  row: number,
): { readonly columns: readonly (ColumnMapping | null)[]; readonly headingRow: number } {
  const width = widthOf(sheet)
  const above = Array.from({ length: width }, (_, column) => stageIn(wordsAt(sheet, row, column)))
  const below = Array.from({ length: width }, (_, column) => stageIn(wordsAt(sheet, row + 1, column)))
  const divides = below.some((stage, column) => stage !== null && stage.field !== above[column]?.field)
  const isAllStages = below.every((stage, column) => stage !== null || wordsAt(sheet, row + 1, column) === '')
  if (!divides || !isAllStages) return { columns: above, headingRow: row }
  return { columns: above.map((stage, column) => below[column] ?? stage), headingRow: row + 1 }
}

function stageIn(heading: string): ColumnMapping | null {
  const meaning = headingOf(heading)?.meaning
  if (meaning?.holds === 'assumptions') return { field: 'assumptions', language: null }
  return meaning?.holds === 'boxes' ? { field: stageId(meaning), language: null } : null
}
