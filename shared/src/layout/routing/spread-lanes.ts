import { LANE } from '../dimensions.js'
import { linearOrder } from '../layered/linear-order.js'
import { extentOf, type Rail, stretchOf, type Wire } from './rails.js'

/** Lanes are this far apart where there is room for it. */
const APART = LANE + 2

interface Lane {
  readonly rail: Rail
  readonly from: number
  readonly to: number
  readonly turns: readonly Turn[]
}

/** Where a link turns off a lane, and whether to the left. */
interface Turn {
  readonly at: number
  readonly left: boolean
}

/** Gives upright rails that would lie on one another lanes of their own, in the order that crosses least. */
export function spreadLanes(wires: readonly Wire[]): void {
  const rails = [...new Set(wires.flatMap((wire) => wire.rails))].filter((rail) => rail.vertical)
  for (const lanes of clustersOf(rails.map(laneOf))) {
    if (lanes.length === 1) centre(lanes[0])
    else if (lanes.length > 1) spread(lanes)
  }
}

function laneOf(rail: Rail): Lane {
  const [from, to] = extentOf(rail)
  const turns = rail.stops.flatMap(({ wire, index }) => {
    const [start, end] = stretchOf(wire, index)
    const [before, after] = [wire.rails[index - 1], wire.rails[index + 1]]
    const found: Turn[] = []
    if (before) found.push({ at: start, left: (stretchOf(wire, index - 1)[0] ?? 0) < rail.at })
    if (after) found.push({ at: end, left: (stretchOf(wire, index + 1)[1] ?? 0) < rail.at })
    return found
  })
  return { rail, from, to, turns }
}

/** Sets of lanes that could lie on one another, directly or through others. */
function clustersOf(lanes: readonly Lane[]): Lane[][] {
  const sorted = [...lanes].sort((a, b) => a.rail.lo - b.rail.lo || a.rail.at - b.rail.at || a.from - b.from)
  const parent = sorted.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at && parent[at] !== undefined) at = parent[at] ?? at
    return at
  }
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]
      if (!b || b.rail.lo > a.rail.hi) break
      if (meets(a, b)) parent[root(j)] = root(i)
    }
  }
  const clusters = new Map<number, Lane[]>()
  for (const [index, lane] of sorted.entries()) {
    const cluster = clusters.get(root(index))
    if (cluster) cluster.push(lane)
    else clusters.set(root(index), [lane])
  }
  return [...clusters.values()]
}

const meets = (a: Lane, b: Lane): boolean => a.from <= b.to + 1 && b.from <= a.to + 1

function centre(lane: Lane | undefined): void {
  if (lane && !lane.rail.pinned) lane.rail.at = round((lane.rail.lo + lane.rail.hi) / 2)
}

function spread(lanes: readonly Lane[]): void {
  const count = lanes.length
  const gains = new Float64Array(count * count)
  for (const [i, a] of lanes.entries()) {
    for (let j = i + 1; j < count; j++) {
      const b = lanes[j]
      if (!b || !meets(a, b)) continue
      const gain = crossingsOf(a, b) - crossingsOf(b, a) || (a.rail.at - b.rail.at) * 0.001
      gains[i * count + j] = gain
      gains[j * count + i] = -gain
    }
  }
  const order = Array.from(linearOrder(gains, count).order).flatMap((index) => lanes[index] ?? [])
  const before = depths(order)
  const after = depths([...order].reverse()).reverse()
  for (const [index, { rail }] of order.entries()) {
    const [left, right] = [before[index] ?? 0, after[index] ?? 0]
    const step = Math.min(APART, (rail.hi - rail.lo) / Math.max(1, left + right))
    rail.at = round((rail.lo + rail.hi) / 2 + ((left - right) / 2) * step)
  }
}

/** For each lane how many deep the lanes before it stand side by side. */
function depths(order: readonly Lane[]): number[] {
  const found: number[] = []
  for (const [index, lane] of order.entries()) {
    let depth = 0
    for (let other = 0; other < index; other++) {
      const one = order[other]
      if (one && meets(one, lane)) depth = Math.max(depth, (found[other] ?? 0) + 1)
    }
    found.push(depth)
  }
  return found
}

/** How often two links cross where `a` is to the left of `b`; half where one turns just where the other ends. */
function crossingsOf(a: Lane, b: Lane): number {
  let count = 0
  for (const { at, left } of b.turns) if (left) count += covers(a, at)
  for (const { at, left } of a.turns) if (!left) count += covers(b, at)
  return count
}

function covers({ from, to }: Lane, at: number): number {
  if (at > from + 1 && at < to - 1) return 1
  return at >= from - 1 && at <= to + 1 ? 0.5 : 0
}

const round = (at: number): number => Math.round(at * 2) / 2
