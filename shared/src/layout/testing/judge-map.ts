import type { Id, Theory } from '../../model/index.js'
import { overlaps, type Point, type Rect } from '../geometry.js'
import type { MapLayout, Route } from '../map-layout.js'
import { pointOnCurve } from '../routing/route-of.js'

/** Pairs of boxes that lie on one another. */
export function overlappingBoxes({ boxes }: MapLayout): [Id, Id][] {
  const all = [...boxes]
  return all.flatMap(([a, box], index) =>
    all.slice(index + 1).flatMap(([b, other]): [Id, Id][] => (overlaps(box, other) ? [[a, b]] : [])),
  )
}

/** Links with the boxes that they run through, other than their ends and what stands in a group they end at. */
export function piercedBoxes(theory: Theory, { boxes }: MapLayout, routes: ReadonlyMap<Id, Route>): [Id, Id][] {
  const found: [Id, Id][] = []
  for (const [id, route] of routes) {
    const link = theory.links.get(id)
    const points = drawnPoints(route)
    for (const [box, rect] of boxes) {
      const group = theory.elements.get(box)?.group
      const own = [box, group].some((one) => one === link?.from || one === link?.to)
      if (!own && points.slice(1).some((to, index) => crosses(rect, points[index] ?? to, to))) found.push([id, box])
    }
  }
  return found
}

/** Numbers in a layout and its routes that are not finite. */
export function oddNumbers(layout: MapLayout, routes: ReadonlyMap<Id, Route>): number[] {
  const rects = [...layout.boxes.values(), ...layout.groups.values(), layout.bounds]
  for (const { ground, head, origin } of layout.bands.values())
    rects.push(ground, head, { ...origin, width: 0, height: 0 })
  const numbers = rects.flatMap(({ x, y, width, height }) => [x, y, width, height])
  for (const { points, middle, arrival } of routes.values()) {
    numbers.push(arrival, ...[...points, middle].flatMap(({ x, y }) => [x, y]))
  }
  return numbers.filter((number) => !Number.isFinite(number))
}

function drawnPoints({ points, curved }: Route): readonly Point[] {
  const [a, b, c, d] = points
  if (!curved || !a || !b || !c || !d) return points
  return Array.from({ length: 41 }, (_, index) => pointOnCurve([a, b, c, d], index / 40))
}

function crosses(rect: Rect, a: Point, b: Point): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  return rect.x < right && left < rect.x + rect.width && rect.y < bottom && top < rect.y + rect.height
}
