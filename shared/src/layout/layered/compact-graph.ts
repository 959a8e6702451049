import type { Id } from '../../model/index.js'
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
  /** What it leads to in its own column, and what leads to it there. */
  readonly onward: Adjacency
  readonly inward: Adjacency
  /** From -0.5 to 0.5, by the box's id: where chance puts it. 0 for passing links, which follow their ends. */
  readonly chance: Float64Array
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
    inward: adjacency(inwardOf(nodes)),
    chance: Float64Array.from(nodes, ({ id }) => (id === null ? 0 : chanceOf(id))),
  }
}

function inwardOf(nodes: readonly LayerNode[]): (node: LayerNode) => readonly LayerNode[] {
  const inward = new Map<LayerNode, LayerNode[]>()
  for (const node of nodes) {
    for (const next of node.onward) {
      const known = inward.get(next)
      if (known) known.push(node)
      else inward.set(next, [node])
    }
  }
  return (node) => inward.get(node) ?? []
}

/** The same for a box whatever else the map holds, so that a small change of a map changes its layout little. */
function chanceOf(id: Id): number {
  let mixed = 0x811c9dc5
  for (let at = 0; at < id.length; at++) mixed = Math.imul(mixed ^ id.charCodeAt(at), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4_294_967_296 - 0.5
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

/** Moves a node to a place of its column; what lies between moves up by one. */
export function putAt({ columns, column, rank }: CompactGraph, node: number, place: number): void {
  const own = columns[column[node] ?? 0]
  const from = rank[node] ?? 0
  const step = place < from ? -1 : 1
  if (!own) return
  for (let at = from; at !== place; at += step) {
    const other = own[at + step] ?? 0
    own[at] = other
    rank[other] = at
  }
  own[place] = node
  rank[node] = place
}
