import type { Rating, ScaleId } from '@throughline/shared/model'
import { type Bilingual, NO_EFFECT, scaleOf } from '@throughline/shared/scales'
import { language, t } from '../i18n/index.js'

export interface RatingChoice {
  readonly key: string
  /** Null: not rated. */
  readonly rating: Rating | null
  readonly meaning: string
}

/** The key of "not rated": no value of a scale is called so. */
export const NOT_RATED = ''

/**
 * What can be chosen on a scale: not rated, then every value, then "no effect found" where the scale has no word of
 * its own for it; also the value that is set, should it be none of them.
 */
export function ratingChoices(id: ScaleId, rating: Rating | null): readonly RatingChoice[] {
  const scale = scaleOf(id)
  const of = rating?.scale === id ? rating.of : undefined
  const kept = of === undefined ? {} : { of }
  const meanings = scale.variants.find((variant) => variant.id === of)?.meanings ?? {}
  const choices: RatingChoice[] = [
    { key: NOT_RATED, rating: null, meaning: t('rating.notRatedMeans') },
    ...scale.values.map(({ value, meaning }) => ({
      key: String(value),
      rating: { scale: id, value, ...kept },
      meaning: inWords(meanings[String(value)] ?? meaning),
    })),
  ]
  if (scale.saysNoEffect) {
    choices.push({ key: NO_EFFECT, rating: { scale: id, value: NO_EFFECT }, meaning: t('rating.noEffectMeans') })
  }
  const key = keyOf(rating)
  if (rating?.scale !== id || choices.some((choice) => choice.key === key)) return choices
  return [...choices, { key, rating, meaning: t('rating.odd') }]
}

/** The key of the choice that a rating is. */
export function keyOf(rating: Rating | null): string {
  if (rating === null) return NOT_RATED
  return typeof rating.value === 'object' ? JSON.stringify(rating.value) : String(rating.value)
}

const inWords = (words: Bilingual | undefined): string => words?.[language()] ?? ''
