import type { Id, Link, Theory } from '../model/index.js'
import type { Rect } from './geometry.js'
import type { LinkSizer, MapLayout, Route } from './map-layout.js'
import { quickRoute } from './routing/quick-route.js'

/**
 * The links that `routeLinks` finds ways for, in its order, each with the usual shape, whatever stands between: for who
 * asks which links are on the map, not where they run.
 *
 * @param sizer how large what is written on links is
 */
export function quickRoutes(theory: Theory, layout: MapLayout, sizer: LinkSizer): ReadonlyMap<Id, Route> {
  const ends = new Map<Id, Rect>([...layout.groups, ...layout.boxes])
  const routes = new Map<Id, Route>()
  const route = (links: readonly Link[]) => {
    const found = links.flatMap((link) => {
      const [from, to] = [ends.get(link.from), ends.get(link.to)]
      return from && to && from !== to ? [{ link, from, to }] : []
    })
    for (const wanted of [false, true]) {
      for (const { link, from, to } of found) {
        if (isSpare(link, sizer) === wanted) routes.set(link.id, quickRoute(from, to, link.kind, theory.details.flow))
      }
    }
  }
  const links = [...theory.links.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  route(links)
  // Then those that end at a link.
  for (const [id, { middle }] of routes) ends.set(id, { ...middle, width: 0, height: 0 })
  route(links.filter(({ id }) => !routes.has(id)))
  return routes
}

function isSpare(link: Link, sizer: LinkSizer): boolean {
  const { pill, spare } = sizer(link, null)
  return pill === null && spare
}
