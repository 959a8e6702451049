import type { ColourRole, Direction, Font, Measure, TextLine, TextRun } from '../scene.js'
import { directionOf, hasRightToLeft, visualOrder } from './direction.js'
import { isPlain } from './face.js'
import { pieceWidth, textPieces } from './text-width.js'

export interface LineRequest {
  readonly text: string
  readonly font: Font
  readonly colour: ColourRole
  readonly baseline: number
  readonly measure: Measure
  /** Where it stands: its left edge, its middle, or its right edge. */
  readonly at: { readonly left: number } | { readonly middle: number } | { readonly right: number }
  /** Given where the line is part of a longer text; else that of its own first letter. */
  readonly direction?: Direction
  readonly language?: string | undefined
}

/** A line of text with its place, cut into runs that browser and resvg draw alike. */
export function layLine(request: LineRequest): TextLine {
  const { text, font, colour, baseline, at, direction = directionOf(text), language } = request
  const runs = runsOf(text, direction, font, request.measure)
  const last = runs.at(-1)
  const width = last === undefined ? 0 : last.x + last.width
  const x = 'left' in at ? at.left : 'middle' in at ? at.middle - width / 2 : at.right - width
  return {
    text,
    runs: runs.map((run) => ({ ...run, x: run.x + x })),
    x,
    baseline,
    width,
    font,
    colour,
    direction,
    ...(language === undefined ? {} : { language }),
  }
}

/** The same line somewhere else. */
export function moveLine(line: TextLine, dx: number, dy: number): TextLine {
  const runs = line.runs.map((run) => ({ ...run, x: run.x + dx }))
  return { ...line, runs, x: line.x + dx, baseline: line.baseline + dy }
}

function runsOf(text: string, direction: Direction, font: Font, measure: Measure): TextRun[] {
  if (text === '') return []
  if (direction === 'ltr' && isPlain(text)) {
    return [{ text, x: 0, width: measure.width(text, font, 'inter'), face: 'inter', direction }]
  }
  const runs: TextRun[] = []
  let x = 0
  for (const stretch of visualOrder(stretchesOf(text, direction, measure))) {
    const width = pieceWidth(stretch, font, measure)
    if (stretch.text.trim() !== '') {
      const drawn = { text: stretch.text.replace(BIDI_CONTROLS, ''), x, width, face: stretch.face }
      runs.push({ ...drawn, direction: stretch.level % 2 === 1 ? 'rtl' : 'ltr' })
    }
    x += width
  }
  return runs
}

const BIDI_CONTROLS = /[\u061C\u200E\u200F\u2066-\u2069]/g

interface Stretch {
  readonly text: string
  readonly face: ReturnType<typeof textPieces>[number]['face']
  readonly start: number
  readonly level: number
}

// Blanks at the ends of a run are stretches of their own: an SVG writer would have to keep them, and a run from right
// to left has its last one at its left.
function stretchesOf(text: string, direction: Direction, measure: Measure): Stretch[] {
  // Asked only where it is needed: a page fetches the rules then.
  const levels = direction === 'rtl' || hasRightToLeft(text) ? measure.bidi?.levelsOf(text, direction) : undefined
  const levelAt = (unit: number): number => levels?.[unit] ?? (direction === 'rtl' ? 1 : 0)
  return textPieces(text, (unit) => levelAt(unit) !== levelAt(unit - 1)).flatMap((piece) => {
    const level = levelAt(piece.start)
    const parts = /^(\s*)(.*?)(\s*)$/su.exec(piece.text) ?? []
    let start = piece.start
    return parts.slice(1).flatMap((part) => {
      if (part === '') return []
      const stretch = { text: part, face: piece.face, start, level }
      start += part.length
      return [stretch]
    })
  })
}
