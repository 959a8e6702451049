import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import { childrenByFrame, type Sketch, touchedBy } from './sketch.js'
import { onOneLine } from './words-in.js'

/** A frame without words is named by the heading in it: a text at its top or left that no arrow touches. */
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
  return { ...sketch, boxes }
}

function headingAmong(inside: readonly DrawnBox[]): DrawnBox | null {
  const known = inside.filter(({ text }) => headingOf(text) !== null)
  if (known.length > 0) return known.length === 1 ? (known[0] ?? null) : null
  const bare = inside.filter(({ isBareText }) => isBareText)
  return bare.length === 1 ? (bare[0] ?? null) : null
}
