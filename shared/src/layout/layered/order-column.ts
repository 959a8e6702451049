import type { LayerNode } from './layer-graph.js'

/**
 * Orders one column so that few links cross on its two sides, its neighbours standing still: boxes are moved
 * to the best place among the others until no single move helps (insertion search on the linear ordering problem).
 * Returns by how many crossings it got better.
 */
export function orderColumn(column: LayerNode[]): number {
  const length = column.length
  const gain = crossingGains(column)
  const order = column.map((_, index) => index)
  let saved = 0
  for (let round = 0; round < 12; round++) {
    const before = saved
    for (let index = 0; index < length; index++) saved += moveToBest(order, order.indexOf(index), gain)
    if (saved === before) break
  }
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

function moveToBest(order: number[], place: number, gain: Float64Array): number {
  const length = order.length
  const index = order[place] ?? 0
  let [best, bestPlace] = [0, place]
  for (let sum = 0, other = place - 1; other >= 0; other--) {
    sum += gain[(order[other] ?? 0) * length + index] ?? 0
    if (sum > best) [best, bestPlace] = [sum, other]
  }
  for (let sum = 0, other = place + 1; other < length; other++) {
    sum += gain[index * length + (order[other] ?? 0)] ?? 0
    if (sum > best) [best, bestPlace] = [sum, other]
  }
  if (bestPlace !== place) {
    order.splice(place, 1)
    order.splice(bestPlace, 0, index)
  }
  return best
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
