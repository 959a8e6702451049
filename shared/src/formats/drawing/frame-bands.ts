import { isAcross, type Span, sharedPart, spanAcross, spanAlong, spanDown } from './axis.js'
import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import { childrenByFrame, isPlaced, leavesOf, type PlacedBox, type Sketch } from './sketch.js'

/**
 * The frames that are bands, not groups: those with a heading's name; and where the frames side by side hold most of a
 * drawing, and most arrows run from one to another, all of them.
 */
export function frameBands(sketch: Sketch): Set<string> {
  const frames = [...sketch.boxes.values()].filter(({ isContainer }) => isContainer)
  const bands = new Set(frames.filter(({ text }) => headingOf(text) !== null).map(({ id }) => id))
  const top = (childrenByFrame(sketch).get(null) ?? []).filter(({ isContainer }) => isContainer)
  const others = top.filter(({ id, text }) => !bands.has(id) && text.trim() !== '')
  const isRow = others.length >= 2 && standInRow(top) && holdMost(sketch, top) && arrowsRunBetween(sketch, top)
  if (isRow) for (const { id } of others) bands.add(id)
  return bands
}

/** For each box the innermost frame around it that is one of these. */
export function innermost(sketch: Sketch, frames: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string | null>()
  for (const { id } of sketch.boxes.values()) {
    const passed: string[] = []
    let at = id
    let frame: string | null | undefined
    while (frame === undefined) {
      passed.push(at)
      const within: string | null = sketch.boxes.get(at)?.within ?? null
      if (within === null || frames.has(within)) frame = within
      else {
        frame = found.get(within)
        at = within
      }
    }
    for (const each of passed) found.set(each, frame)
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null))
}

function standInRow(frames: readonly DrawnBox[]): boolean {
  const placed = frames.filter(isPlaced)
  if (placed.length === 0) return true
  return placed.length === frames.length && (apart(placed, spanAcross) || apart(placed, spanDown))
}

function apart(frames: readonly PlacedBox[], span: (rect: PlacedBox['rect']) => Span): boolean {
  const sorted = frames.map(({ rect }) => span(rect)).sort((a, b) => a.from - b.from)
  return sorted.slice(1).every((next, index) => sharedPart(sorted[index] ?? next, next) < 0.1)
}

function holdMost(sketch: Sketch, frames: readonly DrawnBox[]): boolean {
  const held = innermost(sketch, new Set(frames.map(({ id }) => id)))
  const leaves = leavesOf(sketch)
  return leaves.filter(({ id }) => held.has(id)).length >= 0.7 * leaves.length
}

function arrowsRunBetween(sketch: Sketch, frames: readonly DrawnBox[]): boolean {
  const held = innermost(sketch, new Set(frames.map(({ id }) => id)))
  let [between, inside] = [0, 0]
  for (const { from, to } of sketch.arrows) {
    const [one, other] = [held.get(from ?? '') ?? from, held.get(to ?? '') ?? to]
    if (one === other) inside += 1
    else between += 1
  }
  return between >= inside
}

/** Whether a frame reaches across most of what is drawn, from side to side of the flow. */
export function isStripFrame(
  frame: DrawnBox,
  others: readonly PlacedBox[],
  flow: Parameters<typeof spanAlong>[1],
): boolean {
  if (!isPlaced(frame)) return false
  const span = spanAlong(frame.rect, flow)
  const crossed = others.filter((box) => sharedPart(span, spanAlong(box.rect, flow)) > 0.8)
  return isAcross(flow) && crossed.length > others.length / 2
}
