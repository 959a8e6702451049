import type { Id, Rating } from '../../model/index.js'
import type { Facts } from '../facts/facts.js'

export interface GivenRating {
  readonly id: Id
  readonly rating: Rating
}

/** Links and evidence items with a rating that is unsound: the first of each, as people mend a link, not each figure. */
export function unsoundRatings(facts: Facts, isUnsound: (rating: Rating) => boolean): readonly GivenRating[] {
  const { links, theory, order } = facts
  const given = [
    ...links.map(({ id, rating, confidence }) => ({ id, ratings: [rating, confidence] })),
    ...order.sorted([...theory.evidence.values()]).map(({ id, rating }) => ({ id, ratings: [rating] })),
  ]
  return given.flatMap(({ id, ratings }) => {
    const rating = ratings.find((one) => one !== null && isUnsound(one))
    return rating === undefined || rating === null ? [] : [{ id, rating }]
  })
}
