import type { Link } from '../model/index.js'
import { isNoEffect, strengthOf } from '../scales/index.js'
import { isOn, type Yardstick } from './yardstick.js'

/**
 * What the evidence says of a link. Not rated, rated zero and "found to have no effect" are three different things;
 * `apart`: it is rated, but on another scale than those it is compared with, or on one that does not rank.
 */
export type Support =
  | { readonly kind: 'rated'; readonly strength: number }
  | { readonly kind: 'unrated' }
  | { readonly kind: 'no-effect' }
  | { readonly kind: 'apart' }

/** How well a link is supported by evidence, among those that are compared by a yardstick. */
export function supportOf(yardstick: Yardstick, { rating }: Pick<Link, 'rating'>): Support {
  if (rating === null || rating.scale === 'unrated') return UNRATED
  if (isNoEffect(rating)) return NO_EFFECT
  const strength = isOn(yardstick, rating) ? strengthOf(rating) : null
  return strength === null ? APART : { kind: 'rated', strength }
}

const UNRATED: Support = { kind: 'unrated' }
const NO_EFFECT: Support = { kind: 'no-effect' }
const APART: Support = { kind: 'apart' }
