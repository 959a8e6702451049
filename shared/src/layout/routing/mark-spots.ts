import type { Point } from '../geometry.js'
import type { LinkRun } from '../map-layout.js'
import { END_SIGN } from './ends-of.js'
import { pointOnCurve } from './route-of.js'

/** A line with a choice of places for what is written on it. */
export interface MarkedLine {
  readonly points: readonly Point[]
  readonly curved: boolean
  /** For each run between two corners whether other links run there too. */
  readonly shared: readonly boolean[]
}

/** A run shorter than this has no room for a mark between its bends. */
const ROOM = 44
/** Longer than this is no better. */
const LONG = 220

/** A place on a line where a mark may stand, and how good it is, in pixels of run. */
export interface MarkSpot {
  readonly point: Point
  readonly run: LinkRun | null
  readonly worth: number
}

/** Where on a line a mark may stand. */
export function spotsOn({ points, curved, shared }: MarkedLine): MarkSpot[] {
  const [a, b, c, d] = points
  if (curved && a && b && c && d) {
    return [0.5, 0.4, 0.6, 0.3, 0.7].map((share) => ({
      point: pointOnCurve([a, b, c, d], share),
      run: null,
      worth: LONG - Math.abs(share - 0.5) * 60,
    }))
  }
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const whole = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const lengthPx = index === points.length - 2 ? Math.max(1, whole - END_SIGN) : whole
    const level = from.y === to.y
    const worth = Math.min(lengthPx, LONG) + (level && lengthPx >= ROOM ? 40 : 0) - (shared[index] ? 400 : 0)
    return sharesOf(lengthPx).map((share) => {
      const along = whole === 0 ? 0 : (share * lengthPx) / whole
      const point = { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along }
      return { point, run: { level, lengthPx: whole }, worth: worth - Math.abs(share - 0.5) * 60 }
    })
  })
}

/** Where on a run a mark may stand: in its middle, else at its ends, in the gaps beside the boxes. */
function sharesOf(length: number): readonly number[] {
  if (length < 3 * ROOM) return [0.5, 0.35, 0.65]
  const end = 30 / length
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, end, 1 - end]
}
