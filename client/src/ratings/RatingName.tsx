import type { Rating } from '@throughline/shared/model'
import { markOf } from '@throughline/shared/scales'
import { language } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import { RatingPill } from './RatingPill.js'

const PADLOCKS = [1, 2, 3, 4, 5]

/** A rating by its sign and its full name; padlocks are drawn, those that are not won with an open shackle. */
export function RatingName({ rating, inFull = false }: { readonly rating: Rating; readonly inFull?: boolean }) {
  const mark = markOf(rating, language())
  const locks = rating.scale === 'eef-padlocks' && mark?.icon?.startsWith('m-padlock') ? Number(mark.text) : null
  const whole = ratingName(rating)
  const { of: _, ...plain } = rating
  const short = inFull ? whole : ratingName(plain)
  return (
    <span className="rating-name">
      {locks === null ? (
        <RatingPill rating={rating} silent />
      ) : (
        <span className="rating-locks">
          {PADLOCKS.map((lock) => (
            <span key={lock} className={lock > locks ? 'is-off' : ''}>
              <Icon name={lock > locks ? 'padlock-open' : 'padlock'} size={14} />
            </span>
          ))}
        </span>
      )}
      {/* What shares the scale is shown where there is room, in the field below, and said here. */}
      {whole === short ? null : <span className="unseen">{whole}</span>}
      <span aria-hidden={whole !== short}>{short}</span>
    </span>
  )
}

/** The full name of a rating, to stand at the beginning of a line. */
export function ratingName(rating: Rating): string {
  const name = markOf(rating, language())?.name ?? ''
  return name.charAt(0).toLocaleUpperCase(language()) + name.slice(1)
}
