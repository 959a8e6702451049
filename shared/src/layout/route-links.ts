import type { Id, Theory } from '../model/index.js'
import type { MapLayout, Route } from './map-layout.js'
import { keepIdentity } from './placing/keep-identity.js'
import { quickRoute } from './routing/quick-route.js'
import { sameRoute } from './routing/route-of.js'

/** The layout and routes before a change: what is still right is kept. */
export interface RoutedBefore {
  readonly layout: MapLayout
  readonly routes: ReadonlyMap<Id, Route>
}

/** The way of every link on the map. A link without two ends that stand on the map has none. */
export function routeLinks(theory: Theory, layout: MapLayout, previous?: RoutedBefore): ReadonlyMap<Id, Route> {
  const routes = new Map<Id, Route>()
  for (const { id, from, to, kind } of theory.links.values()) {
    const [start, end] = [
      layout.boxes.get(from) ?? layout.groups.get(from),
      layout.boxes.get(to) ?? layout.groups.get(to),
    ]
    if (start && end) routes.set(id, quickRoute(start, end, kind, theory.details.flow))
  }
  for (const { id, from, to, kind } of theory.links.values()) {
    const [start, end] = [layout.boxes.get(from) ?? layout.groups.get(from), routes.get(to)]
    if (start && end && !routes.has(id)) {
      routes.set(id, quickRoute(start, { ...end.middle, width: 0, height: 0 }, kind, theory.details.flow))
    }
  }
  return keepIdentity(previous?.routes, routes, sameRoute)
}
