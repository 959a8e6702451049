import type { CompactGraph } from './compact-graph.js'

/** What a box costs that stands between another and the end of the column that it leans to, in crossings. */
export const LEAN_COST = 0.6

/** What a link costs that runs against the direction of reading in its column, in crossings. */
export const UPWARD_COST = 1.2

/** What an order of all columns costs: crossings, boxes in the way of leaning ones, links read backwards. */
export function orderCost(graph: CompactGraph): number {
  const { columns, rank, lean, onward } = graph
  let cost = crossingsIn(graph)
  for (const column of columns) {
    for (let place = 0; place < column.length; place++) {
      const at = column[place] ?? 0
      const by = lean[at] ?? 0
      if (by !== 0) cost += LEAN_COST * (by < 0 ? -by * place : by * (column.length - 1 - place))
      for (let next = onward.starts[at] ?? 0; next < (onward.starts[at + 1] ?? 0); next++)
        if ((rank[onward.ends[next] ?? 0] ?? 0) < place) cost += UPWARD_COST
    }
  }
  return cost
}

/** How many pairs of links cross between neighbouring columns, with the columns in their present order. */
export function crossingsIn(graph: CompactGraph): number {
  let count = 0
  for (let column = 1; column < graph.columns.length; column++) count += crossingsBefore(graph, column)
  return count
}

// Counts inversions with a tree of partial sums: Barth, Jünger and Mutzel 2002.
function crossingsBefore({ columns, rank, after }: CompactGraph, next: number): number {
  const [column, length] = [columns[next - 1] ?? NONE, columns[next]?.length ?? 0]
  const { starts, ends } = after
  const sums = new Int32Array(length + 1)
  let [count, seen] = [0, 0]
  for (let place = 0; place < column.length; place++) {
    const at = column[place] ?? 0
    const [first, last] = [starts[at] ?? 0, starts[at + 1] ?? 0]
    for (let one = first; one < last; one++) {
      let notAfter = 0
      for (let i = (rank[ends[one] ?? 0] ?? 0) + 1; i > 0; i &= i - 1) notAfter += sums[i] ?? 0
      count += seen - notAfter
    }
    for (let one = first; one < last; one++) {
      seen += 1
      for (let i = (rank[ends[one] ?? 0] ?? 0) + 1; i <= length; i += i & -i) sums[i] = (sums[i] ?? 0) + 1
    }
  }
  return count
}

const NONE = new Int32Array()
