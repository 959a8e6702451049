import { isFlow, linksByEnd, weakestIn } from '@throughline/shared/graph'
import type { Id, Rating, Theory } from '@throughline/shared/model'

/** How well the worst supported of the links that come to a thing is supported; `unrated`: there are some, none rated. */
export function weakestRating(theory: Theory, id: Id): Rating | 'unrated' | null {
  const into = linksByEnd(theory).to(id).filter(isFlow)
  if (into.length === 0) return null
  // Where none can be ranked, what was found is shown as it is: no effect, or a rating on another scale.
  return weakestIn(theory, id)?.rating ?? into.find(({ rating }) => rating !== null)?.rating ?? 'unrated'
}
