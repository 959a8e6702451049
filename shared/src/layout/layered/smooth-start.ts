import type { CompactGraph } from './compact-graph.js'
import { renumber } from './compact-graph.js'

/**
 * A first order for every column from one scale for the whole map: every box is drawn to the mean of its neighbours,
 * over and over, from a random start, so that only the slowest waves are left (power iteration on the lazy walk of
 * the graph). Finds an order that is hidden in the whole, where sweeps by barycentre see two columns at a time.
 *
 * @param rounds the more, the slower the waves that are left; few leave room for chance
 */
export function smoothStart(graph: CompactGraph, random: () => number, rounds: number): void {
  const { count, lean, rank } = graph
  const neighbours = bothSides(graph)
  const { starts, ends } = neighbours
  const parts = connectedParts(neighbours, count)
  let values = Float64Array.from(lean, (by) => random() - 0.5 + by)
  let next = new Float64Array(count)
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < count; at++) {
      const [first, last] = [starts[at] ?? 0, starts[at + 1] ?? 0]
      let sum = 0
      for (let one = first; one < last; one++) sum += values[ends[one] ?? 0] ?? 0
      next[at] = ((values[at] ?? 0) + (first === last ? 0 : sum / (last - first))) / 2
    }
    if (round % 8 === 7 || round === rounds - 1) level(next, neighbours, parts)
    ;[values, next] = [next, values]
  }
  for (const column of graph.columns) {
    const before = rank.slice()
    const keyOf = (at: number) => (parts.of[at] ?? 0) * 4 + (values[at] ?? 0)
    column.sort((a, b) => keyOf(a) - keyOf(b) || (before[a] ?? 0) - (before[b] ?? 0))
    renumber(graph, column)
  }
}

interface Neighbours {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

function bothSides({ count, before, after }: CompactGraph): Neighbours {
  const starts = new Int32Array(count + 1)
  const ends = new Int32Array(before.ends.length + after.ends.length)
  let length = 0
  for (let at = 0; at < count; at++) {
    for (const side of [before, after])
      for (let one = side.starts[at] ?? 0; one < (side.starts[at + 1] ?? 0); one++) ends[length++] = side.ends[one] ?? 0
    starts[at + 1] = length
  }
  return { starts, ends }
}

interface Parts {
  readonly of: Int32Array
  readonly count: number
}

/** Takes the mean out of each connected part, which says nothing about order, and lets its values fill -1 to 1. */
function level(values: Float64Array, { starts }: Neighbours, { of, count }: Parts): void {
  const [sums, weights, most] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let at = 0; at < values.length; at++) {
    const part = of[at] ?? 0
    const links = (starts[at + 1] ?? 0) - (starts[at] ?? 0)
    sums[part] = (sums[part] ?? 0) + (values[at] ?? 0) * links
    weights[part] = (weights[part] ?? 0) + links
  }
  for (let at = 0; at < values.length; at++) {
    const part = of[at] ?? 0
    values[at] = (values[at] ?? 0) - (sums[part] ?? 0) / (weights[part] || 1)
    most[part] = Math.max(most[part] ?? 0, Math.abs(values[at] ?? 0))
  }
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / (most[of[at] ?? 0] || 1)
}

/** Numbers the connected parts of a graph, largest first, so that each can stand by itself. */
function connectedParts({ starts, ends }: Neighbours, count: number): Parts {
  const found = new Int32Array(count).fill(-1)
  const sizes: number[] = []
  for (let start = 0; start < count; start++) {
    if (found[start] !== -1) continue
    const part = sizes.length
    const open = [start]
    found[start] = part
    let size = 0
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      size += 1
      for (let one = starts[at] ?? 0; one < (starts[at + 1] ?? 0); one++) {
        const other = ends[one] ?? 0
        if (found[other] !== -1) continue
        found[other] = part
        open.push(other)
      }
    }
    sizes.push(size)
  }
  const bySize = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
  const rank = new Map(bySize.map((part, place) => [part, place]))
  return { of: found.map((part) => rank.get(part) ?? 0), count: sizes.length }
}
