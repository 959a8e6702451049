import { linksByEnd } from '@throughline/shared/graph'
import type { Id, Rating, Theory } from '@throughline/shared/model'
import { type PictureWords, ratingMark } from '@throughline/shared/scene'

/** How well the worst supported of the links that come to a thing is supported; `unrated`: there are some, none rated. */
export function weakestIn(theory: Theory, id: Id, words: PictureWords): Rating | 'unrated' | null {
  const links = linksByEnd(theory)
    .to(id)
    .filter(({ kind }) => kind === 'leads-to' || kind === 'requires')
  if (links.length === 0) return null
  let weakest: { readonly rating: Rating; readonly level: number } | null = null
  for (const { rating } of links) {
    // That no effect was found is a finding, not a low score.
    const mark = rating === null || rating.value === 'no-effect' ? null : ratingMark(rating, words)
    if (rating !== null && mark !== null && (weakest === null || mark.level < weakest.level)) {
      weakest = { rating, level: mark.level }
    }
  }
  return weakest?.rating ?? 'unrated'
}
