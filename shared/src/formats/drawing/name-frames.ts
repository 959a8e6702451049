import { bottomOf, type Rect, rightOf } from '../../layout/index.js'
import { sharedPart, spanAcross, spanDown } from './axis.js'
import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import { childrenByFrame, isPlaced, type PlacedBox, type Sketch, touchedBy } from './sketch.js'
import { recordInWords } from './type-in-words.js'
import { onOneLine } from './words-in.js'

/**
 * A frame without words is named by the heading in it, a text at its top or left that no arrow touches; one that arrows
 * touch, else by the heading that stands over it or at its left, and over no other.
 */
export function nameFrames(sketch: Sketch): Sketch {
  const boxes = new Map(sketch.boxes)
  const touched = touchedBy(sketch.arrows)
  for (const [id, inside] of childrenByFrame(sketch)) {
    const frame = id === null ? undefined : boxes.get(id)
    if (frame === undefined || onOneLine(frame.text) !== '' || inside.length < 2) continue
    const heading = headingAmong(inside.filter((box) => !box.isContainer && !touched.has(box.id)))
    if (heading === null) continue
    const description = [frame.description, heading.description].filter((text) => text !== '').join('\n')
    boxes.set(frame.id, { ...frame, text: heading.text, description })
    boxes.delete(heading.id)
  }
  return { ...sketch, boxes: namedFromOutside({ ...sketch, boxes }, touched) }
}

function namedFromOutside(sketch: Sketch, touched: ReadonlySet<string>): ReadonlyMap<string, DrawnBox> {
  const boxes = new Map(sketch.boxes)
  const placed = [...boxes.values()].filter(isPlaced)
  const headings = placed.filter((box) => !box.isContainer && !touched.has(box.id) && headingOf(box.text) !== null)
  const frames = placed.filter(({ id, isContainer, text }) => isContainer && touched.has(id) && onOneLine(text) === '')
  const isFirst = (heading: PlacedBox, frame: PlacedBox) =>
    heading.within === frame.within && (standsOver(heading.rect, frame.rect) || standsBefore(heading.rect, frame.rect))
  for (const frame of frames) {
    const [heading, ...others] = headings.filter((each) => isFirst(each, frame))
    if (heading === undefined || others.length > 0) continue
    if (frames.some((other) => other !== frame && isFirst(heading, other))) continue
    const description = [frame.description, heading.description].filter((text) => text !== '').join('\n')
    boxes.set(frame.id, { ...frame, text: heading.text, description })
    boxes.delete(heading.id)
  }
  return boxes
}

const standsOver = (heading: Rect, frame: Rect): boolean =>
  isNext(frame.y - bottomOf(heading), heading.height) && sharedPart(spanAcross(heading), spanAcross(frame)) > MOST_OF_IT

const standsBefore = (heading: Rect, frame: Rect): boolean =>
  isNext(frame.x - rightOf(heading), heading.width) && sharedPart(spanDown(heading), spanDown(frame)) > MOST_OF_IT

/** No further away than it is large; drawn by hand, it may go a little into the frame. */
const isNext = (gap: number, size: number): boolean => gap > -size / 4 && gap < size

const MOST_OF_IT = 0.7

function headingAmong(inside: readonly DrawnBox[]): DrawnBox | null {
  const known = inside.filter(({ text }) => headingOf(text) !== null)
  if (known.length > 0) return known.length === 1 ? (known[0] ?? null) : null
  const [bare, ...others] = inside.filter((box) => box.isBareText && recordInWords(box.text) === null)
  return bare === undefined || others.length > 0 || !standsFirst(bare, inside) ? null : bare
}

/** Whether a text begins above, or left of, all else in its frame; where nothing is known of places it may. */
function standsFirst(text: DrawnBox, inside: readonly DrawnBox[]): boolean {
  const { rect } = text
  if (rect === null) return true
  const others = inside.filter((box) => box !== text).filter(isPlaced)
  return others.every((other) => rect.y < other.rect.y) || others.every((other) => rect.x < other.rect.x)
}
