import type { Id } from '../../model/index.js'
import { LANE } from '../dimensions.js'
import { extentOf, type Rail, type Wire } from './rails.js'

/**
 * Where a gap has no room for a lane for each link, links from one box leave it together, as a trunk, and part
 * where they must.
 */
export function bundleRails(wires: readonly Wire[]): void {
  const gaps = new Map<number, Rail[]>()
  for (const rail of new Set(wires.flatMap(({ rails }) => rails))) {
    if (!rail.vertical) continue
    const gap = gaps.get(rail.at)
    if (gap) gap.push(rail)
    else gaps.set(rail.at, [rail])
  }
  for (const rails of gaps.values()) {
    const room = Math.min(...rails.map(({ lo, hi }) => hi - lo))
    if (deepest(rails) * LANE <= room + LANE) continue
    for (const trunk of trunksOf(rails).values()) if (trunk.length > 1) shareRails(trunk)
  }
}

function trunksOf(rails: readonly Rail[]): Map<Id, Wire[]> {
  const trunks = new Map<Id, Wire[]>()
  for (const { stops } of rails) {
    const [stop] = stops
    if (stop?.index !== 1 || stop.wire.rails.length < 3) continue
    const key = `${stop.wire.way.start} ${stop.wire.startId}`
    const trunk = trunks.get(key)
    if (trunk) trunk.push(stop.wire)
    else trunks.set(key, [stop.wire])
  }
  return trunks
}

function shareRails(wires: readonly Wire[]): void {
  for (const index of [0, 1]) {
    const rails = wires.flatMap((wire) => wire.rails[index] ?? [])
    const [shared] = rails
    if (!shared) continue
    shared.lo = Math.max(...rails.map(({ lo }) => lo))
    shared.hi = Math.max(shared.lo, Math.min(...rails.map(({ hi }) => hi)))
    for (const wire of wires) {
      if (wire.rails[index] === shared) continue
      wire.rails[index] = shared
      shared.stops.push({ wire, index })
    }
  }
}

function deepest(rails: readonly Rail[]): number {
  const events = rails.flatMap((rail) => {
    const [from, to] = extentOf(rail)
    return [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ]
  })
  events.sort((a, b) => a.at - b.at || a.step - b.step)
  let [depth, most] = [0, 0]
  for (const { step } of events) {
    depth += step
    most = Math.max(most, depth)
  }
  return most
}
