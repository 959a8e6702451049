import { centreOf, type Point, type Rect } from '../../layout/index.js'
import type { DrawnArrow } from './drawing.js'
import { headingOf } from './heading-of.js'
import { isPlaced, type PlacedBox, type Sketch, touchedBy } from './sketch.js'

/** A text without edge that lies on an arrow is what the arrow says. */
export function labelArrows(sketch: Sketch): Sketch {
  const touched = touchedBy(sketch.arrows)
  const texts = [...sketch.boxes.values()].filter(isPlaced).filter((box) => isLabel(box) && !touched.has(box.id))
  const boxes = new Map(sketch.boxes)
  const lines = sketch.arrows.map((arrow) => stretchesOf(lineOf(arrow, sketch)))
  const words = new Map<number, string>()
  for (const text of texts) {
    let [best, distance] = [-1, Infinity]
    for (const [index, line] of lines.entries()) {
      if (line === null || words.has(index) || sketch.arrows[index]?.text.trim() !== '') continue
      if (!mayTouch(text.rect, line[0])) continue
      const apart = Math.min(...line.map((stretch) => apartFrom(text.rect, stretch)))
      if (apart < distance) [best, distance] = [index, apart]
    }
    // The middle of the words is over the line, or the line passes just below or above them.
    if (best === -1 || distance > text.rect.height) continue
    words.set(best, text.text)
    boxes.delete(text.id)
  }
  return { boxes, arrows: sketch.arrows.map((arrow, index) => ({ ...arrow, text: words.get(index) ?? arrow.text })) }
}

const isLabel = ({ isBareText, isContainer, text, description }: PlacedBox): boolean =>
  isBareText && !isContainer && text.length < 80 && description === '' && headingOf(text) === null

type Line = readonly [Point, Point]

function lineOf({ from, to, start, end }: DrawnArrow, { boxes }: Sketch): Line | null {
  const [first, last] = [boxes.get(from ?? '')?.rect ?? null, boxes.get(to ?? '')?.rect ?? null]
  const a = start ?? (first && edgeToward(first, end ?? (last && centreOf(last))))
  const b = end ?? (last && edgeToward(last, start ?? (first && centreOf(first))))
  return a && b && [a, b]
}

/** The ways an arrow may take: straight, or bent halfway. */
function stretchesOf(line: Line | null): readonly Line[] | null {
  if (line === null) return null
  const [a, b] = line
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
  return [
    line,
    [a, { x, y: a.y }],
    [
      { x, y: a.y },
      { x, y: b.y },
    ],
    [{ x, y: b.y }, b],
    [a, { x: a.x, y }],
    [
      { x: a.x, y },
      { x: b.x, y },
    ],
    [{ x: b.x, y }, b],
  ]
}

/** Whether a text is not further from the corners that a line runs between than it is high. */
function mayTouch({ x, y, width, height }: Rect, line: Line | undefined): boolean {
  if (line === undefined) return false
  const [a, b] = line
  const [across, down] = [x + width / 2, y + height / 2]
  return (
    across >= Math.min(a.x, b.x) - height &&
    across <= Math.max(a.x, b.x) + height &&
    down >= Math.min(a.y, b.y) - height &&
    down <= Math.max(a.y, b.y) + height
  )
}

/** Where the way from a box's middle to a point leaves the box. */
function edgeToward(rect: Rect, point: Point | null): Point {
  const centre = centreOf(rect)
  if (point === null) return centre
  const [dx, dy] = [point.x - centre.x, point.y - centre.y]
  const part = Math.min(rect.width / 2 / Math.abs(dx), rect.height / 2 / Math.abs(dy), 1)
  return Number.isFinite(part) ? { x: centre.x + dx * part, y: centre.y + dy * part } : centre
}

/** From the middle of a text to the stretch of a line that is beside it; infinite beyond the line's ends. */
function apartFrom(text: Rect, [a, b]: Line): number {
  const { x, y } = centreOf(text)
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  if (length === 0) return Infinity
  const along = ((x - a.x) * dx + (y - a.y) * dy) / length
  return along < 0 || along > 1 ? Infinity : Math.hypot(x - a.x - along * dx, y - a.y - along * dy)
}
