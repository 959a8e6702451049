import type { Point } from '../../layout/index.js'
import { preset } from './geometry.js'
import type { EmuRect, Turn } from './pieces.js'

/** A route as the connector that both programs have for it. */
export interface RouteGeometry {
  readonly rect: EmuRect
  readonly turn: Turn
  readonly geometry: string
}

/**
 * The connector that runs along these corners: straight, or bent one to four times. A curve is the curved one between
 * the same ends. What bends more often keeps its first and its last run.
 *
 * @param points EMU, first and last included; runs are level or upright
 */
export function routeGeometry(points: readonly Point[], curved: boolean): RouteGeometry {
  const start = points[0] ?? { x: 0, y: 0 }
  const end = points.at(-1) ?? start
  if (curved) return curvedRoute(points, start, end)
  if (points.length <= 2) return frame(start, end, false, preset('straightConnector1'), 0)
  const corners = points.length > MOST_CORNERS ? [start, ...points.slice(1, 3), ...points.slice(-3)] : points
  const upright = isUpright(start, corners[1] ?? end)
  const handles = handlesOf(upright ? corners.map(turned) : corners)
  return frame(start, end, upright, preset(`bentConnector${corners.length - 1}`, handles))
}

const MOST_CORNERS = 6

/** A run as short as this stands for none: handles are shares of the whole, and there are none of nothing. */
const LEAST = 1270

// A handle says where the next run lies: along the first direction, then across, in turn.
function handlesOf(corners: readonly Point[]): Record<string, number> {
  const [start, end] = [corners[0], corners.at(-1)]
  if (start === undefined || end === undefined) return {}
  const inner = corners.slice(1, -2)
  return Object.fromEntries(
    inner.map((corner, index) => {
      const axis = index % 2 === 0 ? 'x' : 'y'
      return [`adj${index + 1}`, share(corner[axis] - start[axis], end[axis] - start[axis])]
    }),
  )
}

const share = (part: number, whole: number): number =>
  (part / (Math.sign(whole || 1) * Math.max(LEAST, Math.abs(whole)))) * 100_000

// The pulls of the curve say by which sides it leaves and arrives.
function curvedRoute([, first, second]: readonly Point[], start: Point, end: Point): RouteGeometry {
  const leavesUpright = isUpright(start, first ?? end)
  const arrivesUpright = isUpright(second ?? start, end)
  if (leavesUpright !== arrivesUpright) return frame(start, end, leavesUpright, preset('curvedConnector2'))
  const axis = leavesUpright ? 'y' : 'x'
  const pull = (((first ?? end)[axis] + (second ?? start)[axis]) / 2 - start[axis]) * CURVE_REACH
  const adj1 = share(pull, end[axis] - start[axis])
  return frame(start, end, leavesUpright, preset('curvedConnector3', { adj1 }))
}

// A cubic goes three quarters of the way to its pulls; the connector touches its handle.
const CURVE_REACH = 0.75

function isUpright(from: Point, to: Point): boolean {
  return Math.abs(to.x - from.x) < Math.abs(to.y - from.y)
}

const turned = ({ x, y }: Point): Point => ({ x: y, y: x })

/** Connectors run from the upper left to the lower right, level first: others are mirrored and turned. */
function frame(start: Point, end: Point, upright: boolean, geometry: string, least = LEAST): RouteGeometry {
  const [across, down] = [end.x - start.x, end.y - start.y]
  const centre = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const [along, over] = upright ? [down, across] : [across, down]
  const width = Math.max(least, Math.abs(along))
  const height = Math.max(least, Math.abs(over))
  return {
    rect: { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2), width, height },
    turn: { quarters: upright ? 1 : 0, flipH: along < 0, flipV: upright ? over >= 0 : over < 0 },
    geometry,
  }
}
