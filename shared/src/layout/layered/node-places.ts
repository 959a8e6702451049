import { type Adjacency, type CompactGraph, putAt } from './compact-graph.js'
import { LEAN_COST, UPWARD_COST } from './crossings.js'

/** Moves single nodes within their columns, and says what that does to the cost of the order. */
export interface NodePlaces {
  /** Moves a node to the best place among the others, these standing still. Returns the change of cost: 0 or less. */
  toBest(node: number): number
  /** Moves a node to a place. Returns the change of cost. */
  to(node: number, place: number): number
  /** How many numbers were looked at so far: stands for time, and is the same on every machine. */
  steps(): number
}

/**
 * What each place costs is counted from the node's own links, in one pass over the links of its column (sifting:
 * Matuszewski, Schönfeld and Molitor 1999).
 *
 * @param moved is told of each move, after it: the node and where it stood
 */
export function nodePlaces(graph: CompactGraph, moved: (node: number, from: number) => void): NodePlaces {
  const { columns, column, rank, lean, before, after, onward, inward } = graph
  const longest = columns.reduce((most, { length }) => Math.max(most, length), 0)
  const [weightsBefore, weightsAfter] = [new Int32Array(longest), new Int32Array(longest)]
  const costs = new Float64Array(longest)
  const leaning = lean.some((by) => by !== 0)
  let steps = 0

  /** For the nodes of its column from one place to another: what the node costs before each less what after it. */
  function compare(node: number, from: number, to: number): void {
    const at = column[node] ?? 0
    const own = columns[at] ?? NONE
    const some = weigh(node, before, columns[at - 1]?.length ?? 0, weightsBefore)
    const more = weigh(node, after, columns[at + 1]?.length ?? 0, weightsAfter)
    for (let place = from; place <= to; place++) {
      const other = own[place] ?? 0
      let cost = 0
      if (some) cost += weightOf(other, before, weightsBefore)
      if (more) cost += weightOf(other, after, weightsAfter)
      if (leaning) cost += LEAN_COST * ((lean[node] ?? 0) - (lean[other] ?? 0))
      costs[place] = cost
    }
    steps += 4 * (to - from + 1)
    for (let one = onward.starts[node] ?? 0; one < (onward.starts[node + 1] ?? 0); one++)
      add(rank[onward.ends[one] ?? 0] ?? 0, -UPWARD_COST)
    for (let one = inward.starts[node] ?? 0; one < (inward.starts[node + 1] ?? 0); one++)
      add(rank[inward.ends[one] ?? 0] ?? 0, UPWARD_COST)
  }

  function add(place: number, cost: number): void {
    costs[place] = (costs[place] ?? 0) + cost
  }

  /** For every rank beside the column: how many of the node's ends lie after it, less those before it. */
  function weigh(node: number, { starts, ends }: Adjacency, length: number, weights: Int32Array): boolean {
    const [first, last] = [starts[node] ?? 0, starts[node + 1] ?? 0]
    if (first === last) return false
    weights.fill(0, 0, length)
    for (let one = first; one < last; one++) {
      const at = rank[ends[one] ?? 0] ?? 0
      weights[at] = (weights[at] ?? 0) + 1
    }
    let [seen, all] = [0, last - first]
    for (let at = 0; at < length; at++) {
      const here = weights[at] ?? 0
      weights[at] = all - here - 2 * seen
      seen += here
    }
    steps += length
    return true
  }

  function weightOf(node: number, { starts, ends }: Adjacency, weights: Int32Array): number {
    let sum = 0
    for (let one = starts[node] ?? 0, last = starts[node + 1] ?? 0; one < last; one++)
      sum += weights[rank[ends[one] ?? 0] ?? 0] ?? 0
    return sum
  }

  function put(node: number, place: number): void {
    const from = rank[node] ?? 0
    putAt(graph, node, place)
    moved(node, from)
  }

  return {
    toBest(node) {
      const length = columns[column[node] ?? 0]?.length ?? 0
      const from = rank[node] ?? 0
      compare(node, 0, length - 1)
      let [best, bestPlace] = [-1e-9, from]
      for (let place = from - 1, sum = 0; place >= 0; place--) {
        sum += costs[place] ?? 0
        if (sum < best) {
          best = sum
          bestPlace = place
        }
      }
      for (let place = from + 1, sum = 0; place < length; place++) {
        sum -= costs[place] ?? 0
        if (sum < best) {
          best = sum
          bestPlace = place
        }
      }
      if (bestPlace === from) return 0
      put(node, bestPlace)
      return best
    },
    to(node, place) {
      const from = rank[node] ?? 0
      if (place === from) return 0
      let sum = 0
      compare(node, Math.min(from, place), Math.max(from, place))
      for (let at = place; at < from; at++) sum += costs[at] ?? 0
      for (let at = from + 1; at <= place; at++) sum -= costs[at] ?? 0
      put(node, place)
      return sum
    },
    steps: () => steps,
  }
}

const NONE = new Int32Array()
