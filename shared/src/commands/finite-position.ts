import { type Position, positionSchema } from '../model/index.js'

/** The position, to a hundredth of a pixel. Throws RangeError where a coordinate is not finite, or off every map. */
export function finitePosition([x, y]: Position): Position {
  if (!positionSchema.safeParse([x, y]).success) throw new RangeError(`[${x}, ${y}] is no position`)
  return [rounded(x), rounded(y)]
}

function rounded(value: number): number {
  // The addition turns -0 into 0, which JSON would do anyway.
  return Math.round(value * 100) / 100 + 0
}
