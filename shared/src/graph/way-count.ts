import type { FlowGraph } from './flow-graph.js'

/** How many ways lead from start to end, exactly; null where loops make them too many kinds to count, or too many. */
export function wayCount({ size, start, end, from }: FlowGraph): number | null {
  const counts: (number | undefined)[] = Array.from({ length: size })
  counts[end] = 1
  const onTheWay = new Set<number>()
  const count = (place: number): number | null => {
    const known = counts[place]
    if (known !== undefined) return known
    if (onTheWay.has(place)) return null
    onTheWay.add(place)
    let sum = 0
    for (const { to } of from[place] ?? []) {
      const further = count(to)
      if (further === null) return null
      sum += further
    }
    onTheWay.delete(place)
    counts[place] = sum
    return sum
  }
  const total = count(start)
  return total !== null && Number.isSafeInteger(total) ? total : null
}
