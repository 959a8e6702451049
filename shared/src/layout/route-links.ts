import type { Id, Link, Theory } from '../model/index.js'
import { around, type Point } from './geometry.js'
import { hasMark } from './has-mark.js'
import type { LinkSizer, MapLayout, Route } from './map-layout.js'
import { keepIdentity } from './placing/keep-identity.js'
import { drawWires } from './routing/draw-wires.js'
import { endsOf } from './routing/ends-of.js'
import { feedbackCurve } from './routing/feedback-curve.js'
import { findWays, type Journey, type KnownWay } from './routing/find-ways.js'
import { headsOf } from './routing/heads-of.js'
import { MarkPlaces, type Taken } from './routing/mark-places.js'
import { Obstacles } from './routing/obstacles.js'
import { quickRoute } from './routing/quick-route.js'
import { routeAlong, sameRoute } from './routing/route-of.js'
import { runsOf } from './routing/runs-of.js'
import { type Terminal, type TurnedMap, turnedMapOf } from './routing/turned-map.js'

/** The layout and routes before a change: what is still right is kept. */
export interface RoutedBefore {
  readonly layout: MapLayout
  readonly routes: ReadonlyMap<Id, Route>
}

/** Room for a link's mark, where another link ends at it; and for a link without one. Map pixels. */
const MARKED = { width: 40, height: 26 }
const BARE = { width: 6, height: 6 }

// Not part of a route: the ways from which routes were drawn, so that the next call need not find them again.
const knownWays = new WeakMap<ReadonlyMap<Id, Route>, ReadonlyMap<Id, KnownWay>>()

/**
 * The way of every link on the map: round all boxes, beside one another. A link without two ends that stand on the
 * map has none. Routes that did not change keep their identity.
 *
 * @param sizer how large what is written on links is; without it only signs are given room
 */
export function routeLinks(
  theory: Theory,
  layout: MapLayout,
  previous?: RoutedBefore,
  sizer?: LinkSizer,
): ReadonlyMap<Id, Route> {
  const map = turnedMapOf(theory, layout, previous?.layout)
  const known = previous && knownWays.get(previous.routes)
  const links = [...theory.links.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const onMap = journeysOf(links, map.terminals)
  const first = linesOf(onMap, map, known)
  const drawn = [...first.lines.values()]
  const taken = { boxes: new Obstacles(layout.boxes.values()), heads: headsOf(layout) }
  let lines: ReturnType<Taken['lines']> | null = null
  const allLines = () => {
    lines ??= { runs: new Obstacles(runsOf(drawn)), ends: new Obstacles(endsOf(drawn)) }
    return lines
  }
  const marks = new MarkPlaces({ ...taken, lines: allLines }, sizer)
  const routes = new Map<Id, Route>()
  const mark = (journeys: readonly Journey[], found: ReadonlyMap<Id, Line>) => {
    const [spare, needed] = [true, false].map((wanted) => journeys.filter(({ link }) => marks.isSpare(link) === wanted))
    // Twice: what was placed early did not know of what came later.
    for (const { link } of [...(needed ?? []), ...(needed ?? []), ...(spare ?? [])]) {
      const line = found.get(link.id)
      if (line) routes.set(link.id, { ...routeOf(line), ...marks.placeFor(link, line) })
    }
  }
  mark(onMap, first.lines)
  // Links that end at a link come last: they need to know where that one's mark stands.
  const ends = new Map([...map.terminals, ...markTerminals(theory, routes, map)])
  const onLinks = journeysOf(
    links.filter(({ id }) => !first.lines.has(id)),
    ends,
  )
  const second = linesOf(onLinks, map, known)
  mark(onLinks, second.lines)
  const endedAt = new Set(onLinks.map(({ link }) => link.to))
  for (const [id, line] of [...first.lines, ...second.lines]) {
    if (endedAt.has(id)) continue
    const [link, route] = [theory.links.get(id), routes.get(id)]
    const sign = link && route && marks.signFor(link, line, { middle: route.middle, words: route.words ?? null })
    if (sign) routes.set(id, { ...route, ...sign })
  }
  const kept = keepIdentity(previous?.routes, routes, sameRoute)
  knownWays.set(kept, new Map([...first.ways, ...second.ways]))
  return kept
}

/** A link's line on the map as it is drawn, with which of its runs others share. */
interface Line {
  readonly points: readonly Point[]
  readonly curved: boolean
  readonly arrival: number
  readonly shared: readonly boolean[]
}

const routeOf = ({ points, curved, arrival }: Omit<Line, 'shared'>): Pick<Route, 'points' | 'curved' | 'arrival'> => ({
  points,
  curved,
  arrival,
})

function linesOf(journeys: readonly Journey[], map: TurnedMap, known: ReadonlyMap<Id, KnownWay> | undefined) {
  const lines = new Map<Id, Line>()
  const add = (id: Id, route: Route, shared: readonly boolean[]) =>
    lines.set(id, { ...routeOf(map.turn.route(route)), shared })
  const straight: Journey[] = []
  for (const journey of journeys) {
    const { link, start, end } = journey
    const curve = link.kind === 'feedback' ? feedbackCurve(start.rect, end.rect, map.obstacles) : null
    if (curve) add(link.id, curve, [])
    else straight.push(journey)
  }
  const ways = findWays(straight, map, known)
  const wires = drawWires(straight, ways, map)
  for (const { link, start, end } of straight) {
    const wire = wires.get(link.id)
    if (wire) add(link.id, routeAlong(wire.corners), wire.shared)
    else add(link.id, quickRoute(start.rect, end.rect, link.kind, 'right'), [])
  }
  return { lines, ways }
}

function journeysOf(links: readonly Link[], terminals: ReadonlyMap<Id, Terminal>): Journey[] {
  return links.flatMap((link) => {
    const [start, end] = [terminals.get(link.from), terminals.get(link.to)]
    return start && end && start !== end ? [{ link, start, end }] : []
  })
}

/** The places of links' marks as something to end at, from any side. */
function markTerminals(theory: Theory, routes: ReadonlyMap<Id, Route>, { turn }: TurnedMap): [Id, Terminal][] {
  return [...routes].flatMap(([id, { middle }]) => {
    const link = theory.links.get(id)
    if (!link) return []
    const rect = around(middle, hasMark(link) ? MARKED : BARE)
    return [[id, { id, rect: turn.rect(rect), crossing: true }]]
  })
}

/** The routes `now`, each the very one of `before` where they are equal: what has not changed need not be drawn again. */
export const routesKept = (
  before: ReadonlyMap<Id, Route> | undefined,
  now: ReadonlyMap<Id, Route>,
): ReadonlyMap<Id, Route> => keepIdentity(before, now, sameRoute)
