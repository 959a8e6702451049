import { centreOf } from '../geometry.js'
import type { Obstacles } from './obstacles.js'
import { freeRange, type Rail, sideRange, type Wire } from './rails.js'

/** Takes out steps: where one straight rail can do for two with a short one between, it does. */
export function straightenRails(wires: readonly Wire[], obstacles: Obstacles): void {
  for (const wire of wires) {
    for (let first = 0; first + 2 < wire.rails.length; ) {
      if (!joined(wire, first, obstacles)) first += 1
    }
    pinMiddleLine(wire)
  }
}

function joined(wire: Wire, first: number, obstacles: Obstacles): boolean {
  const [a, b] = [wire.rails[first], wire.rails[first + 2]]
  if (!a || !b) return false
  const [atStart, atEnd] = [first === 0, first + 3 === wire.rails.length]
  let [lo, hi] = [Math.max(a.lo, b.lo), Math.min(a.hi, b.hi)]
  if (atStart) [lo, hi] = common(lo, hi, sideRange(wire.from, a.vertical))
  if (atEnd) [lo, hi] = common(lo, hi, sideRange(wire.to, a.vertical))
  if (lo > hi) return false
  const wish = atStart === atEnd ? (a.at + b.at) / 2 : atStart ? a.at : b.at
  const at = Math.max(lo, Math.min(hi, wish))
  const range = freeRange(wire, { first, last: first + 2, at }, obstacles)
  if (!range) return false
  const rail: Rail = { vertical: a.vertical, at, ...range, pinned: false, stops: [] }
  wire.rails.splice(first, 3, rail)
  for (const [index, one] of wire.rails.entries()) one.stops.splice(0, one.stops.length, { wire, index })
  return true
}

/** A link that runs straight from the middle of one box to that of another is to stay on that line. */
function pinMiddleLine(wire: Wire): void {
  const [rail] = wire.rails
  if (!rail || wire.rails.length > 1) return
  const axis = rail.vertical ? 'x' : 'y'
  const [a, b] = [centreOf(wire.from)[axis], centreOf(wire.to)[axis]]
  if (Math.abs(a - b) > 0.6) return
  rail.at = (a + b) / 2
  rail.pinned = true
}

function common(lo: number, hi: number, [from, to]: [number, number]): [number, number] {
  return [Math.max(lo, from), Math.min(hi, to)]
}
