import { applyOrder, type CompactGraph, compactGraphOf, type Order, orderOf, restoreOrder } from './compact-graph.js'
import { orderCost } from './crossings.js'
import type { LayerGraph } from './layer-graph.js'
import { type OrderSearch, orderSearch } from './order-search.js'
import { seededRandom } from './seeded-random.js'
import { type Smoothing, smoothStart, wholeOf } from './smooth-start.js'

/** One order for the whole comes from many rounds, others are left to chance: which is best, nobody knows before. */
const STARTS: readonly Smoothing[] = [
  { rounds: 48, spread: 24, momentum: 0.5 },
  { rounds: 48, spread: 24, momentum: 0.5 },
  { rounds: 48, spread: 8, momentum: 0 },
  { rounds: 48, spread: 8, momentum: 0 },
  { rounds: 192, spread: 96, momentum: 0.8 },
]
/** Where a map has more nodes than this its slow waves need more rounds. */
const LARGE = 500
const LARGE_STARTS: readonly Smoothing[] = [
  { rounds: 96, spread: 24, momentum: 0.5 },
  { rounds: 96, spread: 24, momentum: 0.5 },
  { rounds: 192, spread: 96, momentum: 0.8 },
  { rounds: 192, spread: 96, momentum: 0.8 },
  { rounds: 192, spread: 96, momentum: 0.9 },
]
/** Steps of the inner loops that a start may take to be put in order. */
const START_EFFORT = 30_000_000
/** Steps for shaking what is best, for each node times the root of how many there are; and at most. */
const EFFORT = 350
const MOST_EFFORT = 40_000_000

/**
 * Orders every column so that few links cross: the best of several starts, each improved node by node, then shaken
 * and improved again. Deterministic.
 */
export function orderColumns(layers: LayerGraph): void {
  const graph = compactGraphOf(layers)
  const random = seededRandom(7)
  const search = orderSearch(graph)
  const best = bestStart(graph, search, random)
  if (best.cost > 0) {
    restoreOrder(graph, best.order)
    search.shake(random, Math.min(MOST_EFFORT, EFFORT * graph.count * Math.sqrt(graph.count)))
  }
  applyOrder(layers, orderOf(graph))
}

interface RatedOrder {
  readonly cost: number
  readonly order: Order
}

function bestStart(graph: CompactGraph, search: OrderSearch, random: () => number): RatedOrder {
  let best: RatedOrder = { cost: Infinity, order: orderOf(graph) }
  const whole = wholeOf(graph)
  for (const [index, smoothing] of (graph.count > LARGE ? LARGE_STARTS : STARTS).entries()) {
    // The first is the same for every box whatever else there is; the others deal anew.
    const first = graph.chance.map((value, at) => (index === 0 ? value : random() - 0.5) + (graph.lean[at] ?? 0))
    smoothStart(whole, first, smoothing)
    search.settle(START_EFFORT)
    const cost = orderCost(graph)
    if (cost < best.cost) best = { cost, order: orderOf(graph) }
    if (cost === 0) break
  }
  return best
}
