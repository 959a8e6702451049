/**
 * A good order by insertion: each thing is moved to the best place among the others until no single move helps
 * (local search on the linear ordering problem).
 *
 * @param gains `gains[a * n + b]`: how much better it is to have b before a than a before b
 * @returns the order as indices, and how much better it is than the given one, 0 to n - 1
 */
export function linearOrder(gains: Float64Array, length: number): { order: number[]; saved: number } {
  const order = Array.from({ length }, (_, index) => index)
  let saved = 0
  for (let round = 0; round < 12; round++) {
    const before = saved
    for (let index = 0; index < length; index++) saved += moveToBest(order, order.indexOf(index), gains)
    if (saved === before) break
  }
  return { order, saved }
}

function moveToBest(order: number[], place: number, gains: Float64Array): number {
  const length = order.length
  const index = order[place] ?? 0
  let [best, bestPlace] = [0, place]
  for (let sum = 0, other = place - 1; other >= 0; other--) {
    sum += gains[(order[other] ?? 0) * length + index] ?? 0
    if (sum > best) [best, bestPlace] = [sum, other]
  }
  for (let sum = 0, other = place + 1; other < length; other++) {
    sum += gains[index * length + (order[other] ?? 0)] ?? 0
    if (sum > best) [best, bestPlace] = [sum, other]
  }
  if (bestPlace !== place) {
    order.splice(place, 1)
    order.splice(bestPlace, 0, index)
  }
  return best
}
