import {
  applyOrder,
  type CompactGraph,
  compactGraphOf,
  type Order,
  orderOf,
  renumber,
  restoreOrder,
} from './compact-graph.js'
import { orderCost } from './crossings.js'
import type { LayerGraph } from './layer-graph.js'
import { orderColumn } from './order-column.js'
import { seededRandom } from './seeded-random.js'
import { smoothStart } from './smooth-start.js'

/** How much may be spent, in steps of the inner loops: keeps large maps quick and small ones good. */
const EFFORT = 40_000_000
/** Rounds of each start for each box of the longest column: many find one order for the whole, few leave it to chance. */
const STARTS = [16, 4, 1.5, 1.5, 1.5, 1.5, 1.5]
/** Of each start, boxes looked at at most: one column of thousands would want minutes. */
const SMOOTHING = 20_000_000
/** Of these so many are worth work. */
const FINALISTS = 2
/** Longer columns keep the order they start with: every pair would have to be looked at. */
const LONGEST = 1200
/** Shakes in a row that may come to nothing. */
const PATIENCE = 80

/**
 * Orders every column so that few links cross: the best of several starts improved column by column, then shaken
 * and improved again. Deterministic.
 */
export function orderColumns(layers: LayerGraph): void {
  const graph = compactGraphOf(layers)
  const random = seededRandom(graph.columns.reduce((sum, column) => sum * 31 + column.length, 7))
  const everywhere = new Set(graph.columns.keys())
  let left = EFFORT
  let best: RatedOrder = { cost: Infinity, order: [] }
  for (const { order } of startsOf(graph, random)) {
    restoreOrder(graph, order)
    left -= improve(graph, everywhere, left)
    best = better(best, rated(graph))
    if (left <= 0) break
  }
  for (let idle = 0; left > 0 && best.cost > 0 && idle < PATIENCE; idle++) {
    restoreOrder(graph, best.order)
    left -= improve(graph, shake(graph, random), left)
    const shaken = better(best, rated(graph))
    if (shaken.cost < best.cost) idle = 0
    best = shaken
  }
  applyOrder(layers, best.order)
}

interface RatedOrder {
  readonly cost: number
  readonly order: Order
}

function startsOf(graph: CompactGraph, random: () => number): RatedOrder[] {
  const longest = Math.max(...graph.columns.map(({ length }) => length))
  const boxes = graph.columns.reduce((sum, { length }) => sum + length, 1)
  const last = graph.columns.length - 1
  const starts = STARTS.map((rounds) => {
    smoothStart(graph, random, Math.ceil(Math.min(rounds * longest, SMOOTHING / boxes)))
    // What a start is worth shows only once every column has been put in order, once there and once back.
    for (let at = 1; at < last; at++) if (shortEnough(graph, at)) orderColumn(graph, at)
    for (let at = last; at >= 0; at--) if (shortEnough(graph, at)) orderColumn(graph, at)
    return rated(graph)
  })
  return starts.sort((a, b) => a.cost - b.cost).slice(0, FINALISTS)
}

const shortEnough = ({ columns }: CompactGraph, at: number): boolean => (columns[at]?.length ?? 0) <= LONGEST

const rated = (graph: CompactGraph): RatedOrder => ({ cost: orderCost(graph), order: orderOf(graph) })

/** The later one where both cost the same: so the search drifts on. */
const better = (a: RatedOrder, b: RatedOrder): RatedOrder => (b.cost <= a.cost ? b : a)

/**
 * Improves columns until nothing helps or `most` steps are taken, beginning with the given ones. Returns the steps
 * it took, roughly.
 */
function improve(graph: CompactGraph, touched: ReadonlySet<number>, most: number): number {
  const last = graph.columns.length - 1
  const open = new Set(touched)
  let steps = 0
  for (let round = 0; open.size > 0 && (round === 0 || steps < most); round++) {
    for (let place = 0; place <= last; place++) {
      const at = round % 2 === 0 ? place : last - place
      const length = graph.columns[at]?.length ?? 0
      if (!open.delete(at) || length > LONGEST) continue
      steps += length * (length * 5 + (graph.ends[at] ?? 0)) + 5000
      if (orderColumn(graph, at) === 0) continue
      if (at > 0) open.add(at - 1)
      if (at < last) open.add(at + 1)
    }
  }
  return steps
}

/** Moves a few boxes elsewhere, so that the search can leave where it is stuck. Says which columns that concerns. */
function shake(graph: CompactGraph, random: () => number): Set<number> {
  const touched = new Set<number>()
  const count = graph.columns.length
  const middle = Math.floor(random() * count)
  const moves = 2 + Math.floor(random() * 5)
  for (let move = 0; move < moves; move++) {
    const at = Math.max(0, Math.min(count - 1, middle + Math.floor(random() * 3) - 1))
    const column = graph.columns[at]
    if (!column || column.length === 0) continue
    const from = Math.floor(random() * column.length)
    const wanted = Math.round(from + (random() * 2 - 1) * Math.max(3, column.length / 4))
    const to = Math.max(0, Math.min(column.length - 1, wanted))
    const node = column[from] ?? 0
    if (to < from) column.copyWithin(to + 1, to, from)
    else column.copyWithin(from, from + 1, to + 1)
    column[to] = node
    renumber(graph, column)
    for (const near of [at - 1, at, at + 1]) if (near >= 0 && near < count) touched.add(near)
  }
  return touched
}
