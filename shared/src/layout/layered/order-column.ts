import type { LayerNode } from './layer-graph.js'
import { linearOrder } from './linear-order.js'

/**
 * Orders one column so that few links cross on its two sides, its neighbours standing still: boxes are moved
 * to the best place among the others until no single move helps.
 * Returns by how many crossings it got better.
 */
export function orderColumn(column: LayerNode[]): number {
  const { order, saved } = linearOrder(crossingGains(column), column.length)
  if (saved === 0) return 0
  const nodes = [...column]
  order.forEach((index, rank) => {
    const node = nodes[index]
    if (!node) return
    node.rank = rank
    column[rank] = node
  })
  return saved
}

/** `gains[a * n + b]`: how many crossings fewer there are with b before a than with a before b. */
function crossingGains(column: readonly LayerNode[]): Float64Array {
  const length = column.length
  const gains = new Float64Array(length * length)
  for (const side of ['before', 'after'] as const) {
    const ranks = column.map((node) => Int32Array.from(node[side], (neighbour) => neighbour.rank).sort())
    for (let a = 0; a < length; a++) {
      const ofA = ranks[a] ?? new Int32Array()
      if (ofA.length === 0) continue
      for (let b = a + 1; b < length; b++) {
        const gain = gainOfSwap(ofA, ranks[b] ?? new Int32Array())
        gains[a * length + b] = (gains[a * length + b] ?? 0) + gain
        gains[b * length + a] = (gains[b * length + a] ?? 0) - gain
      }
    }
  }
  return gains
}

/** Pairs with a's end after b's, less pairs with it before: both lists sorted. */
function gainOfSwap(ofA: Int32Array, ofB: Int32Array): number {
  let [gain, below, notAbove] = [0, 0, 0]
  for (const rank of ofA) {
    while (below < ofB.length && (ofB[below] ?? 0) < rank) below += 1
    while (notAbove < ofB.length && (ofB[notAbove] ?? 0) <= rank) notAbove += 1
    gain += below - (ofB.length - notAbove)
  }
  return gain
}
