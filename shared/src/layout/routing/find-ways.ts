import { type Id, inOrder, type Link } from '../../model/index.js'
import { centreOf, type Rect, sameRect } from '../geometry.js'
import { type Way, WayFinder } from './find-way.js'
import { isClear } from './is-clear.js'
import { routeGridOf } from './route-grid.js'
import { endCosts, startCosts, type Terminal, type TurnedMap } from './turned-map.js'

/** A link between two things that stand on the map. */
export interface Journey {
  readonly link: Link
  readonly start: Terminal
  readonly end: Terminal
}

/** A way that was found, and for which ends. */
export interface KnownWay {
  readonly from: Rect
  readonly to: Rect
  readonly way: Way
}

/**
 * A way round all boxes for each link, short ones first. A known way is kept while its ends stand where they did
 * and no box has come into it. Links without any way, such as from under another box, are left out.
 */
export function findWays(
  journeys: readonly Journey[],
  map: TurnedMap,
  known: ReadonlyMap<Id, KnownWay> | undefined,
): Map<Id, KnownWay> {
  const ways = new Map<Id, KnownWay>()
  const open: Journey[] = []
  for (const journey of journeys) {
    const before = known?.get(journey.link.id)
    if (before && stillRight(before, journey, map)) ways.set(journey.link.id, before)
    else open.push(journey)
  }
  if (open.length === 0) return ways
  const finder = new WayFinder(routeGridOf(map.obstacles, endsBesides(journeys, map), map.lines))
  for (const { start, end, link } of shortFirst(open)) {
    const [from, to] = [start.rect, end.rect]
    const way = finder.find({ from, to, fromCosts: startCosts(start), toCosts: endCosts(end) })
    if (way) ways.set(link.id, { from, to, way })
  }
  return ways
}

function stillRight({ from, to, way }: KnownWay, { start, end }: Journey, { fresh }: TurnedMap): boolean {
  return sameRect(from, start.rect) && sameRect(to, end.rect) && isClear(way.corners, fresh, [start.rect, end.rect])
}

/** Frames and marks, which are no obstacles, but need lines to end at. */
function endsBesides(journeys: readonly Journey[], { obstacles }: TurnedMap): Rect[] {
  const boxes = new Set(obstacles.all)
  return [...new Set(journeys.flatMap(({ start, end }) => [start.rect, end.rect]))].filter((rect) => !boxes.has(rect))
}

function shortFirst(journeys: readonly Journey[]): Journey[] {
  const lengths = new Map<Journey, number>()
  for (const journey of journeys) {
    const [a, b] = [centreOf(journey.start.rect), centreOf(journey.end.rect)]
    lengths.set(journey, Math.abs(a.x - b.x) + Math.abs(a.y - b.y))
  }
  const byId = inOrder(journeys.map((journey) => ({ id: journey.link.id, order: '', journey })))
  return byId.map(({ journey }) => journey).sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0))
}
