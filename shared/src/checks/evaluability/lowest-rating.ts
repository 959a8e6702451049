import type { Link, Rating, ScaleId } from '../../model/index.js'
import { strengthOf } from '../../scales/index.js'

/** The weakest rating on this scale; null where none is ranked. Findings such as "no effect" are not low scores. */
export function lowestRating(links: readonly Pick<Link, 'rating'>[], scale: ScaleId): Rating | null {
  let lowest: Rating | null = null
  for (const { rating } of links) {
    if (rating?.scale !== scale) continue
    const strength = strengthOf(rating)
    if (strength === null) continue
    if (lowest === null || strength < (strengthOf(lowest) ?? 0)) lowest = rating
  }
  return lowest
}
