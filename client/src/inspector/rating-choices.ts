import type { Rating, ScaleId } from '@throughline/shared/model'
import { ratingMark, wordsIn } from '@throughline/shared/scene'
import { language, t } from '../i18n/index.js'
import type { Choice } from '../ui/index.js'

/** The values of each scale that can be chosen from a list, weakest first. Vocabulary, section 5. */
const VALUES: Readonly<Record<ScaleId, readonly (number | string)[]>> = {
  'eef-padlocks': [0, 1, 2, 3, 4, 5],
  'maryland-sms': [1, 2, 3, 4, 5],
  // "NE" says that no effect was found: a finding, not the weakest of the ranks.
  eif: ['NL2', 2, 3, 4, 'NE'],
  nesta: [1, 2, 3, 4, 5],
  'ofs-type': [1, 2, 3],
  // EMMIE is five values at once, which have a screen of their own later.
  emmie: [],
  percent: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  basis: ['none', 'rationale', 'evidence'],
  unrated: [],
}

/** Not rated, and then every value of the scale by its full name; also the one that is set, if it is none of them. */
export function ratingChoices(scale: ScaleId, rating: Rating | null): readonly Choice[] {
  const known = VALUES[scale].map((value) => ({ value: String(value), label: nameOfRating({ scale, value }) }))
  const none = { value: '', label: t('inspector.notRated') }
  if (rating === null || known.some(({ value }) => value === listValueOf(rating))) return [none, ...known]
  return [none, ...known, { value: listValueOf(rating), label: nameOfRating(rating) }]
}

/** The rating that a choice stands for; undefined where it is the one that is set already. */
export function ratingFrom(scale: ScaleId, chosen: string): Rating | null | undefined {
  if (chosen === '') return null
  const value = VALUES[scale].find((one) => String(one) === chosen)
  return value === undefined ? undefined : { scale, value }
}

export function listValueOf(rating: Rating | null): string {
  if (rating === null) return ''
  return typeof rating.value === 'object' ? JSON.stringify(rating.value) : String(rating.value)
}

export function nameOfRating(rating: Rating): string {
  const mark = ratingMark(rating, wordsIn(language()))
  const name = mark?.name ?? listValueOf(rating)
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}
