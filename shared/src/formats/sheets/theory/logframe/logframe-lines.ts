import { logframeFields } from '../../fields/logframe-fields.js'
import { type Level, levelAmong, levelIn } from '../../mapping/logframe-levels.js'
import type { ColumnMapping } from '../../mapping/mapping.js'
import { matchColumns } from '../../mapping/match-columns.js'
import { type Sheet, wordsAt } from '../../sheets.js'
import { coveredCells } from '../read-stages.js'
import type { MappedSheet } from '../sheet-row.js'

/** One row of a logical framework, taken apart. */
export interface LogframeLine {
  /** The level it stands on; null where none was said yet. */
  readonly level: Level | null
  /** What the row is about; empty where it goes on with what the row above is about. */
  readonly summary: string
  readonly code: string
  readonly indicators: string
  readonly baseline: string
  readonly target: string
  readonly means: string
  readonly assumptions: string
  /** Where its summary stands. */
  readonly place: string
}

/**
 * The rows of a logical framework. They say their level in a cell of its own, in the summary (“Output 1: …”), in a row
 * that stands over them, or in a row of headings for each level, as British aid has it.
 */
export function* logframeLines({ sheet, mapping, placeOf }: MappedSheet): Generator<LogframeLine> {
  const covered = coveredCells(sheet)
  let columns = columnsOf(sheet, mapping.columns, mapping.headingRow)
  let level: Level | null = null
  let isSectioned = false
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const at = (column: number | null) =>
      column === null || covered.has(`${row} ${column}`) ? '' : wordsAt(sheet, row, column)
    const section = sectionHead(sheet, row, columns.level)
    if (section !== null) {
      level = section.level
      columns = section.columns
      isSectioned = true
      continue
    }
    // Beside a summary that goes on, another indicator may have headings of its own.
    const again = isSectioned && at(columns.level) === '' ? headingsBeside(sheet, row, columns.level) : null
    if (again !== null) {
      columns = { ...columnsOf(sheet, again, row), level: columns.level, summary: null }
      continue
    }
    if (row === mapping.headingRow) continue
    const read = levelAndSummary(at(columns.level), columns.level === columns.summary ? null : at(columns.summary))
    if (read.level !== null) level = read.level
    // Over the headings stands a title, or a level that has no indicators.
    const isAbove = row < mapping.headingRow && !isSectioned
    if (isAbove && (read.level === null || read.summary === '')) continue
    const cell = (column: number | null) => (isAbove ? '' : at(column))
    yield {
      level,
      summary: read.summary,
      code: cell(columns.code) || (read.level?.code ?? ''),
      indicators: cell(columns.indicators),
      baseline: cell(columns.baseline),
      target: cell(columns.target),
      means: cell(columns.means),
      assumptions: cell(columns.assumptions),
      place: placeOf(row, columns.summary ?? 0),
    }
    // Below a section's head stands its summary, and then only what belongs to it: weights, themes.
    if (isSectioned && read.summary !== '') columns = { ...columns, summary: null }
  }
}

interface Columns {
  readonly level: number | null
  readonly summary: number | null
  readonly code: number | null
  readonly indicators: number | null
  readonly baseline: number | null
  readonly target: number | null
  readonly means: number | null
  readonly assumptions: number | null
}

function columnsOf(sheet: Sheet, mapped: readonly (ColumnMapping | null)[], headingRow: number): Columns {
  const column = (field: string) => {
    const found = mapped.findIndex((each) => each?.field === field)
    return found < 0 ? null : found
  }
  // The narrative often has no heading of its own: it is the last of the first columns without one.
  const isFilled = (each: number) => sheet.rows.some((_, row) => row > headingRow && wordsAt(sheet, row, each) !== '')
  const bare = [0, 1, 2].filter((each) => (mapped[each] ?? null) === null && isFilled(each))
  const summary = column('summary') ?? bare.at(-1) ?? null
  const beside = bare.find((each) => each !== summary) ?? summary
  return {
    level: column('level') ?? beside,
    summary,
    code: column('code'),
    indicators: column('indicators'),
    baseline: column('baseline'),
    target: column('target'),
    means: column('means-of-verification'),
    assumptions: column('assumptions'),
  }
}

/** A row that names a level and has headings beside it, such as “OUTPUT 1”, “Output Indicator 1.1”, “Baseline”. */
function sectionHead(sheet: Sheet, row: number, column: number | null): { level: Level; columns: Columns } | null {
  const level = column === null ? null : levelIn(wordsAt(sheet, row, column))
  if (column === null || level === null || level.rest !== '') return null
  const mapped = headingsBeside(sheet, row, column)
  return mapped && { level, columns: { ...columnsOf(sheet, mapped, row), level: column, summary: column } }
}

/** The headings of indicators in a row, its cell for the level aside; null where there are none. */
function headingsBeside(sheet: Sheet, row: number, level: number | null): readonly (ColumnMapping | null)[] | null {
  const heads = (sheet.rows[row] ?? []).map((words, at) => (at === level ? '' : words))
  const mapped = matchColumns(logframeFields, heads)
  const has = (field: string) => mapped.some((each) => each?.field === field)
  return has('indicators') && (has('baseline') || has('target') || has('assumptions')) ? mapped : null
}

/** @param beside the summary, where it has a column of its own */
function levelAndSummary(words: string, beside: string | null): { level: Level | null; summary: string } {
  if (beside === null) {
    const level = levelIn(words)
    return { level, summary: level === null ? words : level.rest }
  }
  const own = levelAmong(words)
  const inside = levelIn(beside)
  const level = own === null || inside === null ? (own ?? inside) : { ...own, code: inside.code || own.code }
  return { level, summary: inside === null ? beside || (own?.rest ?? '') : inside.rest }
}
