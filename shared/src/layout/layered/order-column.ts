import { LEAN_COST, UPWARD_COST } from './crossings.js'
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
  const leaning = column.some(({ lean }) => lean !== 0)
  const before = column.map((node) => ranksOf(node.before))
  const after = column.map((node) => ranksOf(node.after))
  for (let a = 0; a < length; a++) {
    const [beforeA, afterA] = [before[a] ?? NONE, after[a] ?? NONE]
    const leanA = column[a]?.lean ?? 0
    for (let b = a + 1; b < length; b++) {
      let gain = gainOfSwap(beforeA, before[b] ?? NONE) + gainOfSwap(afterA, after[b] ?? NONE)
      if (leaning) gain += LEAN_COST * (leanA - (column[b]?.lean ?? 0))
      gains[a * length + b] = gain
      gains[b * length + a] = -gain
    }
  }
  for (const [a, node] of column.entries()) {
    for (const { rank: b } of node.onward) {
      gains[a * length + b] = (gains[a * length + b] ?? 0) - UPWARD_COST
      gains[b * length + a] = (gains[b * length + a] ?? 0) + UPWARD_COST
    }
  }
  return gains
}

const NONE: readonly number[] = []

function ranksOf(nodes: readonly LayerNode[]): readonly number[] {
  return nodes.length === 0 ? NONE : nodes.map(({ rank }) => rank).sort((a, b) => a - b)
}

/** Pairs with a's end after b's, less pairs with it before: both lists sorted. */
function gainOfSwap(ofA: readonly number[], ofB: readonly number[]): number {
  const [countA, countB] = [ofA.length, ofB.length]
  if (countA === 0 || countB === 0) return 0
  if ((ofA[countA - 1] ?? 0) < (ofB[0] ?? 0)) return -countA * countB
  if ((ofA[0] ?? 0) > (ofB[countB - 1] ?? 0)) return countA * countB
  let [gain, below, notAbove] = [0, 0, 0]
  for (const rank of ofA) {
    while (below < countB && (ofB[below] ?? 0) < rank) below += 1
    while (notAbove < countB && (ofB[notAbove] ?? 0) <= rank) notAbove += 1
    gain += below - (countB - notAbove)
  }
  return gain
}
