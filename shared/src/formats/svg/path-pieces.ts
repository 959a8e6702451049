import type { Rect } from '../../layout/index.js'

/** A piece of a line, from where the pen is set down to where it is lifted. */
export interface PathPiece {
  readonly d: string
  /** Within this it lies, but for its width. */
  readonly reach: Rect
}

/**
 * The pieces of which a line consists. Each is drawn, and dashed, for itself: what lies elsewhere can be left out.
 *
 * @param d path data as `linkPath` writes it: places, none of them relative
 */
export function pathPieces(d: string): PathPiece[] {
  return d
    .split('M')
    .slice(1)
    .map((places) => ({ d: `M${places}`, reach: reachOf(places) }))
}

// One look and no rectangle for each place: a large map has some ten thousand of them.
function reachOf(places: string): Rect {
  const numbers = places.split(/[LQC ]/)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let at = 0; at < numbers.length; at += 2) {
    const [x, y] = [Number(numbers[at]), Number(numbers[at + 1])]
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
