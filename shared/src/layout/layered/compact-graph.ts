import type { LayerGraph, LayerNode } from './layer-graph.js'

/** Neighbours of all nodes in one list: those of node `at` from `starts[at]` to before `starts[at + 1]`. */
export interface Adjacency {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** A layer graph as numbers: nothing but its order, which is looked at millions of times. */
export interface CompactGraph {
  readonly count: number
  /** Nodes of each column in their present order. */
  readonly columns: readonly Int32Array[]
  /** Place of each node in its column. */
  readonly rank: Int32Array
  readonly column: Int32Array
  readonly lean: Float64Array
  readonly before: Adjacency
  readonly after: Adjacency
  /** What it leads to in its own column. */
  readonly onward: Adjacency
  /** How many ends of links a column has. */
  readonly ends: Int32Array
}

/** The order of every column, to come back to. */
export type Order = readonly Int32Array[]

export function compactGraphOf(graph: LayerGraph): CompactGraph {
  const nodes = graph.columns.flat()
  const index = new Map(nodes.map((node, at) => [node, at]))
  const adjacency = (of: (node: LayerNode) => readonly LayerNode[]): Adjacency => {
    const starts = new Int32Array(nodes.length + 1)
    const ends: number[] = []
    for (const [at, node] of nodes.entries()) {
      for (const other of of(node)) ends.push(index.get(other) ?? 0)
      starts[at + 1] = ends.length
    }
    return { starts, ends: Int32Array.from(ends) }
  }
  let first = 0
  const columns = graph.columns.map((column) => {
    const order = Int32Array.from(column, (_, rank) => first + rank)
    first += column.length
    return order
  })
  return {
    count: nodes.length,
    columns,
    rank: Int32Array.from(nodes, ({ rank }) => rank),
    column: Int32Array.from(nodes, ({ column }) => column),
    lean: Float64Array.from(nodes, ({ lean }) => lean),
    before: adjacency(({ before }) => before),
    after: adjacency(({ after }) => after),
    onward: adjacency(({ onward }) => onward),
    ends: Int32Array.from(graph.columns, (column) =>
      column.reduce((sum, { before, after }) => sum + before.length + after.length, 0),
    ),
  }
}

/** Brings a layer graph into an order that was found for its numbers. */
export function applyOrder(graph: LayerGraph, order: Order): void {
  const nodes = graph.columns.flat()
  for (const [at, column] of order.entries()) {
    graph.columns[at] = Array.from(column).flatMap((index, rank) => {
      const node = nodes[index]
      if (!node) return []
      node.rank = rank
      return [node]
    })
  }
}

export const orderOf = ({ columns }: CompactGraph): Order => columns.map((column) => column.slice())

export function restoreOrder(graph: CompactGraph, order: Order): void {
  for (const [at, column] of graph.columns.entries()) {
    const kept = order[at]
    if (!kept) continue
    column.set(kept)
    renumber(graph, column)
  }
}

export function renumber({ rank }: CompactGraph, column: Int32Array): void {
  for (let place = 0; place < column.length; place++) rank[column[place] ?? 0] = place
}
