import type { Rect } from '../../layout/index.js'
import { shownText, type TextLine } from '../../scene/index.js'
import type { DrawingContext } from './drawing-context.js'
import { preset } from './geometry.js'
import { NO_FILL, NO_LINE, solidFill } from './paint.js'
import type { FigureRun, Inset, ShapePiece, TextParagraph } from './pieces.js'
import { emuRect, pt100 } from './place.js'

/** The look of a line of the figure for words that may be others than its own. */
export function runLike(context: DrawingContext, line: TextLine, text = line.text, opacity = 1): FigureRun {
  return {
    text: shownText(text) === '' ? text : text,
    sizePt100: pt100(context.place, line.font.sizePx),
    isBold: line.font.weight > 400,
    colour: context.theme[line.colour],
    opacity,
    language: line.language ?? context.language,
  }
}

/** A paragraph of these runs. */
export function paragraph(
  runs: readonly FigureRun[],
  linePt100: number,
  more: Partial<Omit<TextParagraph, 'runs' | 'linePt100'>> = {},
): TextParagraph {
  return { runs, linePt100, align: 'left', isRightToLeft: false, beforePt100: 0, indent: 0, ...more }
}

/** How lines of the figure stand in their text box. */
export interface LinesOptions {
  readonly name: string
  readonly alt: string | null
  readonly align: 'left' | 'centre'
  /** A ground that hides what runs beneath; none unless said. */
  readonly ground?: string
  readonly opacity?: number
}

/** Lines of the figure in a text box of their own: lines stay as they were broken. */
export function linesPiece(context: DrawingContext, lines: readonly TextLine[], options: LinesOptions): ShapePiece {
  const { name, alt, align, ground, opacity = 1 } = options
  const rect = roundLines(lines)
  const isRightToLeft = lines[0]?.direction === 'rtl'
  const [first] = lines
  const linePx = first === undefined ? 0 : first.font.sizePx * LINE_HEIGHT
  const rows = rowsOf(lines)
  const paragraphs = rows.map((row) =>
    paragraph(
      row.flatMap((line, index) => {
        const run = runLike(context, line, line.text, opacity)
        return index === 0 ? [run] : [{ ...run, text: ` ${run.text}` }]
      }),
      pt100(context.place, lineHeightOf(rows, linePx)),
      { align: align === 'centre' ? 'centre' : isRightToLeft ? 'right' : 'left', isRightToLeft },
    ),
  )
  return {
    kind: 'shape',
    id: context.nextId(),
    name,
    alt,
    rect: emuRect(context.place, rect),
    geometry: preset('rect'),
    fill: ground === undefined ? NO_FILL : solidFill(ground),
    line: NO_LINE,
    text: { paragraphs, anchor: 'middle', wraps: false, inset: NO_INSET },
    isTextBox: true,
  }
}

/** Words begin at the very edge of their shape. */
export const NO_INSET: Inset = { left: 0, top: 0, right: 0, bottom: 0 }

const LINE_HEIGHT = 1.3

/** Lines that stand side by side are one row. */
export function rowsOf(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row !== undefined && row[0]?.baseline === line.baseline) row.push(line)
    else rows.push([line])
  }
  return rows
}

function lineHeightOf(rows: readonly (readonly TextLine[])[], single: number): number {
  const [first, second] = [rows[0]?.[0], rows[1]?.[0]]
  return first === undefined || second === undefined ? single : second.baseline - first.baseline
}

/** The room that lines of the figure take. */
export function roundLines(lines: readonly TextLine[]): Rect {
  const x = Math.min(...lines.map((line) => line.x))
  const right = Math.max(...lines.map((line) => line.x + line.width))
  const y = Math.min(...lines.map(({ baseline, font }) => baseline - font.sizePx))
  const bottom = Math.max(...lines.map(({ baseline, font }) => baseline + font.sizePx * 0.3))
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) }
}
