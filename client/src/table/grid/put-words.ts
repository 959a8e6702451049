import { mapOf } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { runPlaced } from '../../picture/index.js'
import { useEditor, useTable } from '../../state/index.js'
import { emptyRow, isEmpty, pendingIn, setPending } from '../pending.js'
import { type Plan, planCells, type RowWords } from '../plan-cells.js'
import { putCells } from '../put-cells.js'
import type { LiveGrid } from './live-grid.js'

/** What came of words that were put into cells. */
export interface Done {
  readonly plan: Plan
  /** Ids of things made, by the keys of their rows. */
  readonly made: ReadonlyMap<string, Id>
  /** The row that is now the empty one at the end. */
  readonly last: string
}

/** What words would make of the cells they are put in, as the theory is at this moment. */
export function planWords({ open, now, like }: LiveGrid, given: readonly RowWords[]): Plan {
  const { table } = now()
  const look = { theory: mapOf(open.session.theory(), useEditor.getState().within), language: table.look.language }
  return planCells({ sheet: table.sheet, look, columns: table.allColumns, like: like() }, given)
}

/** Puts words into cells, as one step; what cannot be taken is kept beside the theory and shown in place. */
export function putWords(grid: LiveGrid, given: readonly RowWords[]): Done {
  const { session, kind } = grid.open
  const { last } = grid.now()
  const plan = planWords(grid, given)
  const made = run(grid, plan)
  const pending = pendingIn(session.documentId, kind)
  const touched = new Set(given.map(({ row }) => row.key))
  const rewritten = new Set(
    given.flatMap(({ row, words }) => [...words.keys()].map((column) => `${row.key} ${column}`)),
  )
  setPending(session.documentId, kind, {
    waiting: [
      ...pending.waiting.flatMap((row) =>
        touched.has(row.key) ? plan.waiting.filter(({ key }) => key === row.key) : [row],
      ),
      ...plan.waiting.filter(({ key }) => !pending.waiting.some((row) => row.key === key)),
    ].filter((row) => !isEmpty(row)),
    untaken: [
      ...pending.untaken.filter(({ row, column }) => !rewritten.has(`${row} ${column}`) && !made.has(row)),
      ...plan.untaken.map((one) => ({ ...one, row: made.get(one.row) ?? one.row })),
    ],
  })
  if (made.size > 0) grid.keepInView(useTable.getState().looks[kind], made.values())
  const isUsed = made.has(last.key) || plan.waiting.some(({ key }) => key === last.key)
  const next = isUsed ? emptyRow() : last
  grid.setLast(next)
  return { plan, made, last: next.key }
}

// New boxes are placed in the same step, so that every window shows one map.
function run({ open }: LiveGrid, { rows }: Plan): ReadonlyMap<string, Id> {
  if (rows.length === 0) return new Map()
  const step = { kind: open.kind, rows, within: useEditor.getState().within }
  const makesBoxes = open.kind === 'elements' && rows.some(({ row }) => row.id === null)
  if (!makesBoxes) return open.session.run(putCells, step)
  return runPlaced(
    open,
    (document) => putCells(document, step),
    (made) => made.values(),
  )
}
