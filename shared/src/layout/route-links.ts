import type { Id, Link, Theory } from '../model/index.js'
import { hasMark } from './has-mark.js'
import type { MapLayout, Route } from './map-layout.js'
import { keepIdentity } from './placing/keep-identity.js'
import { drawWires } from './routing/draw-wires.js'
import { feedbackCurve } from './routing/feedback-curve.js'
import { findWays, type Journey, type KnownWay } from './routing/find-ways.js'
import { MarkPlaces } from './routing/mark-places.js'
import { quickRoute } from './routing/quick-route.js'
import { routeAlong, sameRoute } from './routing/route-of.js'
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
 */
export function routeLinks(theory: Theory, layout: MapLayout, previous?: RoutedBefore): ReadonlyMap<Id, Route> {
  const map = turnedMapOf(theory, layout, previous?.layout)
  const known = previous && knownWays.get(previous.routes)
  const links = [...theory.links.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const marks = new MarkPlaces(map.obstacles)
  const onMap = journeysOf(links, map.terminals)
  const first = routesOf(onMap, { map, known, marks })
  // Links that end at a link come last: they need to know where that one runs.
  const marked = new Map([...map.terminals, ...markTerminals(theory, first.routes)])
  const onLinks = journeysOf(
    links.filter(({ id }) => !first.routes.has(id)),
    marked,
  )
  const second = routesOf(onLinks, { map, known, marks })
  const routes = new Map<Id, Route>()
  for (const [id, route] of [...first.routes, ...second.routes]) routes.set(id, map.turn.route(route))
  const kept = keepIdentity(previous?.routes, routes, sameRoute)
  knownWays.set(kept, new Map([...first.ways, ...second.ways]))
  return kept
}

interface Surroundings {
  readonly map: TurnedMap
  readonly known: ReadonlyMap<Id, KnownWay> | undefined
  readonly marks: MarkPlaces
}

function routesOf(journeys: readonly Journey[], { map, known, marks }: Surroundings) {
  const routes = new Map<Id, Route>()
  const straight: Journey[] = []
  for (const journey of journeys) {
    const { link, start, end } = journey
    const curve = link.kind === 'feedback' ? feedbackCurve(start.rect, end.rect, map.obstacles) : null
    if (curve) routes.set(link.id, curve)
    else straight.push(journey)
  }
  const ways = findWays(straight, map, known)
  const wires = drawWires(straight, ways, map)
  for (const { link, start, end } of straight) {
    const wire = wires.get(link.id)
    if (wire) routes.set(link.id, { ...routeAlong(wire.corners), middle: marks.placeFor(wire, hasMark(link)) })
    else routes.set(link.id, quickRoute(start.rect, end.rect, link.kind, 'right'))
  }
  return { routes, ways }
}

function journeysOf(links: readonly Link[], terminals: ReadonlyMap<Id, Terminal>): Journey[] {
  return links.flatMap((link) => {
    const [start, end] = [terminals.get(link.from), terminals.get(link.to)]
    return start && end && start !== end ? [{ link, start, end }] : []
  })
}

/** The places of links' marks as something to end at, from any side. */
function markTerminals(theory: Theory, routes: ReadonlyMap<Id, Route>): [Id, Terminal][] {
  return [...routes].flatMap(([id, { middle }]) => {
    const link = theory.links.get(id)
    if (!link) return []
    const { width, height } = hasMark(link) ? MARKED : BARE
    const rect = { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
    return [[id, { id, rect, crossing: true }]]
  })
}
