import type { Flow, LinkKind } from '../../model/index.js'
import { bottomOf, centreOf, type Point, type Rect, rightOf } from '../geometry.js'
import type { Route } from '../map-layout.js'
import { orientationOf } from './orient.js'
import { curveAlong, routeAlong } from './route-of.js'

/** How far a link runs straight out of a box before it turns, map pixels. */
const STUB = 24

/** A link's way between two boxes that are being dragged: the usual shape, whatever stands between. */
export function quickRoute(from: Rect, to: Rect, kind: LinkKind, flow: Flow): Route {
  const turned = orientationOf(flow)
  const [start, end] = [turned.rect(from), turned.rect(to)]
  return turned.route(kind === 'feedback' ? quickCurve(start, end) : routeAlong(cornersBetween(start, end)))
}

function cornersBetween(start: Rect, end: Rect): Point[] {
  const [a, b] = [centreOf(start), centreOf(end)]
  if (end.x - rightOf(start) >= STUB / 2) {
    const turn = Math.max((rightOf(start) + end.x) / 2, end.x - 2 * STUB)
    return [
      { x: rightOf(start), y: a.y },
      { x: turn, y: a.y },
      { x: turn, y: b.y },
      { x: end.x, y: b.y },
    ]
  }
  const above = bottomOf(start) <= end.y
  const below = bottomOf(end) <= start.y
  if (above || below) {
    const [from, to] = above ? [bottomOf(start), end.y] : [start.y, bottomOf(end)]
    const [low, high] = [Math.max(start.x, end.x) + 12, Math.min(rightOf(start), rightOf(end)) - 12]
    if (low <= high) {
      const x = Math.max(low, Math.min(high, b.x))
      return [
        { x, y: from },
        { x, y: to },
      ]
    }
    const level = (from + to) / 2
    return [
      { x: a.x, y: from },
      { x: a.x, y: level },
      { x: b.x, y: level },
      { x: b.x, y: to },
    ]
  }
  const turn = Math.max(rightOf(start), rightOf(end)) + STUB
  return [
    { x: rightOf(start), y: a.y },
    { x: turn, y: a.y },
    { x: turn, y: b.y },
    { x: rightOf(end), y: b.y },
  ]
}

/** From the side that faces back to the side it comes from. */
function quickCurve(start: Rect, end: Rect): Route {
  const [a, b] = [centreOf(start), centreOf(end)]
  const backward = rightOf(end) <= start.x
  const from = { x: backward ? start.x : rightOf(start), y: a.y }
  const to = { x: backward ? rightOf(end) : end.x, y: b.y }
  const pull = Math.max(40, Math.abs(from.x - to.x) / 2) * (backward ? -1 : 1)
  return curveAlong([from, { x: from.x + pull, y: from.y }, { x: to.x - pull, y: to.y }, to])
}
