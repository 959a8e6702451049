import { orderCost } from './crossings.js'
import type { LayerGraph, LayerNode } from './layer-graph.js'
import { orderColumn } from './order-column.js'
import { seededRandom } from './seeded-random.js'
import { smoothStart } from './smooth-start.js'

/** How much may be spent, in steps of the inner loops: keeps large maps quick and small ones good. */
const EFFORT = 8_000_000
/** So many starts are tried; so many of the best are worth work. */
const STARTS = 10
const FINALISTS = 3
/** Longer columns keep the order they start with: every pair would have to be looked at. */
const LONGEST = 1200
/** Shakes in a row that may come to nothing. */
const PATIENCE = 60

/**
 * Orders every column so that few links cross: the best of several starts improved column by column, then shaken
 * and improved again. Deterministic.
 */
export function orderColumns(graph: LayerGraph): void {
  const random = seededRandom(graph.columns.reduce((sum, column) => sum * 31 + column.length, 7))
  const everywhere = new Set(graph.columns.keys())
  let left = EFFORT
  let best: RatedOrder = { cost: Infinity, order: [] }
  for (const { order } of startsOf(graph, random)) {
    restore(graph, order)
    left -= improve(graph, everywhere, left)
    best = better(best, rated(graph))
    if (left <= 0) break
  }
  for (let idle = 0; left > 0 && best.cost > 0 && idle < PATIENCE; idle++) {
    restore(graph, best.order)
    left -= improve(graph, shake(graph, random), left)
    const shaken = better(best, rated(graph))
    if (shaken.cost < best.cost) idle = 0
    best = shaken
  }
  restore(graph, best.order)
}

interface RatedOrder {
  readonly cost: number
  readonly order: readonly LayerNode[][]
}

function startsOf(graph: LayerGraph, random: () => number): RatedOrder[] {
  const starts = Array.from({ length: STARTS }, () => {
    smoothStart(graph, random)
    return rated(graph)
  })
  return starts.sort((a, b) => a.cost - b.cost).slice(0, FINALISTS)
}

function rated(graph: LayerGraph): RatedOrder {
  return { cost: orderCost(graph), order: graph.columns.map((column) => [...column]) }
}

/** The later one where both cost the same: so the search drifts on. */
const better = (a: RatedOrder, b: RatedOrder): RatedOrder => (b.cost <= a.cost ? b : a)

/**
 * Improves columns until nothing helps or `most` steps are taken, beginning with the given ones. Returns the steps
 * it took, roughly.
 */
function improve(graph: LayerGraph, touched: ReadonlySet<number>, most: number): number {
  const last = graph.columns.length - 1
  const open = new Set(touched)
  let steps = 0
  for (let round = 0; open.size > 0 && (round === 0 || steps < most); round++) {
    for (let place = 0; place <= last; place++) {
      const at = round % 2 === 0 ? place : last - place
      const column = graph.columns[at]
      if (!column || !open.delete(at) || column.length > LONGEST) continue
      const links = column.reduce((sum, node) => sum + node.before.length + node.after.length, 0)
      steps += column.length * (column.length * 5 + links) + 5000
      if (orderColumn(column) === 0) continue
      if (at > 0) open.add(at - 1)
      if (at < last) open.add(at + 1)
    }
  }
  return steps
}

/** Moves a few boxes elsewhere, so that the search can leave where it is stuck. Says which columns that concerns. */
function shake(graph: LayerGraph, random: () => number): Set<number> {
  const touched = new Set<number>()
  const count = graph.columns.length
  const middle = Math.floor(random() * count)
  const moves = 2 + Math.floor(random() * 5)
  for (let move = 0; move < moves; move++) {
    const at = Math.max(0, Math.min(count - 1, middle + Math.floor(random() * 3) - 1))
    const column = graph.columns[at]
    const [node] = column?.splice(Math.floor(random() * column.length), 1) ?? []
    if (!column || !node) continue
    const place = Math.round(node.rank + (random() * 2 - 1) * Math.max(3, column.length / 4))
    column.splice(Math.max(0, Math.min(column.length, place)), 0, node)
    renumber(column)
    for (const near of [at - 1, at, at + 1]) if (near >= 0 && near < count) touched.add(near)
  }
  return touched
}

function restore(graph: LayerGraph, order: readonly LayerNode[][]): void {
  for (const [at, column] of order.entries()) {
    graph.columns[at] = [...column]
    renumber(column)
  }
}

function renumber(column: readonly LayerNode[]): void {
  for (const [rank, node] of column.entries()) node.rank = rank
}
