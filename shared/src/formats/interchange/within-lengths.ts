import { MAX_TEXT } from '../../model/index.js'
import type { MarkedDrawing } from './marked-drawing.js'
import { shortened } from './words.js'

/** The drawing with no text longer than a theory takes, and a warning where one was. */
export function withinLengths(drawing: MarkedDrawing): MarkedDrawing {
  let count = 0
  const within = (text: string) => {
    if (text.length > MAX_TEXT) count += 1
    return shortened(text)
  }
  const boxes = drawing.boxes.map((box) => ({ ...box, text: within(box.text), description: within(box.description) }))
  const arrows = drawing.arrows.map((arrow) => ({ ...arrow, text: within(arrow.text) }))
  const title = within(drawing.title)
  if (count === 0) return drawing
  const message = `Texts of more than ${MAX_TEXT.toLocaleString('en')} characters were shortened: ${count}.`
  return { ...drawing, title, boxes, arrows, warnings: [...drawing.warnings, { path: '', message }] }
}
