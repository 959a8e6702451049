import type { Point, Rect } from '../geometry.js'
import type { Route } from '../map-layout.js'
import type { Side } from './doors.js'
import type { Obstacles } from './obstacles.js'
import { curveAlong, pointOnCurve } from './route-of.js'

const SAMPLES = 28
const PULLS = [36, 70, 120, 200, 320, 480, 700]
/** What a side costs, in pixels of length: feedback is seen to run back where it leaves to the left. */
const START_COSTS: Record<Side, number> = { left: 0, top: 60, bottom: 60, right: 160 }
const END_COSTS: Record<Side, number> = { right: 0, top: 60, bottom: 60, left: 160 }

/** Off the middle of a side, so that it does not lie on the link it answers. */
const SHARES = [0.75, 0.25]

/** The shortest free curve from one box to another that runs over no other box; null where every one does. */
export function feedbackCurve(from: Rect, to: Rect, obstacles: Obstacles): Route | null {
  let [cheapest, best] = [Infinity, null as Route | null]
  for (const start of doorsOn(from)) {
    for (const end of doorsOn(to)) {
      for (const pull of PULLS) {
        const curve = [start.point, away(start, pull), away(end, pull), end.point] as const
        const points = sampled(curve)
        const length = lengthOf(points) + START_COSTS[start.side] + END_COSTS[end.side]
        if (length < cheapest && runsFree(points, obstacles, from, to)) {
          cheapest = length
          best = curveAlong([...curve])
        }
      }
    }
  }
  return best
}

interface CurveDoor {
  readonly side: Side
  readonly point: Point
}

function doorsOn({ x, y, width, height }: Rect): CurveDoor[] {
  return SHARES.flatMap((share) => [
    { side: 'left', point: { x, y: y + height * share } },
    { side: 'right', point: { x: x + width, y: y + height * share } },
    { side: 'top', point: { x: x + width * share, y } },
    { side: 'bottom', point: { x: x + width * share, y: y + height } },
  ])
}

function away({ side, point: { x, y } }: CurveDoor, by: number): Point {
  if (side === 'left') return { x: x - by, y }
  if (side === 'right') return { x: x + by, y }
  return side === 'top' ? { x, y: y - by } : { x, y: y + by }
}

function sampled(curve: readonly [Point, Point, Point, Point]): Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => pointOnCurve(curve, index / SAMPLES))
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, to, index) => {
    const from = points[index] ?? to
    return sum + Math.hypot(to.x - from.x, to.y - from.y)
  }, 0)
}

function runsFree(points: readonly Point[], obstacles: Obstacles, from: Rect, to: Rect): boolean {
  for (const [index, b] of points.slice(1).entries()) {
    const a = points[index] ?? b
    const piece = {
      x: Math.min(a.x, b.x) - 3,
      y: Math.min(a.y, b.y) - 3,
      width: Math.abs(a.x - b.x) + 6,
      height: Math.abs(a.y - b.y) + 6,
    }
    for (const box of obstacles.touching(piece)) {
      const own = (box === from && index < 2) || (box === to && index > SAMPLES - 3)
      if (!own) return false
    }
  }
  return true
}
