import type { CompactGraph } from './compact-graph.js'
import { renumber } from './compact-graph.js'

/** How a start is found. */
export interface Smoothing {
  /** The more, the slower the waves that are left; few leave room for chance. */
  readonly rounds: number
  /** After so many rounds the boxes of each column are spread evenly: else a loose end outweighs the whole. */
  readonly spread: number
  /** How much of the last step is added to the next, from 0 to below 1: slow waves come out in fewer rounds. */
  readonly momentum: number
}

/** A graph with what every smoothing of it asks for. */
export interface Whole {
  readonly graph: CompactGraph
  readonly neighbours: Neighbours
  readonly parts: Parts
}

export function wholeOf(graph: CompactGraph): Whole {
  const neighbours = bothSides(graph)
  return { graph, neighbours, parts: connectedParts(neighbours, graph.count) }
}

/**
 * A first order for every column from one scale for the whole map: every box is drawn to the mean of its neighbours,
 * over and over, from where chance put it, so that only the slowest waves are left (power iteration on the lazy walk
 * of the graph, with momentum). Finds an order that is hidden in the whole, where sweeps by barycentre see two columns
 * at a time.
 */
export function smoothStart(whole: Whole, first: Float64Array, { rounds, spread, momentum }: Smoothing): void {
  const { graph, neighbours, parts } = whole
  const { count } = graph
  const { starts, ends } = neighbours
  let values = Float64Array.from(first)
  let last = values.slice()
  let next = new Float64Array(count)
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < count; at++) {
      const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0]
      let [sum, mean] = [0, values[at] ?? 0]
      for (let one = from; one < to; one++) sum += values[ends[one] ?? 0] ?? 0
      if (from < to) mean = (mean + sum / (to - from)) / 2
      next[at] = mean + momentum * (mean - (last[at] ?? 0))
    }
    ;[last, values, next] = [values, next, last]
    if (round % spread === 0 || round === rounds) {
      sortColumns(graph, values, parts)
      spreadEvenly(graph, values)
      last.set(values)
    } else if (round % 8 === 0) level(values, last, neighbours, parts)
  }
}

function sortColumns(graph: CompactGraph, values: Float64Array, parts: Parts): void {
  const keys = values.map((value, at) => (parts.of[at] ?? 0) * 4 + value)
  const before = graph.rank.slice()
  for (const column of graph.columns) {
    column.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (before[a] ?? 0) - (before[b] ?? 0))
    renumber(graph, column)
  }
}

function spreadEvenly({ columns }: CompactGraph, values: Float64Array): void {
  for (const column of columns)
    for (let place = 0; place < column.length; place++) values[column[place] ?? 0] = (2 * place + 1) / column.length - 1
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

/**
 * Takes the mean out of each connected part, which says nothing about order, and lets its values fill -1 to 1; what
 * they were a round before likewise.
 */
function level(values: Float64Array, last: Float64Array, { starts }: Neighbours, { of, count }: Parts): void {
  const [sums, weights, most] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let at = 0; at < values.length; at++) {
    const part = of[at] ?? 0
    const links = (starts[at + 1] ?? 0) - (starts[at] ?? 0)
    sums[part] = (sums[part] ?? 0) + (values[at] ?? 0) * links
    weights[part] = (weights[part] ?? 0) + links
  }
  for (let part = 0; part < count; part++) sums[part] = (sums[part] ?? 0) / (weights[part] || 1)
  for (let at = 0; at < values.length; at++) {
    const part = of[at] ?? 0
    most[part] = Math.max(most[part] ?? 0, Math.abs((values[at] ?? 0) - (sums[part] ?? 0)))
  }
  for (let at = 0; at < values.length; at++) {
    const part = of[at] ?? 0
    const [mean, scale] = [sums[part] ?? 0, most[part] || 1]
    values[at] = ((values[at] ?? 0) - mean) / scale
    last[at] = ((last[at] ?? 0) - mean) / scale
  }
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
