/**
 * A good order by insertion: each thing is moved to the best place among the others until no single move helps
 * (local search on the linear ordering problem).
 *
 * @param gains `gains[a * n + b]`: how much better it is to have b before a than a before b; the negative of
 *   `gains[b * n + a]`
 * @returns the order as indices, and how much better it is than the given one, 0 to n - 1
 */
export function linearOrder(gains: Float64Array, length: number): { order: Int32Array; saved: number } {
  const order = Int32Array.from({ length }, (_, index) => index)
  const places = Int32Array.from(order)
  let saved = 0
  // Stops once everything was tried since the last move.
  for (let index = 0, idle = 0; idle < length; index = (index + 1) % length) {
    const gain = moveToBest(order, places, places[index] ?? 0, gains)
    idle = gain > 0 ? 0 : idle + 1
    saved += gain
  }
  return { order, saved }
}

function moveToBest(order: Int32Array, places: Int32Array, place: number, gains: Float64Array): number {
  const length = order.length
  const index = order[place] ?? 0
  const row = index * length
  let [best, bestPlace] = [1e-9, place]
  for (let sum = 0, other = place - 1; other >= 0; other--) {
    sum -= gains[row + (order[other] ?? 0)] ?? 0
    if (sum > best) {
      best = sum
      bestPlace = other
    }
  }
  for (let sum = 0, other = place + 1; other < length; other++) {
    sum += gains[row + (order[other] ?? 0)] ?? 0
    if (sum > best) {
      best = sum
      bestPlace = other
    }
  }
  if (bestPlace === place) return 0
  if (bestPlace < place) order.copyWithin(bestPlace + 1, bestPlace, place)
  else order.copyWithin(place, place + 1, bestPlace + 1)
  order[bestPlace] = index
  for (let at = Math.min(place, bestPlace); at <= Math.max(place, bestPlace); at++) places[order[at] ?? 0] = at
  return best
}
