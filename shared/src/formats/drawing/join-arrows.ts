import type { DrawnArrow } from './drawing.js'
import { aheadEnds, type Ends, nearEnds } from './ends-of.js'
import { headingOf } from './heading-of.js'
import { joinSegments } from './join-segments.js'
import { isPlaced, type PlacedBox, type Sketch, type Tell } from './sketch.js'
import { listed, named, quoted } from './words-in.js'

/** Joins ends of arrows that touch no box to the nearest box within reach, and says so; so it does of ends left loose. */
export function joinArrows(sketch: Sketch, tell: Tell): Sketch {
  // Headings stand beside what they head, near to where arrows end.
  const placed = [...sketch.boxes.values()].filter(isPlaced).filter((box) => !isHeadingText(box))
  const reach = reachAmong(placed)
  const near = sketch.arrows.map((arrow) => ({ ...arrow, ...known(nearEnds(arrow, placed, reach), sketch) }))
  const whole = joinSegments(near)
  const arrows = whole.map((arrow) => ({ ...arrow, ...known(aheadEnds(arrow, placed, reach), sketch) }))
  const touched = new Set(sketch.arrows.filter(isWhole).map(({ from, to }) => `${from} ${to}`))
  const joined = arrows
    .filter((arrow) => isWhole(arrow) && !touched.has(`${arrow.from} ${arrow.to}`))
    .map((arrow) => wayOf(arrow, sketch))
  const bends = near.length - whole.length
  if (bends > 0) tell(`Lines that go on where another ends were read as one arrow with it: ${bends}.`)
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

const isWhole = ({ from, to }: Ends): boolean => from !== null && to !== null

/** Ends at what is there. */
function known({ from, to }: Ends, { boxes }: Sketch): Ends {
  const one = (id: string | null) => (id !== null && boxes.has(id) ? id : null)
  return { from: one(from), to: one(to) }
}

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
