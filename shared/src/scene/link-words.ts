import type { Rect, Route } from '../layout/index.js'
import type { Link } from '../model/index.js'
import { LINK, SIZES } from './anatomy.js'
import { type PictureContext, shown } from './context.js'
import type { TextLine } from './scene.js'
import { breakLines, directionOf, layLine, textWidth } from './text/index.js'

const { font, linePx, baselinePx } = SIZES.word

/** The words of a link: its kind where that has a word, whether it is doubted, its label. Three lines at most. */
export function linkWords(context: PictureContext, link: Link, route: Route, belowPill: boolean): TextLine[] {
  const { words, measure } = context
  const run = runThroughMiddle(route)
  const kind = [kindWord(context, link, run, belowPill), link.uncertain ? words.unsure : '']
  const label = shown(link.label, context)
  const widthPx = roomFor(run)
  const wrap = (text: string, maxLines: number) => breakLines({ text, font, widthPx, maxLines, measure }).lines
  const first = wrap(kind.filter((word) => word !== '').join(', '), LINK.maxWordLines)
  const rest = first.length < LINK.maxWordLines ? wrap(label.text, LINK.maxWordLines - first.length) : []
  const lines = [...first, ...rest]
  if (lines.length === 0) return []
  const width = Math.max(...lines.map((line) => textWidth(line, font, measure)))
  const { at, top } = placeOf({ width, height: lines.length * linePx }, route, run, belowPill)
  return lines.map((text, row) => {
    const labelled = row >= first.length
    return layLine({
      text,
      font,
      colour: 'ink-2',
      baseline: top + row * linePx + baselinePx,
      measure,
      at,
      direction: labelled ? directionOf(label.text) : 'ltr',
      language: labelled ? label.language : words.language,
    })
  })
}

/** The ground behind the words, where no line runs. */
export function groundOf(lines: readonly TextLine[]): Rect {
  const x = Math.min(...lines.map((line) => line.x)) - 3
  const right = Math.max(...lines.map((line) => line.x + line.width)) + 3
  const y = Math.min(...lines.map((line) => line.baseline)) - baselinePx
  return { x, y, width: right - x, height: lines.length * linePx }
}

interface Run {
  readonly level: boolean
  readonly length: number
}

/** The straight run that the middle lies on; null for a curve. */
function runThroughMiddle({ points, curved, middle }: Route): Run | null {
  if (curved) return null
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]]
    if (from === undefined || to === undefined) continue
    const level = from.y === to.y
    const off = level ? Math.abs(middle.y - from.y) : Math.abs(middle.x - from.x)
    const [a, b, at] = level ? [from.x, to.x, middle.x] : [from.y, to.y, middle.y]
    if (off < 0.5 && at >= Math.min(a, b) && at <= Math.max(a, b)) return { level, length: Math.abs(b - a) }
  }
  return null
}

// Dash and end already tell the kind: where its word would hide them, it is left out.
function kindWord({ words, measure }: PictureContext, { kind }: Link, run: Run | null, belowPill: boolean): string {
  const word = words.kindMarks[kind]
  const room = { width: textWidth(word, font, measure), height: linePx }
  return belowPill || run === null || fitsOn(run, room) ? word : ''
}

const fitsOn = ({ level, length }: Run, { width, height }: { width: number; height: number }): boolean =>
  length >= (level ? width : height) + 2 * LINK.wordsClearPx

// Beside an upright run there is only the gap between two columns.
function roomFor(run: Run | null): number {
  const length = run?.level ? run.length : 0
  return Math.max(LINK.wordsNarrowPx, Math.min(LINK.wordsWidePx, length - 2 * LINK.wordsClearPx))
}

// Below the pill; else on the line where enough of it is left to be seen; else just beside it.
function placeOf(
  block: { width: number; height: number },
  { middle }: Route,
  run: Run | null,
  belowPill: boolean,
): { at: { middle: number } | { left: number }; top: number } {
  if (belowPill) return { at: { middle: middle.x }, top: middle.y + LINK.wordsBelowPx }
  const centred = middle.y - block.height / 2
  if (run === null || fitsOn(run, block)) return { at: { middle: middle.x }, top: centred }
  if (run.level) return { at: { middle: middle.x }, top: middle.y + LINK.wordsUnderPx }
  return { at: { left: middle.x + LINK.wordsBesidePx }, top: centred }
}
