import type { DrawnBox } from './drawing.js'
import type { Sketch } from './sketch.js'
import { isPlaced, type PlacedBox } from './sketch.js'

/** The frame each box stands in: the one the file puts it in, else the smallest box that it lies in. */
export function framesOf({ boxes }: Sketch): Map<string, string> {
  const said = new Map<string, string>()
  for (const { id, within } of boxes.values()) {
    if (within !== null && within !== id && boxes.has(within)) said.set(id, within)
  }
  for (const id of onCircles(said)) said.delete(id)
  const placed = [...boxes.values()].filter(isPlaced)
  const largeFirst = placed.filter(mayHold).sort((a, b) => areaOf(b) - areaOf(a))
  for (const box of placed) {
    if (said.has(box.id)) continue
    const own = areaOf(box)
    let around: PlacedBox | null = null
    for (const other of largeFirst) {
      if (!(areaOf(other) > own * LARGER)) break
      // What the file says is kept free of circles: who stands in a box cannot hold it.
      if (liesIn(box, other) && !standsIn(other.id, box.id, said)) around = other
    }
    if (around !== null) said.set(box.id, around.id)
  }
  return said
}

// A frame is larger than what is in it; a box over another of about its size only overlaps it.
const LARGER = 1.3
const INSIDE = 0.85

const mayHold = (box: DrawnBox): boolean => !box.isBareText

const areaOf = ({ rect }: PlacedBox): number => rect.width * rect.height

function liesIn({ rect }: PlacedBox, { rect: outer }: PlacedBox): boolean {
  const shared = (from: number, size: number, outerFrom: number, outerSize: number) =>
    size === 0
      ? from >= outerFrom && from <= outerFrom + outerSize
        ? 1
        : 0
      : (Math.min(from + size, outerFrom + outerSize) - Math.max(from, outerFrom)) / size
  const [across, down] = [
    shared(rect.x, rect.width, outer.x, outer.width),
    shared(rect.y, rect.height, outer.y, outer.height),
  ]
  return across > 0 && down > 0 && across * down >= INSIDE
}

function standsIn(id: string, frame: string, frameOf: ReadonlyMap<string, string>): boolean {
  let at = frameOf.get(id)
  while (at !== undefined && at !== frame) at = frameOf.get(at)
  return at !== undefined
}

/** Boxes that a file puts, by way of others, into themselves. */
function onCircles(frameOf: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>()
  const safe = new Set<string>()
  for (const id of frameOf.keys()) {
    const passed = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !safe.has(at) && !passed.has(at)) {
      passed.add(at)
      at = frameOf.get(at)
    }
    if (at !== undefined && passed.has(at)) found.add(at)
    for (const each of passed) safe.add(each)
  }
  return found
}
