import type { Rect } from '../geometry.js'
import { Obstacles } from './obstacles.js'
import { extentOf, type Rail, type Wire } from './rails.js'

/** Lines that lie nearer than this to one another are moved apart; so far apart where there is room. Map pixels. */
const TOO_NEAR = 4
const APART = 6
/** Side by side for less than this they only pass. */
const PASSING = 6
const ROUNDS = 6
/** Map pixels by which a line would rather move than run through a name. */
const NAME = 60
const BUCKET = 32

interface Place {
  readonly rail: Rail
  from: number
  to: number
}

/**
 * Looks for a free place, within its room, for each rail that still lies on one with which it shares no end, or runs
 * through a name; the nearest one. What stands well stays.
 *
 * @param names where names are written that lines should not run through
 */
export function settleRails(wires: readonly Wire[], names: readonly Rect[]): void {
  const rails = [...new Set(wires.flatMap((wire) => wire.rails))]
  const named = new Obstacles(names)
  for (let round = 0; round < ROUNDS; round++) {
    // Upright ones first: how far the level ones reach depends on them.
    const moved = [true, false].map((vertical) =>
      settle(
        rails.filter((rail) => rail.vertical === vertical),
        named,
      ),
    )
    if (!moved.includes(true)) return
  }
}

function settle(rails: readonly Rail[], names: Obstacles): boolean {
  const places = rails.map((rail): Place => {
    const [from, to] = extentOf(rail)
    return { rail, from, to }
  })
  const index = new PlacesByCoordinate(places)
  let moved = false
  for (const place of places) {
    const { rail } = place
    if (rail.hi - rail.lo < 1) continue
    const here = namesUnder(place, rail.at, names)
    if (
      here === 0 &&
      !index.near(place, rail.at, TOO_NEAR).some((other) => rail.at !== other.rail.at || first(place, other))
    )
      continue
    const at = bestFor(place, index, names)
    if (at === rail.at) continue
    index.move(place, at)
    moved = true
  }
  return moved
}

/** Of two on the same line only one needs to go: the one with more room. */
function first({ rail: a }: Place, { rail: b }: Place): boolean {
  return a.hi - a.lo >= b.hi - b.lo
}

function bestFor(place: Place, index: PlacesByCoordinate, names: Obstacles): number {
  const { rail } = place
  const others = index.near(place, (rail.lo + rail.hi) / 2, (rail.hi - rail.lo) / 2 + APART)
  const taken = [...new Set(others.map((other) => other.rail.at))].sort((a, b) => a - b)
  const worth = (at: number): number => {
    const room = Math.min(APART, nearest(taken, at))
    return room * 20 - (room < TOO_NEAR ? 200 : 0) - Math.abs(at - rail.at) - NAME * namesUnder(place, at, names)
  }
  const candidates = [rail.lo, rail.hi]
  for (const [at, line] of taken.entries()) {
    candidates.push(line - APART, line + APART)
    const next = taken[at + 1]
    if (next !== undefined && next - line > 2 && next - line < 2 * APART) candidates.push((line + next) / 2)
  }
  if (names.all.length > 0) {
    for (let at = Math.ceil(rail.lo / APART) * APART; at < rail.hi; at += APART) candidates.push(at)
  }
  let [best, bestWorth] = [rail.at, worth(rail.at) + 1]
  for (const given of candidates) {
    const at = Math.round(given * 2) / 2
    if (at < rail.lo || at > rail.hi) continue
    const found = worth(at)
    if (found > bestWorth) [best, bestWorth] = [at, found]
  }
  return best
}

function nearest(sorted: readonly number[], at: number): number {
  let least = Infinity
  for (const one of sorted) least = Math.min(least, Math.abs(one - at))
  return least
}

function namesUnder({ rail, from, to }: Place, at: number, names: Obstacles): number {
  if (names.all.length === 0) return 0
  const area = rail.vertical
    ? { x: at - 3, y: from, width: 6, height: to - from }
    : { x: from, y: at - 3, width: to - from, height: 6 }
  return new Set(names.touching(area)).size
}

/** Rails by their coordinate, so that those near one are found without looking at all. */
class PlacesByCoordinate {
  readonly #buckets = new Map<number, Place[]>()

  constructor(places: readonly Place[]) {
    for (const place of places) this.#add(place)
  }

  move(place: Place, at: number): void {
    const bucket = this.#buckets.get(Math.floor(place.rail.at / BUCKET))
    bucket?.splice(bucket.indexOf(place), 1)
    place.rail.at = at
    this.#add(place)
  }

  /** Those within `reach` of a coordinate that run beside this one and share no end with it. */
  near(place: Place, at: number, reach: number): Place[] {
    const found: Place[] = []
    for (let key = Math.floor((at - reach) / BUCKET); key <= Math.floor((at + reach) / BUCKET); key++) {
      for (const other of this.#buckets.get(key) ?? []) {
        if (other === place || Math.abs(other.rail.at - at) >= reach) continue
        if (Math.min(place.to, other.to) - Math.max(place.from, other.from) <= PASSING) continue
        if (!areRelated(place.rail, other.rail)) found.push(other)
      }
    }
    return found
  }

  #add(place: Place): void {
    const key = Math.floor(place.rail.at / BUCKET)
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.push(place)
    else this.#buckets.set(key, [place])
  }
}

/** Whether every link on the one shares an end with every link on the other. */
function areRelated(a: Rail, b: Rail): boolean {
  return a.stops.every(({ wire: p }) =>
    b.stops.every(
      ({ wire: q }) => p.startId === q.startId || p.endId === q.endId || p.startId === q.endId || p.endId === q.startId,
    ),
  )
}
