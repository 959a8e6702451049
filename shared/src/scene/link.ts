import type { Point, Rect, Route } from '../layout/index.js'
import type { Link } from '../model/index.js'
import { LINK, SIZES } from './anatomy.js'
import { type PictureContext, shown } from './context.js'
import { linkEnd } from './link-end.js'
import { scenePill } from './pill.js'
import type { SceneLink, TextLine } from './scene.js'
import { breakLines, directionOf, layLine, textWidth } from './text/index.js'

/** A link on its route: the line up to its end sign, its pill and its words. */
export function sceneLink(context: PictureContext, link: Link, given: Route): SceneLink {
  const route = { ...given, middle: middleOfSeen(given, LINK.clearPx + linkEnd(link.kind).lengthPx) }
  const tip = along(route.points.at(-1) ?? route.middle, route.arrival, -LINK.clearPx)
  const pill = scenePill(context, link, route.middle)
  const words = wordLines(context, link, route, pill !== null)
  return {
    id: link.id,
    from: link.from,
    to: link.to,
    kind: link.kind,
    uncertain: link.uncertain,
    name: nameOf(context, link, pill?.name),
    points: shortened(route, LINK.clearPx + linkEnd(link.kind).insetPx),
    curved: route.curved,
    gaps: words.length === 0 ? [] : [groundOf(words)],
    tip,
    arrival: route.arrival,
    pill,
    words,
  }
}

const along = ({ x, y }: Point, direction: number, distance: number): Point => ({
  x: x + Math.cos(direction) * distance,
  y: y + Math.sin(direction) * distance,
})

// Where the mark stands on the last run, the end sign takes its share of it: the middle is that of what is left.
function middleOfSeen({ points, curved, middle }: Route, endPx: number): Point {
  const end = points.at(-1)
  const before = points.at(-2)
  if (curved || end === undefined || before === undefined) return middle
  const level = before.y === end.y && middle.y === end.y
  const upright = before.x === end.x && middle.x === end.x
  const run = Math.abs(end.x - before.x) + Math.abs(end.y - before.y)
  if (!(level || upright) || run === 0) return middle
  const fromStart = Math.abs(middle.x - before.x) + Math.abs(middle.y - before.y)
  return fromStart >= run ? middle : along(middle, Math.atan2(end.y - before.y, end.x - before.x), -endPx / 2)
}

// The last run keeps its direction however short it is: its end moves back, but never past the corner before it.
function shortened({ points, curved, arrival }: Route, by: number): Point[] {
  const end = points.at(-1)
  const before = points.at(-2)
  if (end === undefined || before === undefined) return [...points]
  const run = Math.hypot(end.x - before.x, end.y - before.y)
  return [...points.slice(0, -1), along(end, arrival, -(curved ? by : Math.min(by, run)))]
}

function wordLines(context: PictureContext, link: Link, route: Route, belowPill: boolean): TextLine[] {
  const { words, measure } = context
  const { font, linePx, baselinePx } = SIZES.word
  const kind = [words.kindMarks[link.kind], link.uncertain ? words.unsure : ''].filter((word) => word !== '')
  const label = shown(link.label, context)
  const widthPx = roomFor(route)
  const wrap = (text: string, maxLines: number) => breakLines({ text, font, widthPx, maxLines, measure }).lines
  const first = wrap(kind.join(', '), LINK.maxWordLines)
  const rest = first.length < LINK.maxWordLines ? wrap(label.text, LINK.maxWordLines - first.length) : []
  const lines = [...first, ...rest]
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, font, measure)))
  const top = route.middle.y + (belowPill ? LINK.wordsBelowPx : wordsTop(route, widest, lines.length * linePx))
  const lay = (language: string | undefined, whole: string) => (text: string, row: number) =>
    layLine({
      text,
      font,
      colour: 'ink-2',
      baseline: top + row * linePx + baselinePx,
      measure,
      at: { middle: route.middle.x },
      direction: directionOf(whole),
      language,
    })
  return [
    ...first.map(lay(words.language, '')),
    ...rest.map((text, row) => lay(label.language, label.text)(text, row + first.length)),
  ]
}

// On the line where that leaves enough of it to be seen; else just below it.
function wordsTop(route: Route, width: number, height: number): number {
  const run = levelRunOf(route)
  return run !== null && run < width + 2 * LINK.wordsClearPx ? LINK.wordsUnderPx : -height / 2
}

// Beside a vertical run there is only the gap between two columns.
function roomFor(route: Route): number {
  const run = levelRunOf(route) ?? 0
  return Math.max(LINK.wordsNarrowPx, Math.min(LINK.wordsWidePx, run - 2 * LINK.wordsClearPx))
}

/** Length of the level run that the middle lies on; null where that is upright or curved. */
function levelRunOf({ points, curved, middle }: Route): number | null {
  if (curved) return null
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]]
    if (from === undefined || to === undefined || from.y !== to.y || Math.abs(from.y - middle.y) > 0.5) continue
    const within = middle.x >= Math.min(from.x, to.x) && middle.x <= Math.max(from.x, to.x)
    if (within) return Math.abs(to.x - from.x)
  }
  return null
}

function groundOf(lines: readonly TextLine[]): Rect {
  const x = Math.min(...lines.map((line) => line.x)) - 3
  const right = Math.max(...lines.map((line) => line.x + line.width)) + 3
  const y = Math.min(...lines.map((line) => line.baseline)) - SIZES.word.baselinePx
  return { x, y, width: right - x, height: lines.length * SIZES.word.linePx }
}

function nameOf(context: PictureContext, link: Link, rating: string | undefined): string {
  const { words } = context
  const parts = [words.kinds[link.kind], link.uncertain ? words.unsure : '', rating ?? '']
  const label = shown(link.label, context).text.replace(/\n/g, ' ')
  return `${parts.filter((part) => part !== '').join(', ')}${label === '' ? '' : `: ${label}`}`
}
