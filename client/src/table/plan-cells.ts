import type { Id } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import type { Change } from './change.js'
import type { Checker, Column, Look, Row, Sheet } from './sheet.js'

/** Words for some cells of one row, by column. */
export interface RowWords {
  readonly row: Row
  readonly words: ReadonlyMap<string, string>
}

/** Words that a cell could not take, and why. */
export interface Untaken {
  readonly row: string
  readonly column: string
  readonly words: string
  readonly problem: string
}

export interface PlannedRow {
  readonly row: Row
  readonly changes: readonly Change[]
}

/** What is to be done, worked out before anything is changed. */
export interface Plan {
  readonly rows: readonly PlannedRow[]
  readonly untaken: readonly Untaken[]
  /** New rows that cannot be made yet, with all that was given for them. */
  readonly waiting: readonly Row[]
  /** How many cells will hold something else than now. */
  readonly cells: number
}

/**
 * What words make of the cells they are put in, whether typed, pasted, cut, cleared or filled down. What a cell cannot
 * take is left out and told; the rest of its row goes through, unless it is a new row that cannot be without it.
 *
 * @param like the thing that new rows come after
 */
export function planCells(
  {
    sheet,
    look,
    columns,
    like = null,
  }: { readonly sheet: Sheet; readonly look: Look; readonly columns: readonly Column[]; readonly like?: Id | null },
  given: readonly RowWords[],
): Plan {
  const check = sheet.checker(look)
  const plans = given.map(({ row, words }) => planRow({ look, columns, check }, row, words))
  return {
    rows: plans.flatMap(({ row, accepted, isWaiting }) => {
      const changes = [...accepted.values()].flat()
      if (isWaiting || changes.length === 0) return []
      return [{ row, changes: row.id === null ? sheet.complete(look, changes, like) : changes }]
    }),
    untaken: plans.flatMap(({ untaken }) => untaken),
    waiting: plans.flatMap(({ row, isWaiting, words }) =>
      isWaiting ? [{ ...row, given: Object.fromEntries(words) }] : [],
    ),
    cells: plans.reduce((sum, { accepted, isWaiting }) => sum + (isWaiting ? 0 : accepted.size), 0),
  }
}

interface RowPlan {
  readonly row: Row
  readonly words: ReadonlyMap<string, string>
  readonly accepted: ReadonlyMap<string, readonly Change[]>
  readonly untaken: readonly Untaken[]
  readonly isWaiting: boolean
}

function planRow(
  { look, columns, check }: { readonly look: Look; readonly columns: readonly Column[]; readonly check: Checker },
  row: Row,
  given: ReadonlyMap<string, string>,
): RowPlan {
  const words = row.id === null ? new Map([...Object.entries(row.given), ...given]) : given
  const accepted = new Map<string, readonly Change[]>()
  const untaken: Untaken[] = []
  // Clearing or copying over a row that only invites makes nothing.
  if (row.id === null && [...given].every(([column, said]) => said.trim() === (row.given[column] ?? '').trim())) {
    return { row, words, accepted, untaken, isWaiting: false }
  }
  const leaveOut = (column: string, problem: string) => {
    accepted.delete(column)
    untaken.push({ row: row.key, column, words: words.get(column) ?? '', problem })
  }
  for (const column of columns) {
    const wanted = words.get(column.id)
    if (wanted === undefined || isSo(look, row, column, wanted)) continue
    const read = column.read?.(wanted, look)
    if (read === undefined) {
      // A copy of whole rows brings what follows from the rest; in new rows nobody misses it.
      if (row.id !== null) leaveOut(column.id, column.why ?? t('table.problem.readOnly'))
    } else if (read.ok) accepted.set(column.id, read.changes)
    else leaveOut(column.id, read.problem)
  }
  const misses = () => columns.some(({ id, required }) => row.id === null && required === true && !accepted.has(id))
  while (!misses()) {
    const refusal = check(row.id, [...accepted.values()].flat())
    if (refusal === null) break
    const before = accepted.size
    for (const column of refusal.columns) if (accepted.has(column)) leaveOut(column, refusal.problem)
    if (accepted.size === before) break
  }
  return { row, words, accepted, untaken, isWaiting: misses() }
}

// What stands there already is never written anew, even if nobody could type it: what others made it stays.
function isSo(look: Look, row: Row, column: Column, wanted: string): boolean {
  return row.id === null ? wanted.trim() === '' : column.text(look, row.id) === wanted
}
