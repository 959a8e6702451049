import type { Id } from '../../model/index.js'
import { LANE } from '../dimensions.js'
import { bottomOf, type Point, type Rect, rightOf } from '../geometry.js'
import { alongX, type Way } from './find-way.js'
import type { Obstacles } from './obstacles.js'

/** A straight piece of one link's way, or of several that leave a box together. */
export interface Rail {
  readonly vertical: boolean
  /** Its coordinate across its direction, and between which ones it may be moved. */
  at: number
  lo: number
  hi: number
  /** Stays where it is: a link that is straight from middle to middle. */
  pinned: boolean
  readonly stops: Stop[]
}

/** One link's use of a rail. */
export interface Stop {
  readonly wire: Wire
  readonly index: number
}

/** One link with its way as rails that can still be moved. */
export interface Wire {
  readonly id: Id
  readonly startId: Id
  readonly endId: Id
  readonly from: Rect
  readonly to: Rect
  readonly way: Way
  rails: Rail[]
}

/** Rails keep this far from boxes they pass, map pixels. */
const AIR = 6
const MARK_AIR = 14
/** Where a link turns beside a box, it keeps further away: an end sign and a bend must fit. */
const TURN_AIR = 10
const ARRIVAL_AIR = 18
/** Rails do not stray further than this from where their way was found; along a box's side they may use all of it. */
const STRAY = { level: 44, upright: 160, beside: 90 }
/** Links do not meet a box nearer to its corners than this. */
const CORNER = 12

export function wireOf(
  given: Pick<Wire, 'id' | 'startId' | 'endId' | 'from' | 'to' | 'way'>,
  obstacles: Obstacles,
): Wire {
  const wire: Wire = { ...given, rails: [] }
  const points = given.way.corners
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] ?? to
    if (from.x === to.x && from.y === to.y) continue
    const vertical = from.x === to.x
    const last = wire.rails.at(-1)
    if (last?.vertical === vertical) continue
    const at = vertical ? from.x : from.y
    const rail: Rail = { vertical, at, lo: at, hi: at, pinned: false, stops: [] }
    rail.stops.push({ wire, index: wire.rails.length })
    wire.rails.push(rail)
  }
  for (const [index, rail] of wire.rails.entries()) {
    const range = freeRange(wire, { first: index, last: index, at: rail.at }, obstacles)
    if (range) Object.assign(rail, range)
  }
  return wire
}

/** From where to where a link uses its rail. Not ordered. */
export function stretchOf(wire: Wire, index: number): [number, number] {
  return [wire.rails[index - 1]?.at ?? edgeOf(wire, 'start'), wire.rails[index + 1]?.at ?? edgeOf(wire, 'end')]
}

/** From where to where a rail is used at all, smaller end first. */
export function extentOf(rail: Rail): [number, number] {
  let [from, to] = [Infinity, -Infinity]
  for (const { wire, index } of rail.stops) {
    const [a, b] = stretchOf(wire, index)
    from = Math.min(from, a, b)
    to = Math.max(to, a, b)
  }
  return [from, to]
}

/**
 * Between which coordinates one rail in place of those from `first` to `last` may run, if it may run at `at`; null
 * where a box is in the way there.
 */
export function freeRange(
  wire: Wire,
  { first, last, at }: { first: number; last: number; at: number },
  obstacles: Obstacles,
): { lo: number; hi: number } | null {
  const vertical = wire.rails[first]?.vertical ?? false
  const meetsBox = first === 0 || last === wire.rails.length - 1
  const stray = vertical ? STRAY.upright : meetsBox ? STRAY.beside : STRAY.level
  const [a] = stretchOf(wire, first)
  const [, b] = stretchOf(wire, last)
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  let [lo, hi] = [at - stray, at + stray]
  const area = vertical
    ? { x: lo, y: from - AIR, width: 2 * stray, height: to - from + 2 * AIR }
    : { x: from - AIR, y: lo, width: to - from + 2 * AIR, height: 2 * stray }
  let [before, after] = [-Infinity, Infinity]
  for (const box of obstacles.touching(area)) {
    const own = (first === 0 && box === wire.from) || (last === wire.rails.length - 1 && box === wire.to)
    if (own) continue
    const [near, far] = vertical ? [box.x, rightOf(box)] : [box.y, bottomOf(box)]
    if (far > at && near < at) return null
    const air = vertical ? airBeside(wire, box, { first, last }) : 0
    if (far <= at) before = Math.max(before, far + air)
    else after = Math.min(after, near - air)
  }
  for (const [near, far] of vertical ? obstacles.columns : []) {
    if (far <= at) before = Math.max(before, far + TURN_AIR)
    else if (near >= at) after = Math.min(after, near - TURN_AIR)
  }
  // Between boxes of one column half the room, but enough for a mark where there is enough.
  const air = vertical ? 0 : Math.max(AIR, Math.min(MARK_AIR, (after - before) / 2 - LANE / 2))
  lo = Math.max(lo, Math.min(at, before + air))
  hi = Math.min(hi, Math.max(at, after - air))
  if (first === 0) [lo, hi] = within(lo, hi, sideRange(wire.from, vertical))
  if (last === wire.rails.length - 1) [lo, hi] = within(lo, hi, sideRange(wire.to, vertical))
  return lo <= hi ? { lo, hi } : null
}

function airBeside(wire: Wire, box: Rect, { first, last }: { first: number; last: number }): number {
  return box === wire.to && last === wire.rails.length - 2 && first > 0 ? ARRIVAL_AIR : TURN_AIR
}

/** Where along a side links may meet a box. */
export function sideRange(rect: Rect, vertical: boolean): [number, number] {
  const [start, size] = vertical ? [rect.x, rect.width] : [rect.y, rect.height]
  const corner = Math.min(CORNER, size / 4)
  return [start + corner, start + size - corner]
}

function within(lo: number, hi: number, [from, to]: [number, number]): [number, number] {
  return [Math.max(lo, from), Math.min(hi, to)]
}

/** Where a link touches the edge of its first or last box, along that link. */
function edgeOf({ way, from, to }: Wire, which: 'start' | 'end'): number {
  const [side, rect] = which === 'start' ? [way.start, from] : [way.end, to]
  if (alongX(side)) return side === 'left' ? rect.x : rightOf(rect)
  return side === 'top' ? rect.y : bottomOf(rect)
}

/** The corners of a link's way with its rails where they are now. */
export function cornersOf(wire: Wire): Point[] {
  const { rails } = wire
  return rails.flatMap((rail, index) => {
    const [from, to] = stretchOf(wire, index)
    const ends = index === rails.length - 1 ? [from, to] : [from]
    return ends.map((end) => (rail.vertical ? { x: rail.at, y: end } : { x: end, y: rail.at }))
  })
}
