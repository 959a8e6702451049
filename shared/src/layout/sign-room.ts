import type { Rating, ScaleId } from '../model/index.js'
import { markOf, NO_EFFECT, type RatingMark, scaleOf } from '../scales/index.js'

/** Widths of a pill's parts, map pixels; letters as wide as Inter semibold 13 is on average. */
const LETTER = 7.2
const ICON = 15
const SIDES = 15
/** One cell of EMMIE's five, with the line between two. */
const CELL = 15
/** Line and end sign that show beside a pill between two boxes. */
const LINE_AND_END = 26
/** Every part of EMMIE known or none: its sign is as wide. */
const ANY_EMMIE: Rating = { scale: 'emmie', value: {} }

/**
 * Room for the sign of a rating between two boxes. All values of a scale ask for the same room, so that another value
 * moves nothing; in whichever language the map is drawn, it has enough.
 */
export function signRoom(rating: Rating | null): number {
  if (rating === null) return 0
  return (rating.value === NO_EFFECT ? widthOf(rating) : widestOn(rating.scale)) + LINE_AND_END
}

const widest = new Map<ScaleId, number>()

function widestOn(scale: ScaleId): number {
  const known = widest.get(scale)
  if (known !== undefined) return known
  const listed: readonly Rating[] = scaleOf(scale).values.map(({ value }) => ({ scale, value }))
  const other: readonly Rating[] = scale === 'emmie' ? [ANY_EMMIE] : scale === 'percent' ? [{ scale, value: 100 }] : []
  const found = Math.max(0, ...[...listed, ...other].map(widthOf))
  widest.set(scale, found)
  return found
}

function widthOf(rating: Rating): number {
  return Math.max(...(['en', 'cy'] as const).map((language) => pillWidth(markOf(rating, language))))
}

function pillWidth(mark: RatingMark | null): number {
  if (mark === null) return 0
  if (mark.letters !== undefined) return mark.letters.length * CELL + SIDES
  return mark.text.length * LETTER + (mark.icon === undefined ? 0 : ICON) + SIDES
}
