import { around, type Point, type Rect } from '../geometry.js'

/** The end sign takes this much of the last run, in pixels. */
export const END_SIGN = 16

/** The signs at the ends of lines. */
export function endsOf(lines: Iterable<{ readonly points: readonly Point[]; readonly arrival: number }>): Rect[] {
  return [...lines].flatMap(({ points, arrival }) => {
    const end = points.at(-1)
    if (!end) return []
    const middle = { x: end.x - (Math.cos(arrival) * END_SIGN) / 2, y: end.y - (Math.sin(arrival) * END_SIGN) / 2 }
    return [around(middle, { width: END_SIGN - 2, height: END_SIGN - 2 })]
  })
}
