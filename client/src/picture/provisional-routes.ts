import { linksByEnd } from '@throughline/shared/graph'
import {
  type MapLayout,
  type Point,
  quickRoute,
  type Rect,
  type Route,
  type RoutedBefore,
  sameRect,
} from '@throughline/shared/layout'
import type { Id, Theory } from '@throughline/shared/model'

/**
 * Routes to draw while better ones are on their way: each begins and ends at its boxes where they stand now. Whose ends
 * stand where they stood keeps its way; others go the usual way, whatever stands between.
 */
export function provisionalRoutes(
  theory: Theory,
  layout: MapLayout,
  before: RoutedBefore | undefined,
): ReadonlyMap<Id, Route> {
  const routes = new Map<Id, Route>()
  const { flow } = theory.details
  const onLinks = []
  for (const link of theory.links.values()) {
    const [from, to] = [rectIn(layout, link.from), rectIn(layout, link.to)]
    if (from === undefined || link.from === link.to) continue
    if (to === undefined) {
      onLinks.push({ link, from })
      continue
    }
    const known = before?.routes.get(link.id)
    const stands = before !== undefined && isAt(before, link.from, from) && isAt(before, link.to, to)
    routes.set(link.id, known !== undefined && stands ? known : quickRoute(from, to, link.kind, flow))
  }
  // They end at what is written on another link, and so come after it.
  for (const { link, from } of onLinks) {
    const target = routes.get(link.to)
    if (target === undefined) continue
    const known = before?.routes.get(link.id)
    const stands = before !== undefined && isAt(before, link.from, from) && before.routes.get(link.to) === target
    const to = spot(target.middle)
    routes.set(link.id, known !== undefined && stands ? known : quickRoute(from, to, link.kind, flow))
  }
  return routes
}

export interface RoutesOfMoved {
  readonly routes: ReadonlyMap<Id, Route>
  /** The links that run otherwise. */
  readonly rerouted: ReadonlySet<Id>
}

/** Routes after these boxes alone have moved: their links go the usual way, all others keep theirs. */
export function routesOfMoved(
  theory: Theory,
  layout: MapLayout,
  { routes, moved }: { readonly routes: ReadonlyMap<Id, Route>; readonly moved: ReadonlySet<Id> },
): RoutesOfMoved {
  const rerouted = new Set<Id>()
  if (moved.size === 0) return { routes, rerouted }
  const next = new Map(routes)
  const ends = linksByEnd(theory)
  for (const id of moved)
    for (const link of [...ends.from(id), ...ends.to(id)]) {
      const target = routes.get(link.to)
      const from = rectIn(layout, link.from)
      const to = rectIn(layout, link.to) ?? (target && spot(target.middle))
      // One that is not drawn yet waits for all to be placed.
      if (from === undefined || to === undefined || !routes.has(link.id)) continue
      next.set(link.id, quickRoute(from, to, link.kind, theory.details.flow))
      rerouted.add(link.id)
    }
  return { routes: next, rerouted }
}

const rectIn = ({ boxes, groups }: MapLayout, id: Id): Rect | undefined => boxes.get(id) ?? groups.get(id)

function isAt({ layout }: RoutedBefore, id: Id, now: Rect): boolean {
  const rect = rectIn(layout, id)
  return rect !== undefined && sameRect(rect, now)
}

const spot = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 })
