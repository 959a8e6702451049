import type { Id, Theory } from '../model/index.js'
import { type ChainGap, chainGap } from './chain-gap.js'
import { flowGraph } from './flow-graph.js'
import { type RatedPath, ratedPath } from './rated-path.js'
import { wayCount } from './way-count.js'
import { waysInOrder } from './ways-in-order.js'

/** How one thing is said to reach another along flow links, and how far the evidence carries that. */
export interface Chain {
  readonly from: Id
  readonly to: Id
  /** Strongest first: see `strongerFirst`. The first is the strongest of all, also where not all are here. */
  readonly paths: readonly RatedPath[]
  /** How many paths there are; null where loops make them more than were counted. */
  readonly count: number | null
  /** No other paths than these. */
  readonly areAll: boolean
  /** Where nothing leads on; null where there is a path. */
  readonly gap: ChainGap | null
}

/** More paths than this are not read by anyone; the rest are counted. */
const MOST_PATHS = 50
/** Bounds the time: about 40 ms. */
const MOST_TRIALS = 20_000

/**
 * All paths between two things along `leads-to` and `requires` that pass nothing twice, strongest first; the first
 * `most` of them where there are more.
 */
export function chainBetween(theory: Theory, from: Id, to: Id, most = MOST_PATHS): Chain {
  const graph = flowGraph(theory, from, to)
  if (graph === null) {
    const gap = from === to ? null : chainGap(theory, from, to)
    return { from, to, paths: [], count: 0, areAll: true, gap }
  }
  const { ways, areAll } = waysInOrder(graph, most, MOST_TRIALS)
  const paths = ways.map((links) => ratedPath(graph.yardstick, links))
  return { from, to, paths, count: areAll ? paths.length : wayCount(graph), areAll, gap: null }
}
