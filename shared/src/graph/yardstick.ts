import type { Link, Rating, Theory } from '../model/index.js'
import { areComparable, scaleOf, strengthOf } from '../scales/index.js'

/** A rating that others are compared with; null: none of them is ranked on the theory's scale. */
export type Yardstick = Rating | null

/**
 * What links are compared by: the theory's own scale. Where two ratings share it (EEF padlocks are given to a trial or in
 * the Toolkit) it is the one that most of them are rated with, of equals the first of the scale: the two rate different
 * things, and which of them is the weaker cannot be said.
 */
export function yardstickFor({ details }: Pick<Theory, 'details'>, links: Iterable<Pick<Link, 'rating'>>): Yardstick {
  const given: Rating[] = []
  for (const { rating } of links)
    if (rating !== null && rating.scale === details.scale && strengthOf(rating) !== null) given.push(rating)
  const [first] = given
  if (first === undefined) return null
  let yardstick = first
  let most = 0
  for (const { id } of scaleOf(details.scale).variants) {
    const ratings = given.filter((rating) => rating.of === id)
    if (ratings.length <= most) continue
    most = ratings.length
    yardstick = ratings[0] ?? first
  }
  return yardstick
}

/** Whether a rating can be told to be weaker or stronger than others on this yardstick. */
export function isOn(yardstick: Yardstick, rating: Rating): boolean {
  return yardstick !== null && areComparable(yardstick, rating)
}
