import { type Point, sameRect } from '../geometry.js'
import type { Route, WordsPlace } from '../map-layout.js'
import { directionOf } from './orient.js'

/** A route along corners: those that lie on a straight line are left out. The middle is that of its longest run. */
export function routeAlong(corners: readonly Point[]): Route {
  const points = withoutStraightCorners(corners)
  const last = points.at(-1) ?? { x: 0, y: 0 }
  const before = points.at(-2) ?? last
  return {
    points,
    curved: false,
    middle: middleOf(points),
    arrival: directionOf({ x: last.x - before.x, y: last.y - before.y }),
  }
}

/** A route along one cubic curve with these four control points. */
export function curveAlong(points: readonly [Point, Point, Point, Point]): Route {
  const [, , pull, end] = points
  return {
    points,
    curved: true,
    middle: pointOnCurve(points, 0.5),
    arrival: directionOf({ x: end.x - pull.x, y: end.y - pull.y }),
  }
}

/** The point of a cubic curve at `t`, from 0 to 1. */
export function pointOnCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t
  const at = (axis: 'x' | 'y') =>
    s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis]
  return { x: at('x'), y: at('y') }
}

function withoutStraightCorners(corners: readonly Point[]): Point[] {
  const points: Point[] = []
  for (const corner of corners) {
    const last = points.at(-1)
    if (last && last.x === corner.x && last.y === corner.y) continue
    const before = points.at(-2)
    const straight =
      before && last && ((before.x === last.x && last.x === corner.x) || (before.y === last.y && last.y === corner.y))
    if (straight) points.pop()
    points.push(corner)
  }
  return points
}

function middleOf(points: readonly Point[]): Point {
  let [longest, middle] = [-1, points[0] ?? { x: 0, y: 0 }]
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] ?? to
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    if (length > longest) [longest, middle] = [length, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]
  }
  return middle
}

export function sameRoute(a: Route, b: Route): boolean {
  const samePoint = (p: Point, q: Point | undefined) => p.x === q?.x && p.y === q.y
  return (
    a.curved === b.curved &&
    a.points.length === b.points.length &&
    samePoint(a.middle, b.middle) &&
    sameWords(a.words, b.words) &&
    sameWords(a.wordsBesideSign, b.wordsBesideSign) &&
    a.points.every((point, index) => samePoint(point, b.points[index]))
  )
}

function sameWords(a: WordsPlace | null | undefined, b: WordsPlace | null | undefined): boolean {
  if (!a || !b) return a === b
  return sameRect(a.rect, b.rect) && a.run?.level === b.run?.level && a.run?.lengthPx === b.run?.lengthPx
}
