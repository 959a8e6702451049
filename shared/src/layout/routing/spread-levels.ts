import type { Id } from '../../model/index.js'
import { centreOf } from '../geometry.js'
import { extentOf, type Rail, type Wire } from './rails.js'

/** Between two links that run level side by side, or meet one side of a box. Map pixels. */
const APART = 12
const ROUNDS = 10

interface Level {
  readonly rail: Rail
  readonly from: number
  readonly to: number
  /** Where it would like to be, and what decides who is above whom. */
  readonly wish: number
  readonly key: number
  apart: number
  at: number
}

/**
 * Moves level rails apart that would lie on one another: each as near as possible to the middle of its box's side
 * or to its lane, those that go up above those that go down, so that they do not cross at once.
 */
export function spreadLevels(wires: readonly Wire[]): void {
  const rails = [...new Set(wires.flatMap((wire) => wire.rails))].filter((rail) => !rail.vertical)
  const levels = rails.map(levelOf)
  const wished = wishesBySide(levels)
  const inOrder = wished.sort((a, b) => a.key - b.key)
  const pairs = neighbouringPairs(inOrder)
  setApart(inOrder, pairs)
  place(inOrder, pairs)
  for (const { rail, at } of inOrder) rail.at = Math.round(at * 2) / 2
}

function levelOf(rail: Rail): Level {
  const [from, to] = extentOf(rail)
  const wish = Math.max(rail.lo, Math.min(rail.hi, rail.at))
  return { rail, from, to, wish, key: wish, apart: APART, at: wish }
}

/** Links that bend leave a side above or below those that run straight, by where they go. */
function wishesBySide(levels: readonly Level[]): Level[] {
  const straights = new Map<Id, number[]>()
  for (const level of levels) {
    for (const { wire } of level.rail.stops) {
      if (wire.rails.length !== 1) continue
      for (const key of sidesOf(level.rail)) straights.set(key, [...(straights.get(key) ?? []), level.wish])
    }
  }
  return levels.map((level) => {
    const pull = pullOf(level.rail)
    const lean = 5 * Math.tanh((pull - level.wish) / 200)
    const [side] = sidesOf(level.rail)
    const others = side === undefined ? [] : (straights.get(side) ?? [])
    if (level.rail.stops[0]?.wire.rails.length === 1 || others.length === 0) return { ...level, key: level.wish + lean }
    const above = Math.min(level.wish, Math.min(...others) - APART)
    const below = Math.max(level.wish, Math.max(...others) + APART)
    // Where a straight link leaves no room on the right side of it, crossing it is better than lying on it.
    const up = pull < level.wish ? above >= level.rail.lo : below > level.rail.hi && above >= level.rail.lo
    const beyond = up || below > level.rail.hi ? above : below
    const wish = Math.max(level.rail.lo, Math.min(level.rail.hi, beyond))
    return { ...level, wish, key: beyond + lean, at: wish }
  })
}

/** The sides of boxes that a rail touches. */
function sidesOf({ stops }: Rail): string[] {
  return stops.flatMap(({ wire, index }) => [
    ...(index === 0 ? [`${wire.way.start} ${wire.startId}`] : []),
    ...(index === wire.rails.length - 1 ? [`${wire.way.end} ${wire.endId}`] : []),
  ])
}

/** Where the links on a rail come from and go to, on average. */
function pullOf({ stops, at }: Rail): number {
  let [sum, count] = [0, 0]
  for (const { wire, index } of stops) {
    for (const other of [wire.rails[index - 2], wire.rails[index + 2]]) {
      if (!other) continue
      sum += other.at
      count += 1
    }
    if (wire.rails[index + 1] && !wire.rails[index + 2]) [sum, count] = [sum + centreOf(wire.to).y, count + 1]
    if (wire.rails[index - 1] && !wire.rails[index - 2]) [sum, count] = [sum + centreOf(wire.from).y, count + 1]
  }
  return count === 0 ? at : sum / count
}

/** Pairs that could lie on one another, as indices, smaller key first. */
function neighbouringPairs(levels: readonly Level[]): [number, number][] {
  const byStart = levels.map((level, index) => ({ level, index })).sort((a, b) => a.level.rail.lo - b.level.rail.lo)
  const pairs: [number, number][] = []
  for (const [place, { level: a, index: i }] of byStart.entries()) {
    for (let next = place + 1; next < byStart.length; next++) {
      const other = byStart[next]
      if (!other || other.level.rail.lo > a.rail.hi + APART) break
      const b = other.level
      if (a.from <= b.to && b.from <= a.to) pairs.push(i < other.index ? [i, other.index] : [other.index, i])
    }
  }
  return pairs.sort((p, q) => p[0] - q[0] || p[1] - q[1])
}

/** Where many must share little room, they come closer to one another. */
function setApart(levels: readonly Level[], pairs: readonly [number, number][]): void {
  const crowd = new Int32Array(levels.length)
  for (const [i, j] of pairs) {
    const [a, b] = [levels[i], levels[j]]
    if (!a || !b) continue
    if (b.rail.lo >= a.rail.lo - 1 && b.rail.hi <= a.rail.hi + 1) crowd[i] = (crowd[i] ?? 0) + 1
    if (a.rail.lo >= b.rail.lo - 1 && a.rail.hi <= b.rail.hi + 1) crowd[j] = (crowd[j] ?? 0) + 1
  }
  for (const [index, level] of levels.entries()) {
    const others = crowd[index] ?? 0
    if (others > 0) level.apart = Math.min(APART, (level.rail.hi - level.rail.lo) / others)
    if (others > 3) level.rail.pinned = false
  }
}

function place(levels: readonly Level[], pairs: readonly [number, number][]): void {
  const down = levels.map(boundedWish)
  const up = levels.map(boundedWish)
  for (const [i, j] of pairs) {
    const [a, b] = [levels[i], levels[j]]
    if (a && b && !b.rail.pinned) down[j] = Math.min(b.rail.hi, Math.max(down[j] ?? 0, (down[i] ?? 0) + gap(a, b)))
  }
  // Backwards: by then everything after `i` stands where it stays.
  for (let at = pairs.length - 1; at >= 0; at--) {
    const [i, j] = pairs[at] ?? [0, 0]
    const [a, b] = [levels[i], levels[j]]
    if (a && b && !a.rail.pinned) up[i] = Math.max(a.rail.lo, Math.min(up[i] ?? 0, (up[j] ?? 0) - gap(a, b)))
  }
  for (const [index, level] of levels.entries()) level.at = ((down[index] ?? 0) + (up[index] ?? 0)) / 2
  for (let round = 0, missing = 1; round < ROUNDS && missing > 0; round++) {
    missing = 0
    for (const [i, j] of pairs) missing = Math.max(missing, pushedApart(levels[i], levels[j]))
  }
}

const boundedWish = ({ rail, wish }: Level): number => Math.max(rail.lo, Math.min(rail.hi, wish))

const gap = (a: Level, b: Level): number => Math.min(a.apart, b.apart)

/** Moves two apart that are too near; says by how much they were. */
function pushedApart(a: Level | undefined, b: Level | undefined): number {
  if (!a || !b) return 0
  const missing = gap(a, b) - (b.at - a.at)
  if (missing < 0.01) return 0
  const [shareA, shareB] = a.rail.pinned === b.rail.pinned ? [0.5, 0.5] : a.rail.pinned ? [0, 1] : [1, 0]
  a.at = Math.max(a.rail.lo, a.at - missing * shareA)
  b.at = Math.min(b.rail.hi, b.at + missing * shareB)
  return missing
}
