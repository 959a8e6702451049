import type { LinkMark, LinkRun, LinkSizer, Rect, Route } from '../layout/index.js'
import type { Link } from '../model/index.js'
import { LINK, SIZES } from './anatomy.js'
import { type PictureContext, shown } from './context.js'
import { scenePill } from './pill.js'
import type { TextLine } from './scene.js'
import { breakLines, directionOf, layLine, textWidth } from './text/index.js'

const { font, linePx, baselinePx } = SIZES.word

/** What layout asks: how much room the sign and the words of a link take on a run. */
export function linkSizer(context: PictureContext): LinkSizer {
  const known = new Map<string, LinkMark>()
  return (link, run) => {
    const key = `${link.id} ${run?.level} ${run?.lengthPx}`
    const mark = known.get(key) ?? markOf(context, link, run)
    known.set(key, mark)
    return mark
  }
}

function markOf(context: PictureContext, link: Link, run: LinkRun | null): LinkMark {
  const pill = scenePill(context, link, ORIGIN)
  const { lines, first } = brokenWords(context, link, run, pill !== null)
  return {
    pill: pill === null ? null : { width: pill.rect.width, height: pill.rect.height },
    words: lines.length === 0 ? null : { width: widest(context, lines) + 2 * SIDE_PX, height: lines.length * linePx },
    spare: first === lines.length && !link.uncertain,
  }
}

const ORIGIN = { x: 0, y: 0 }
const SIDE_PX = 3

/** The words of a link: its kind where that has a word, whether it is doubted, its label. Three lines at most. */
export function linkWords(context: PictureContext, link: Link, route: Route, belowPill: boolean): TextLine[] {
  const { words, measure } = context
  // A lens may set a sign on a link that has none itself: then the words make room for it.
  const own = belowPill === (scenePill(context, link, ORIGIN) !== null)
  const place = own ? route.words : route.wordsBesideSign
  if (route.words === null || place === null) return []
  const placed = place ?? null
  const run = placed === null ? runThroughMiddle(route) : placed.run
  const { lines, first } = brokenWords(context, link, run, placed === null || own ? belowPill : false)
  if (lines.length === 0) return []
  const label = shown(link.label, context)
  const width = widest(context, lines)
  const { at, top } =
    placed === null
      ? placeOf({ width, height: lines.length * linePx }, route, run, belowPill)
      : { at: lyingAt(placed.rect, route, run, belowPill), top: placed.rect.y }
  return lines.map((text, row) => {
    const labelled = row >= first
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

/** Centred under and on a line, flush with a line or a pill that they stand beside. */
function lyingAt(rect: Rect, { middle }: Route, run: LinkRun | null, belowPill: boolean) {
  const centre = rect.x + rect.width / 2
  const beside = Math.abs(centre - middle.x) > 1 && (belowPill || run?.level === false)
  if (!beside) return { middle: centre }
  return centre > middle.x ? { left: rect.x + SIDE_PX } : { right: rect.x + rect.width - SIDE_PX }
}

function brokenWords(context: PictureContext, link: Link, run: LinkRun | null, belowPill: boolean) {
  const { words, measure } = context
  const kind = [kindWord(context, link, run, belowPill), link.uncertain ? words.unsure : '']
  const label = shown(link.label, context)
  const said = kind.filter((word) => word !== '').join(', ')
  // Most links say nothing.
  if (said === '' && label.text === '') return WORDLESS
  const widthPx = roomFor(run)
  const wrap = (text: string, maxLines: number) => breakLines({ text, font, widthPx, maxLines, measure }).lines
  const first = wrap(said, LINK.maxWordLines)
  const rest = first.length < LINK.maxWordLines ? wrap(label.text, LINK.maxWordLines - first.length) : []
  return { lines: [...first, ...rest], first: first.length }
}

const WORDLESS = { lines: [], first: 0 }

const widest = ({ measure }: PictureContext, lines: readonly string[]): number =>
  Math.max(...lines.map((line) => textWidth(line, font, measure)))

/** The ground behind the words, where no line runs. */
export function groundOf(lines: readonly TextLine[]): Rect {
  const x = Math.min(...lines.map((line) => line.x)) - 3
  const right = Math.max(...lines.map((line) => line.x + line.width)) + 3
  const y = Math.min(...lines.map((line) => line.baseline)) - baselinePx
  return { x, y, width: right - x, height: lines.length * linePx }
}

/** The straight run that the middle lies on; null for a curve. */
function runThroughMiddle({ points, curved, middle }: Route): LinkRun | null {
  if (curved) return null
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]]
    if (from === undefined || to === undefined) continue
    const level = from.y === to.y
    const off = level ? Math.abs(middle.y - from.y) : Math.abs(middle.x - from.x)
    const [a, b, at] = level ? [from.x, to.x, middle.x] : [from.y, to.y, middle.y]
    if (off < 0.5 && at >= Math.min(a, b) && at <= Math.max(a, b)) return { level, lengthPx: Math.abs(b - a) }
  }
  return null
}

// Dash and end already tell the kind: where its word would hide them, it is left out.
function kindWord({ words, measure }: PictureContext, { kind }: Link, run: LinkRun | null, belowPill: boolean): string {
  const word = words.kindMarks[kind]
  const room = { width: textWidth(word, font, measure), height: linePx }
  return belowPill || run === null || fitsOn(run, room) ? word : ''
}

const fitsOn = ({ level, lengthPx }: LinkRun, { width, height }: { width: number; height: number }): boolean =>
  lengthPx >= (level ? width : height) + 2 * LINK.wordsClearPx

// Beside an upright run there is only the gap between two columns.
function roomFor(run: LinkRun | null): number {
  const length = run?.level ? run.lengthPx : 0
  return Math.max(LINK.wordsNarrowPx, Math.min(LINK.wordsWidePx, length - 2 * LINK.wordsClearPx))
}

// Below the pill; else on the line where enough of it is left to be seen; else just beside it.
function placeOf(
  block: { width: number; height: number },
  { middle }: Route,
  run: LinkRun | null,
  belowPill: boolean,
): { at: { middle: number } | { left: number }; top: number } {
  if (belowPill) return { at: { middle: middle.x }, top: middle.y + LINK.wordsBelowPx }
  const centred = middle.y - block.height / 2
  if (run === null || fitsOn(run, block)) return { at: { middle: middle.x }, top: centred }
  if (run.level) return { at: { middle: middle.x }, top: middle.y + LINK.wordsUnderPx }
  return { at: { left: middle.x + LINK.wordsBesidePx }, top: centred }
}
