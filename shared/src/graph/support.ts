import type { Link, Theory } from '../model/index.js'
import { isNoEffect, strengthOf } from '../scales/index.js'

/**
 * What the evidence says of a link, on the theory's own scale. Not rated, rated zero and "found to have no effect" are
 * three different things; a rating on another scale, or on one that does not rank, cannot be compared: not rated here.
 */
export type Support =
  | { readonly kind: 'rated'; readonly strength: number }
  | { readonly kind: 'unrated' }
  | { readonly kind: 'no-effect' }

/** How well a link is supported by evidence. */
export function supportOf({ details }: Pick<Theory, 'details'>, { rating }: Pick<Link, 'rating'>): Support {
  if (rating === null) return UNRATED
  if (isNoEffect(rating)) return NO_EFFECT
  const strength = rating.scale === details.scale ? strengthOf(rating) : null
  return strength === null ? UNRATED : { kind: 'rated', strength }
}

const UNRATED: Support = { kind: 'unrated' }
const NO_EFFECT: Support = { kind: 'no-effect' }
