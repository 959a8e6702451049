import { type DrawnBox, textsOf, theoryIn, typesGuessed } from '../drawing/index.js'
import { endlessAmong } from '../endless-text.js'
import type { ReadResult } from '../read-result.js'
import { hasMarks, type MarkedDrawing, NO_MARKS } from './marked-drawing.js'
import { theoryAsSaid } from './theory-as-said.js'
import { withinLengths } from './within-lengths.js'
import { quoted } from './words.js'

/** The theory of a drawing: as our own writer said it, else as it can be guessed. */
export function theoryOf(whole: MarkedDrawing): ReadResult {
  const endless = endlessAmong(textsOf(whole))
  if (endless !== null) return endless
  const drawing = withinLengths(whole)
  if (!hasMarks(drawing)) return theoryIn(drawing)
  const said = (id: string) => drawing.boxMarks.get(id) ?? NO_MARKS
  const unsaid = drawing.boxes.filter(
    ({ id, type, isContainer }) => type === null && !isContainer && !said(id).has('type'),
  )
  if (unsaid.length === 0) return theoryAsSaid(drawing, new Map())
  const warnings = [...drawing.warnings, { path: '', message: guessedOf(unsaid) }]
  return theoryAsSaid({ ...drawing, warnings }, typesGuessed(drawing))
}

/** Boxes that others have added to a figure of ours. */
function guessedOf(boxes: readonly DrawnBox[]): string {
  const names = boxes.slice(0, 5).map(({ text }) => quoted(text))
  const more = boxes.length > names.length ? ` and ${boxes.length - names.length} more` : ''
  return `What these boxes are was guessed, for the file does not say it: ${names.join(', ')}${more}.`
}
