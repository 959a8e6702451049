import type { Drawing } from '../drawing/index.js'
import type { Marks } from './marks.js'

/** A drawing, and what our own writers said in it of each thing. */
export interface MarkedDrawing extends Drawing {
  /** Of boxes and containers, by their ids. */
  readonly boxMarks: ReadonlyMap<string, Marks>
  /** Of the arrows, in their order; undefined where nothing was said. */
  readonly arrowMarks: readonly (Marks | undefined)[]
  readonly theoryMarks: Marks
}

/** Whether somebody's program wrote marks in it: then what a box is need not be guessed. */
export function hasMarks({ boxMarks, theoryMarks }: MarkedDrawing): boolean {
  return theoryMarks.size > 0 || boxMarks.size > 0
}

/** What a thing has of which nothing was said. */
export const NO_MARKS: Marks = new Map()

/** What was said of one thing, as an entry under its id; none where nothing was said. */
export const marksAs = (id: string, marks: Marks): [string, Marks][] => (marks.size === 0 ? [] : [[id, marks]])
