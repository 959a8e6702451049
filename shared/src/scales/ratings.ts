import type { Rating } from '../model/index.js'
import { scaleOf } from './all-scales.js'
import type { Bilingual, RatingMark, Spoken } from './scale.js'

/** In place of a value: it was looked at rigorously and no effect was found. A finding: neither zero nor "not rated". */
export const NO_EFFECT = 'no-effect'

/** Why a rating cannot be, and what to give instead; null where it can. */
export function refuseRating(rating: Rating): Bilingual | null {
  const scale = scaleOf(rating.scale)
  return rating.value === NO_EFFECT && scale.saysNoEffect ? null : scale.refuse(rating)
}

export const isValidRating = (rating: Rating): boolean => refuseRating(rating) === null

/**
 * How strong a rating is among those of its own scale: the weakest lowest. Numbers of two scales say nothing about
 * each other: see `areComparable`.
 *
 * Null for what has no place in an order: findings ("no effect found", EIF's NE), kinds (OfS types), five answers at
 * once (EMMIE), and values that the scale does not have. Null is not weak: it is not ranked.
 */
export function strengthOf(rating: Rating): number | null {
  return rating.value === NO_EFFECT ? null : scaleOf(rating.scale).strength(rating)
}

/** Whether it makes sense to ask which of two ratings is the weaker: both ranked, on one scale, of the same thing. */
export function areComparable(a: Rating, b: Rating): boolean {
  if (a.scale !== b.scale || strengthOf(a) === null || strengthOf(b) === null) return false
  return a.of === undefined || b.of === undefined || a.of === b.of
}

/** Whether a rating says that no effect was found, in whatever way its scale says that. */
export function isNoEffect(rating: Rating): boolean {
  return rating.value === NO_EFFECT || (scaleOf(rating.scale).findsNoEffect?.(rating) ?? false)
}

const NO_EFFECT_WORDS: Readonly<Record<Spoken, { readonly text: string; readonly name: string }>> = {
  en: { text: 'no effect', name: 'no effect found' },
  cy: { text: 'dim effaith', name: 'dim effaith wedi’i chanfod' },
}

/** The mark of a rating on its own scale; null where there is nothing to show. */
export function markOf(rating: Rating, language: Spoken): RatingMark | null {
  if (rating.value === NO_EFFECT) return { level: 1, icon: 'm-no-effect', ...NO_EFFECT_WORDS[language] }
  const mark = scaleOf(rating.scale).mark(rating, language)
  return mark === undefined ? asGiven(rating, language) : mark
}

// A value that its scale does not have: shown as it is, never as one that it has.
function asGiven({ scale, value }: Rating, language: Spoken): RatingMark {
  const given = typeof value === 'object' ? '?' : String(value)
  const text = given.length > 12 ? `${given.slice(0, 11)}…` : given
  return { level: 1, text, name: `${scaleOf(scale).name[language]}: ${given}` }
}
