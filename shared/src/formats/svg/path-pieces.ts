import { type Rect, unionOf } from '../../layout/index.js'

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
  return (d.match(/M[^M]*/g) ?? []).flatMap((piece) => {
    const numbers = piece.match(/-?[\d.]+/g)?.map(Number) ?? []
    const places = Array.from({ length: numbers.length / 2 }, (_, at) => ({
      x: numbers[2 * at] ?? 0,
      y: numbers[2 * at + 1] ?? 0,
      width: 0,
      height: 0,
    }))
    const reach = unionOf(places)
    return reach === null ? [] : [{ d: piece, reach }]
  })
}
