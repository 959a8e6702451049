import type { Point, Route } from '../layout/index.js'
import type { Link } from '../model/index.js'
import { LINK } from './anatomy.js'
import { isFaded } from './box.js'
import { type PictureContext, shown } from './context.js'
import { linkEnd } from './link-end.js'
import { groundOf, linkWords } from './link-words.js'
import type { LensKind } from './picture-lens.js'
import { scenePill } from './pill.js'
import type { SceneLink, ScenePill } from './scene.js'
import { lensSign } from './sign.js'

/** A link on its route: the line up to its end sign, its pill and its words. */
export function sceneLink(context: PictureContext, link: Link, given: Route): SceneLink {
  // Layout has looked where there is room: else the mark stands in the middle of what is seen.
  const route =
    given.words === undefined
      ? { ...given, middle: middleOfSeen(given, LINK.clearPx + linkEnd(link.kind).lengthPx) }
      : given
  const tip = along(route.points.at(-1) ?? route.middle, route.arrival, -LINK.clearPx)
  const kinds = context.lens?.kindsOf.get(link.id) ?? []
  const pill = pillOf(context, link, route.middle, kinds)
  const words = linkWords(context, link, route, pill !== null)
  return {
    id: link.id,
    from: link.from,
    to: link.to,
    kind: link.kind,
    uncertain: link.uncertain,
    name: [nameOf(context, link, pill?.name), ...spoken(kinds)].join('. '),
    points: shortened(route, LINK.clearPx + linkEnd(link.kind).insetPx),
    curved: route.curved,
    gaps: words.length === 0 ? [] : [groundOf(words)],
    tip,
    arrival: route.arrival,
    middle: route.middle,
    pill,
    flag: null,
    words,
    line: kinds[0]?.line ?? null,
    faded: isFaded(context, link.id),
    onPath: context.light?.path.has(link.id) ?? false,
    marked: context.light?.marked.has(link.id) ?? false,
  }
}

// What the lens is about stands where the rating stands otherwise; on a path that is looked at a missing rating shows.
function pillOf(context: PictureContext, link: Link, at: Point, kinds: readonly LensKind[]): ScenePill | null {
  const own = scenePill(context, link, at)
  const said = kinds.filter(({ saysItself }) => !saysItself)
  if (said.length > 0) return lensSign(said, at, LINK.pillHeightPx, context.measure)
  if (own !== null || !(context.light?.path.has(link.id) ?? false)) return own
  return lensSign([notRated(context)], at, LINK.pillHeightPx, context.measure)
}

const notRated = ({ words }: PictureContext): LensKind => ({
  id: 'unrated',
  name: words.notRated,
  sign: 'ring',
  colours: { fill: 'ground', edge: 'ground', text: 'ink-2' },
})

const spoken = (kinds: readonly LensKind[]): string[] =>
  kinds.flatMap(({ saysItself, name, sign }) => (saysItself || sign === 'ring' ? [] : [name]))

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

function nameOf(context: PictureContext, link: Link, rating: string | undefined): string {
  const { words } = context
  const parts = [words.kinds[link.kind], link.uncertain ? words.unsure : '', rating ?? '']
  const label = shown(link.label, context).text.replace(/\n/g, ' ')
  return `${parts.filter((part) => part !== '').join(', ')}${label === '' ? '' : `: ${label}`}`
}
