import { bottomOf } from '../../layout/index.js'
import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import { isPlaced, type Sketch, touchedBy } from './sketch.js'
import { onOneLine } from './words-in.js'

/** A drawing's title: as the file has it, else a text above everything; and the drawing without the box that says it. */
export function titleOf(sketch: Sketch, given: string): { readonly title: string; readonly sketch: Sketch } {
  const title = onOneLine(given)
  const touched = touchedBy(sketch.arrows)
  const texts = [...sketch.boxes.values()].filter(
    (box) => !box.isContainer && box.within === null && !touched.has(box.id) && box.description === '',
  )
  const said = title === '' ? textOnTop(sketch, texts) : texts.find(({ text }) => onOneLine(text) === title)
  if (said == null) return { title, sketch }
  const boxes = new Map(sketch.boxes)
  boxes.delete(said.id)
  return { title: onOneLine(said.text), sketch: { ...sketch, boxes } }
}

function textOnTop({ boxes }: Sketch, texts: readonly DrawnBox[]): DrawnBox | null {
  const placed = [...boxes.values()].filter(isPlaced)
  if (placed.length < 3) return null
  const [top, next] = placed.toSorted((a, b) => a.rect.y - b.rect.y)
  if (top === undefined || next === undefined || !top.isBareText || !texts.includes(top)) return null
  const isAbove = bottomOf(top.rect) <= next.rect.y + next.rect.height / 2 && top.rect.y < next.rect.y
  return isAbove && headingOf(top.text) === null && top.text.length <= 300 ? top : null
}
