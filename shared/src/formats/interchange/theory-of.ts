import { theoryIn, typesGuessed } from '../drawing/index.js'
import type { ReadResult } from '../read-result.js'
import { hasMarks, type MarkedDrawing, NO_MARKS } from './marked-drawing.js'
import { theoryAsSaid } from './theory-as-said.js'
import { withinLengths } from './within-lengths.js'

/** The theory of a drawing: as our own writer said it, else as it can be guessed. */
export function theoryOf(whole: MarkedDrawing): ReadResult {
  const drawing = withinLengths(whole)
  if (!hasMarks(drawing)) return theoryIn(drawing)
  const said = (id: string) => drawing.boxMarks.get(id) ?? NO_MARKS
  const isUnsaid = drawing.boxes.some(
    ({ id, type, isContainer }) => type === null && !isContainer && !said(id).has('type'),
  )
  if (!isUnsaid) return theoryAsSaid(drawing, new Map())
  return theoryAsSaid(drawing, typesGuessed(drawing))
}
