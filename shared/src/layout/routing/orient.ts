import type { Flow } from '../../model/index.js'
import type { Point, Rect } from '../geometry.js'
import type { Route } from '../map-layout.js'

/**
 * Turns the map so that time runs to the right, and back: routing knows one direction only. Each turn is its own
 * way back.
 */
export interface Orientation {
  readonly point: (point: Point) => Point
  readonly rect: (rect: Rect) => Rect
  readonly route: (route: Route) => Route
}

export function orientationOf(flow: Flow): Orientation {
  const point = points[flow]
  const rect = (given: Rect): Rect => {
    const a = point(given)
    const b = point({ x: given.x + given.width, y: given.y + given.height })
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
  }
  const route = (given: Route): Route => ({
    ...given,
    points: given.points.map(point),
    middle: point(given.middle),
    arrival: directionOf(point({ x: Math.cos(given.arrival), y: Math.sin(given.arrival) })),
  })
  return flow === 'right' ? { point, rect: (r) => r, route: (r) => r } : { point, rect, route }
}

const points: Record<Flow, (point: Point) => Point> = {
  right: (point) => point,
  left: ({ x, y }) => ({ x: -x, y }),
  down: ({ x, y }) => ({ x: y, y: x }),
  up: ({ x, y }) => ({ x: -y, y: -x }),
}

/** Radians, 0 to the right; free of rounding where it points along an axis. */
export function directionOf({ x, y }: Point): number {
  if (Math.abs(y) < 1e-9) return x < 0 ? Math.PI : 0
  if (Math.abs(x) < 1e-9) return y < 0 ? -Math.PI / 2 : Math.PI / 2
  return Math.atan2(y, x)
}
