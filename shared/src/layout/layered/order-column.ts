import type { Adjacency, CompactGraph } from './compact-graph.js'
import { LEAN_COST, UPWARD_COST } from './crossings.js'
import { linearOrder } from './linear-order.js'

/**
 * Orders one column so that few links cross on its two sides, its neighbours standing still: boxes are moved
 * to the best place among the others until no single move helps.
 * Returns by how many crossings it got better.
 */
export function orderColumn(graph: CompactGraph, at: number): number {
  const column = graph.columns[at] ?? NONE
  const { order, saved } = linearOrder(crossingGains(graph, column), column.length)
  if (saved === 0) return 0
  const before = column.slice()
  for (let rank = 0; rank < before.length; rank++) {
    const node = before[order[rank] ?? 0] ?? 0
    column[rank] = node
    graph.rank[node] = rank
  }
  return saved
}

const NONE = new Int32Array()

/** `gains[a * n + b]`: how many crossings fewer there are with b before a than with a before b. */
function crossingGains(graph: CompactGraph, column: Int32Array): Float64Array {
  const { lean, onward, rank } = graph
  const length = column.length
  const gains = new Float64Array(length * length)
  const before = ranksBeside(graph, graph.before, column)
  const after = ranksBeside(graph, graph.after, column)
  const leaning = column.some((at) => lean[at] !== 0)
  for (let a = 0; a < length; a++) {
    for (let b = a + 1; b < length; b++) {
      let gain = gainOfSwap(before, a, b) + gainOfSwap(after, a, b)
      if (leaning) gain += LEAN_COST * ((lean[column[a] ?? 0] ?? 0) - (lean[column[b] ?? 0] ?? 0))
      gains[a * length + b] = gain
      gains[b * length + a] = -gain
    }
  }
  for (let a = 0; a < length; a++) {
    const at = column[a] ?? 0
    for (let next = onward.starts[at] ?? 0; next < (onward.starts[at + 1] ?? 0); next++) {
      const b = rank[onward.ends[next] ?? 0] ?? 0
      gains[a * length + b] = (gains[a * length + b] ?? 0) - UPWARD_COST
      gains[b * length + a] = (gains[b * length + a] ?? 0) + UPWARD_COST
    }
  }
  return gains
}

/** For each node of a column the ranks of its neighbours on one side, sorted. */
function ranksBeside({ rank }: CompactGraph, { starts, ends }: Adjacency, column: Int32Array): Adjacency {
  const first = new Int32Array(column.length + 1)
  for (let a = 0; a < column.length; a++) {
    const at = column[a] ?? 0
    first[a + 1] = (first[a] ?? 0) + (starts[at + 1] ?? 0) - (starts[at] ?? 0)
  }
  const ranks = new Int32Array(first[column.length] ?? 0)
  for (let a = 0; a < column.length; a++) {
    const at = column[a] ?? 0
    const from = first[a] ?? 0
    let to = from
    for (let one = starts[at] ?? 0; one < (starts[at + 1] ?? 0); one++) {
      const next = rank[ends[one] ?? 0] ?? 0
      let place = to
      for (; place > from && (ranks[place - 1] ?? 0) > next; place--) ranks[place] = ranks[place - 1] ?? 0
      ranks[place] = next
      to += 1
    }
  }
  return { starts: first, ends: ranks }
}

/** Pairs with a's end after b's, less pairs with it before: both lists sorted. */
function gainOfSwap({ starts, ends }: Adjacency, a: number, b: number): number {
  const [fromA, toA, fromB, toB] = [starts[a] ?? 0, starts[a + 1] ?? 0, starts[b] ?? 0, starts[b + 1] ?? 0]
  if (fromA === toA || fromB === toB) return 0
  if ((ends[toA - 1] ?? 0) < (ends[fromB] ?? 0)) return -(toA - fromA) * (toB - fromB)
  if ((ends[fromA] ?? 0) > (ends[toB - 1] ?? 0)) return (toA - fromA) * (toB - fromB)
  let [gain, below, notAbove] = [0, fromB, fromB]
  for (let one = fromA; one < toA; one++) {
    const rank = ends[one] ?? 0
    while (below < toB && (ends[below] ?? 0) < rank) below += 1
    while (notAbove < toB && (ends[notAbove] ?? 0) <= rank) notAbove += 1
    gain += below - fromB - (toB - notAbove)
  }
  return gain
}
