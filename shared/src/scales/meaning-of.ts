import type { Rating } from '../model/index.js'
import { scaleOf } from './all-scales.js'
import { listedValue } from './listed.js'
import { markOf, NO_EFFECT } from './ratings.js'
import type { Spoken } from './scale.js'

/**
 * What the mark of a rating says, for a key: the name of its value and what it means. Where a scale has no list of
 * values its marks are all of one kind, and this says what it rates.
 */
export function meaningOf(rating: Rating, language: Spoken): string {
  const scale = scaleOf(rating.scale)
  if (scale.values.length === 0 && rating.value !== NO_EFFECT)
    return `${scale.name[language]}: ${scale.rates[language]}`
  const name = markOf(rating, language)?.name ?? scale.name[language]
  const value = listedValue(scale.values, rating)
  const variant = scale.variants.find(({ id }) => id === rating.of)
  const meaning = variant?.meanings[String(value?.value)] ?? value?.meaning
  return meaning === undefined ? name : `${name}: ${meaning[language]}`
}
