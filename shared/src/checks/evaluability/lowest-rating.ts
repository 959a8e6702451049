import type { Link, ScaleId } from '../../model/index.js'

/** The lowest number that links are rated with on this scale; null where there is none. Codes such as NE are findings, not low scores. */
export function lowestRating(links: readonly Pick<Link, 'rating'>[], scale: ScaleId): number | null {
  const values = links.flatMap(({ rating }) =>
    rating?.scale === scale && typeof rating.value === 'number' ? [rating.value] : [],
  )
  return values.length === 0 ? null : Math.min(...values)
}
