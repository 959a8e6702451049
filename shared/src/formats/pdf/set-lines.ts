import {
  breakLines,
  type ColourRole,
  directionOf,
  type Font,
  layLine,
  moveLine,
  shownText,
  type TextLine,
} from '../../scene/index.js'
import { drawText } from './draw/draw-text.js'
import type { Sheet } from './sheet.js'

/** How words of a page are set; points. */
export interface Style {
  readonly font: Font
  readonly line: number
  readonly colour: ColourRole
}

const style = (sizePx: number, weight: Font['weight'], line: number, colour: ColourRole): Style => ({
  font: { sizePx, weight },
  line,
  colour,
})

/** How each sort of line in a report is set. */
export const STYLES = {
  title: style(18, 600, 23, 'ink'),
  titleLine: style(9, 400, 13, 'ink-2'),
  heading1: style(15, 600, 20, 'ink'),
  heading2: style(11.5, 600, 16, 'ink'),
  heading3: style(10, 600, 14, 'ink'),
  body: style(10, 400, 14.5, 'ink'),
  note: style(9, 400, 13, 'ink-2'),
  cell: style(8.5, 400, 11.5, 'ink'),
  headCell: style(8.5, 600, 11.5, 'ink'),
  foot: style(8, 400, 11, 'ink-2'),
} as const

// Longer than anything a theory may hold: nothing of a report is cut.
const MAX_LINES = 100_000

/** Lines of a text with their left edge in a column from 0 to `width`, the top of the first at 0. */
export function setLines(text: string, { font, line, colour }: Style, width: number, { measure }: Sheet): TextLine[] {
  const { lines } = breakLines({ text: shownText(text), font, widthPx: width, maxLines: MAX_LINES, measure })
  const direction = directionOf(text)
  return lines.map((words, index) =>
    layLine({
      text: words,
      font,
      colour,
      baseline: index * line + line / 2 + font.sizePx * 0.36,
      measure,
      at: direction === 'rtl' ? { right: width } : { left: 0 },
      direction,
    }),
  )
}

/** Draws lines with the column's corner at a place. */
export function drawLines(lines: readonly TextLine[], x: number, y: number, { pdf, theme }: Sheet): void {
  for (const line of lines) drawText(moveLine(line, x, y), { pdf, theme })
}
