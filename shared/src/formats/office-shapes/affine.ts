import type { Point, Rect } from '../../layout/index.js'

/** Maps points of one space to another: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Affine {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/** Larger by as much along each axis. */
export const scaled = (x: number, y: number): Affine => ({ a: x, b: 0, c: 0, d: y, e: 0, f: 0 })

/** Further by as much along each axis. */
export const moved = (x: number, y: number): Affine => ({ a: 1, b: 0, c: 0, d: 1, e: x, f: y })

/** Clockwise, as y runs down. Radians. */
export function turned(angle: number): Affine {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 }
}

/** One after the other: the first given is applied last. */
export function chained(...maps: readonly Affine[]): Affine {
  return maps.reduce((after, before) => ({
    a: after.a * before.a + after.c * before.b,
    b: after.b * before.a + after.d * before.b,
    c: after.a * before.c + after.c * before.d,
    d: after.b * before.c + after.d * before.d,
    e: after.a * before.e + after.c * before.f + after.e,
    f: after.b * before.e + after.d * before.f + after.f,
  }))
}

/** What a point becomes. */
export const pointIn = ({ a, b, c, d, e, f }: Affine, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

/** The upright rectangle round what a rectangle becomes. */
export function rectIn(map: Affine, { x, y, width, height }: Rect): Rect {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ].map((corner) => pointIn(map, corner))
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
