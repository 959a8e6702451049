import { anElement, type Element, type Id } from '../../model/index.js'
import type { DrawnBox } from './drawing.js'
import type { Typed } from './guess-types.js'
import type { Tell } from './sketch.js'
import { labelIn, quoted } from './words-in.js'
import type { Writer } from './writer.js'

/** A box of the theory from a box of the drawing. */
export function elementFrom(
  box: DrawnBox,
  given: Typed & { readonly id: Id; readonly band: Id | null; readonly group: Id | null; readonly order: string },
  { tell, write }: { readonly tell: Tell; readonly write: Writer },
): Element {
  const { label, more, rest } = labelIn(box.text)
  if (rest !== '') tell(`A box’s text is too long; its end was left out: ${quoted(rest)}.`)
  const { id, type, term, band, group, order } = given
  const description = write([more, box.description].filter((part) => part.trim() !== '').join('\n'))
  return anElement({ id, type, term, label: write(label), description, band, group, order, tags: box.tags })
}
