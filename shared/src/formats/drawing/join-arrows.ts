import { contains, type Point, type Rect } from '../../layout/index.js'
import type { DrawnArrow } from './drawing.js'
import { headingOf } from './heading-of.js'
import { isPlaced, type PlacedBox, type Sketch, type Tell } from './sketch.js'
import { listed, named, quoted } from './words-in.js'

/** Joins ends of arrows that touch no box to the nearest box within reach, and says so; so it does of ends left loose. */
export function joinArrows(sketch: Sketch, tell: Tell): Sketch {
  // Headings stand beside what they head, near to where arrows end.
  const placed = [...sketch.boxes.values()].filter(isPlaced).filter((box) => !isHeadingText(box))
  const reach = reachAmong(placed)
  const joined: string[] = []
  const arrows = sketch.arrows.map((arrow) => {
    const from = arrow.from ?? nearest(arrow.start, arrow.to, placed, reach)
    const to = arrow.to ?? nearest(arrow.end, from, placed, reach)
    const found = { ...arrow, from: known(from, sketch), to: known(to, sketch) }
    const isWhole = found.from !== null && found.to !== null
    if (isWhole && (arrow.from === null || arrow.to === null)) joined.push(wayOf(found, sketch))
    return found
  })
  if (joined.length > 0)
    tell(
      `${joined.length === 1 ? 'An arrow' : `${joined.length} arrows`} touched no box with an end, and ${joined.length === 1 ? 'was' : 'were'} joined to the nearest: ${listed(joined)}.`,
    )
  return { ...sketch, arrows }
}

/** Leaves out arrows with a loose end, and says which. */
export function withoutLooseArrows(sketch: Sketch, tell: Tell): Sketch {
  const loose = sketch.arrows.filter(({ from, to }) => from === null || to === null)
  if (loose.length === 0) return sketch
  tell(
    `${loose.length === 1 ? 'An arrow touches' : `${loose.length} arrows touch`} no box with one end or both, and ${loose.length === 1 ? 'was' : 'were'} left out: ${listed(loose.map((arrow) => wayOf(arrow, sketch)))}.`,
  )
  for (const { text } of loose) if (text.trim() !== '') tell(`The words on such an arrow: ${quoted(text)}.`)
  return { ...sketch, arrows: sketch.arrows.filter(({ from, to }) => from !== null && to !== null) }
}

const isHeadingText = ({ isBareText, text }: PlacedBox): boolean => isBareText && headingOf(text) !== null

const known = (id: string | null, { boxes }: Sketch): string | null => (id !== null && boxes.has(id) ? id : null)

/** "“Train tutors” to “Pupils read more”". */
export function wayOf({ from, to }: DrawnArrow, { boxes }: Sketch): string {
  const end = (id: string | null) => (id === null ? 'nothing' : named(boxes.get(id)?.text ?? ''))
  return `${end(from)} to ${end(to)}`
}

/** Half as far as the usual box is high or wide, whichever is less. */
function reachAmong(boxes: readonly PlacedBox[]): number {
  const sizes = boxes.filter(({ isContainer }) => !isContainer).map(({ rect }) => Math.min(rect.width, rect.height))
  return 0.75 * (sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0)
}

function nearest(
  point: Point | null,
  notThis: string | null,
  boxes: readonly PlacedBox[],
  reach: number,
): string | null {
  if (point === null) return null
  let [best, distance, area] = [null as string | null, reach, Infinity]
  for (const { id, rect, isContainer } of boxes) {
    if (id === notThis) continue
    // Every point in a frame is within reach of it, so only its edge counts.
    const apart = isContainer ? fromEdge(rect, point) : fromRect(rect, point)
    const size = rect.width * rect.height
    if (apart < distance || (apart === distance && size < area)) [best, distance, area] = [id, apart, size]
  }
  return best
}

function fromRect(rect: Rect, { x, y }: Point): number {
  const across = Math.max(rect.x - x, x - rect.x - rect.width, 0)
  const down = Math.max(rect.y - y, y - rect.y - rect.height, 0)
  return Math.hypot(across, down)
}

function fromEdge(rect: Rect, point: Point): number {
  if (!contains(rect, point)) return fromRect(rect, point)
  return Math.min(point.x - rect.x, rect.x + rect.width - point.x, point.y - rect.y, rect.y + rect.height - point.y)
}
