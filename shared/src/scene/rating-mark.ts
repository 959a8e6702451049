import type { Rating } from '../model/index.js'
import { markOf, type RatingMark } from '../scales/index.js'
import type { PictureWords } from './words/index.js'

export type { RatingMark } from '../scales/index.js'

/** The mark of a rating in the language of a picture; null where nothing is rated. */
export function ratingMark(rating: Rating, { language }: Pick<PictureWords, 'language'>): RatingMark | null {
  return markOf(rating, language)
}
