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

/** Pairs of links without a common end that lie within `apartPx` of one another for more than `alongPx`. */
export function linksOnOneAnother(
  theory: Theory,
  routes: ReadonlyMap<Id, Route>,
  { apartPx, alongPx }: { readonly apartPx: number; readonly alongPx: number },
): string[] {
  const runs = [...routes].flatMap(([id, { points, curved }]) =>
    curved ? [] : points.slice(1).map((b, index) => ({ id, ...runBetween(points[index] ?? b, b) })),
  )
  return runs.flatMap((a, index) =>
    runs.slice(index + 1).flatMap((b) => {
      if (a.upright !== b.upright || Math.abs(a.at - b.at) >= apartPx || shareAnEnd(theory, a.id, b.id)) return []
      const along = Math.min(a.to, b.to) - Math.max(a.from, b.from)
      return along > alongPx ? [`${a.id} on ${b.id} for ${along} px at ${a.upright ? 'x' : 'y'} ${a.at}`] : []
    }),
  )
}

function runBetween(a: Point, b: Point) {
  const upright = a.x === b.x
  const [p, q] = upright ? [a.y, b.y] : [a.x, b.x]
  return { upright, at: upright ? a.x : a.y, from: Math.min(p, q), to: Math.max(p, q) }
}

function shareAnEnd({ links }: Theory, a: Id, b: Id): boolean {
  const [p, q] = [links.get(a), links.get(b)]
  return a === b || [p?.from, p?.to].some((end) => end === q?.from || end === q?.to)
}

/** Words of links that lie on a box or on the words of another link. */
export function wordsOnThings({ boxes }: MapLayout, routes: ReadonlyMap<Id, Route>): string[] {
  const words = [...routes].flatMap(([id, route]) => (route.words ? [{ id, rect: route.words.rect }] : []))
  return words.flatMap(({ id, rect }, index) => [
    ...[...boxes].flatMap(([box, other]) => (overlaps(rect, other) ? [`words of ${id} on ${box}`] : [])),
    ...words.slice(index + 1).flatMap((b) => (overlaps(rect, b.rect) ? [`words of ${id} on those of ${b.id}`] : [])),
  ])
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
