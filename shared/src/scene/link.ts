import type { Point, Route } from '../layout/index.js'
import type { Link } from '../model/index.js'
import { LINK } from './anatomy.js'
import { type PictureContext, shown } from './context.js'
import { linkEnd } from './link-end.js'
import { groundOf, linkWords } from './link-words.js'
import { scenePill } from './pill.js'
import type { SceneLink } from './scene.js'

/** A link on its route: the line up to its end sign, its pill and its words. */
export function sceneLink(context: PictureContext, link: Link, given: Route): SceneLink {
  const route = { ...given, middle: middleOfSeen(given, LINK.clearPx + linkEnd(link.kind).lengthPx) }
  const tip = along(route.points.at(-1) ?? route.middle, route.arrival, -LINK.clearPx)
  const pill = scenePill(context, link, route.middle)
  const words = linkWords(context, link, route, pill !== null)
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

function nameOf(context: PictureContext, link: Link, rating: string | undefined): string {
  const { words } = context
  const parts = [words.kinds[link.kind], link.uncertain ? words.unsure : '', rating ?? '']
  const label = shown(link.label, context).text.replace(/\n/g, ' ')
  return `${parts.filter((part) => part !== '').join(', ')}${label === '' ? '' : `: ${label}`}`
}
