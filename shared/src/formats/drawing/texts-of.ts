import type { Drawing } from './drawing.js'

/** All that is written in a drawing, and what its reader tells of it. */
export function* textsOf({ title, boxes, arrows, warnings }: Drawing): Generator<string> {
  yield title
  for (const { text, description } of boxes) {
    yield text
    yield description
  }
  for (const { text } of arrows) yield text
  for (const { message } of warnings) yield message
}
