import type { Id } from '../../model/index.js'

/** A box in a column, or the place where a long link passes one. */
export interface LayerNode {
  /** Null for a passing link. */
  readonly id: Id | null
  readonly group: Id | null
  readonly column: number
  /** Length along the column, map pixels. */
  readonly size: number
  /** Neighbours in the column before and after; one entry a link. */
  readonly before: LayerNode[]
  readonly after: LayerNode[]
  /** What it is linked with in its own column. */
  readonly beside: LayerNode[]
  /** Those of them that it leads to: they are read after it. */
  readonly onward: LayerNode[]
  /** Those of them to which a link runs that something is written on, with the room it needs between them. */
  readonly marked: Map<LayerNode, number>
  /** Below 0: drawn to the column's beginning, above 0: to its end; by how many links to what stands there. */
  readonly lean: number
  /** Place in its column, from 0. */
  rank: number
  centre: number
  /** Between which its centre must stay: set where frames stand. */
  from: number
  to: number
}

export interface LayerGraph {
  /** Each in its present order. */
  readonly columns: LayerNode[][]
}

export interface LayerItem {
  readonly id: Id
  readonly group: Id | null
  readonly size: number
  readonly lean: number
}

export interface LayerLink {
  readonly from: Id
  readonly to: Id
  /** Between two boxes of one column: so much room for what is written on it, map pixels. */
  readonly room?: number
}

/** A column's length that a passing link takes up. */
const PASSING_SIZE = 4

/**
 * The columns with their links, where a link over more than one column is broken into steps from each
 * column to the next. Direction does not count: a link back is as long as one forward.
 */
export function layerGraphOf(columns: readonly (readonly LayerItem[])[], links: Iterable<LayerLink>): LayerGraph {
  const nodes = new Map<Id, LayerNode>()
  const layers = columns.map((items, column) =>
    items.map((item, rank) => {
      const node = layerNode({ ...item, column, rank })
      nodes.set(item.id, node)
      return node
    }),
  )
  for (const link of links) {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)]
    if (!from || !to || from === to) continue
    if (from.column < to.column) join(layers, from, to)
    else if (from.column > to.column) join(layers, to, from)
    else {
      from.beside.push(to)
      to.beside.push(from)
      from.onward.push(to)
      if (link.room) {
        from.marked.set(to, link.room)
        to.marked.set(from, link.room)
      }
    }
  }
  return { columns: layers }
}

function join(layers: readonly LayerNode[][], from: LayerNode, to: LayerNode): void {
  let last = from
  for (const layer of layers.slice(from.column + 1, to.column)) {
    const passing = layerNode({
      id: null,
      group: from.group !== null && from.group === to.group ? from.group : null,
      size: PASSING_SIZE,
      lean: 0,
      column: last.column + 1,
      rank: layer.length,
    })
    layer.push(passing)
    connect(last, passing)
    last = passing
  }
  connect(last, to)
}

function connect(from: LayerNode, to: LayerNode): void {
  from.after.push(to)
  to.before.push(from)
}

function layerNode(given: Pick<LayerNode, 'id' | 'group' | 'size' | 'lean' | 'column' | 'rank'>): LayerNode {
  return {
    ...given,
    before: [],
    after: [],
    beside: [],
    onward: [],
    marked: new Map(),
    centre: 0,
    from: -Infinity,
    to: Infinity,
  }
}
