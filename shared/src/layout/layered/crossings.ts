import type { LayerGraph, LayerNode } from './layer-graph.js'

/** What a box costs that stands between another and the end of the column that it leans to, in crossings. */
export const LEAN_COST = 0.6

/** What a link costs that runs against the direction of reading in its column, in crossings. */
export const UPWARD_COST = 1.2

/** What an order of all columns costs: crossings, and boxes that stand in the way of leaning ones. */
export function orderCost(graph: LayerGraph): number {
  let cost = crossingsIn(graph)
  for (const column of graph.columns) {
    for (const { lean, rank } of column)
      cost += LEAN_COST * (lean < 0 ? -lean * rank : lean * (column.length - 1 - rank))
  }
  return cost
}

/** How many pairs of links cross between neighbouring columns, with the columns in their present order. */
export function crossingsIn(graph: LayerGraph): number {
  let count = 0
  graph.columns.slice(1).forEach((column, index) => {
    count += crossingsBetween(graph.columns[index] ?? [], column.length)
  })
  return count
}

// Counts inversions with a tree of partial sums: Barth, Jünger and Mutzel 2002.
function crossingsBetween(column: readonly LayerNode[], nextLength: number): number {
  const sums = new Int32Array(nextLength + 1)
  let count = 0
  let seen = 0
  for (const node of column) {
    const ranks = node.after.map((neighbour) => neighbour.rank)
    for (const rank of ranks) {
      let notAfter = 0
      for (let i = rank + 1; i > 0; i &= i - 1) notAfter += sums[i] ?? 0
      count += seen - notAfter
    }
    for (const rank of ranks) {
      seen += 1
      for (let i = rank + 1; i <= nextLength; i += i & -i) sums[i] = (sums[i] ?? 0) + 1
    }
  }
  return count
}
