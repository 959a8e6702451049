import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import { leavesOf, type Sketch } from './sketch.js'

/**
 * The boxes that say what others are: with a heading's words, and without an arrow from or to a box that is no heading.
 * Where nothing would be left for them to stand over, they are boxes like others.
 */
export function headingsIn(sketch: Sketch): Set<string> {
  const leaves = leavesOf(sketch)
  const headings = new Set(leaves.filter((box) => mayBeHeading(box)).map(({ id }) => id))
  for (const { from, to } of sketch.arrows) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const isBox = other !== null && sketch.boxes.get(other)?.isContainer === false
      if (one !== null && isBox && !mayBeHeading(sketch.boxes.get(other))) headings.delete(one)
    }
  }
  return leaves.some(({ id }) => !headings.has(id)) ? headings : new Set()
}

/** What the flow is told by: those boxes, and frames with a heading's name. */
export function headingFrames({ boxes }: Sketch, headings: ReadonlySet<string>): DrawnBox[] {
  return [...boxes.values()].filter(
    ({ id, isContainer, text }) => headings.has(id) || (isContainer && headingOf(text) !== null),
  )
}

const mayBeHeading = (box: DrawnBox | undefined): boolean =>
  box !== undefined && box.type === null && !box.isContainer && headingOf(box.text) !== null
