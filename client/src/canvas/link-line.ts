import type { Point } from '@throughline/shared/layout'
import type { SceneLink } from '@throughline/shared/scene'
import { distanceToSegment } from './geometry.js'

/** Where a link can always be pressed: its pill, or the middle of its line. */
export function middleOfLink(link: SceneLink): Point {
  if (link.pill !== null) {
    const { x, y, width, height } = link.pill.rect
    return { x: x + width / 2, y: y + height / 2 }
  }
  const line = lineOf(link)
  const half = lengthOf(line) / 2
  let done = 0
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (from === undefined || to === undefined) break
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length > 0 && done + length >= half) {
      const part = (half - done) / length
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    }
    done += length
  }
  return link.tip
}

/** How far a place is from the line of a link, map pixels. */
export function distanceToLink(point: Point, link: SceneLink): number {
  const line = lineOf(link)
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (from !== undefined && to !== undefined) least = Math.min(least, distanceToSegment(point, from, to))
  }
  return least
}

const CURVE_STEPS = 16

/** Corners of a link's line; a curve as short straight pieces. */
export function lineOf({ points, curved, tip }: SceneLink): readonly Point[] {
  const [a, b, c, d] = points
  if (!curved || a === undefined || b === undefined || c === undefined || d === undefined) return [...points, tip]
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = step / CURVE_STEPS
    const u = 1 - t
    const along = (axis: 'x' | 'y') =>
      u ** 3 * a[axis] + 3 * u ** 2 * t * b[axis] + 3 * u * t ** 2 * c[axis] + t ** 3 * d[axis]
    return { x: along('x'), y: along('y') }
  })
}

function lengthOf(line: readonly Point[]): number {
  let length = 0
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (from !== undefined && to !== undefined) length += Math.hypot(to.x - from.x, to.y - from.y)
  }
  return length
}
