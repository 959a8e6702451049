import type { Rating, ScaleId } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import { listValueOf, nameOfRating, ratingChoices, ratingFrom } from './rating-choices.js'

export interface RatingFieldProps {
  /** The theory's. */
  readonly scale: ScaleId
  readonly rating: Rating | null
  readonly onChange: (rating: Rating | null) => void
}

/** The evidence rating of a link on the theory's scale. One on another scale is shown as it is: never converted. */
export function RatingField({ scale, rating, onChange }: RatingFieldProps) {
  const onOther = rating !== null && rating.scale !== scale
  if (scale === 'unrated') {
    return (
      <p className="inspector-none">
        {rating === null ? t('inspector.noScale') : t('inspector.otherScale', { rating: nameOfRating(rating) })}
      </p>
    )
  }
  return (
    <>
      <SelectField
        label={t('inspector.rating')}
        value={onOther ? '' : listValueOf(rating)}
        choices={ratingChoices(scale, onOther ? null : rating)}
        onChange={(chosen) => {
          const next = ratingFrom(scale, chosen)
          if (next !== undefined) onChange(next)
        }}
      />
      <p className="inspector-note">
        {onOther ? t('inspector.otherScale', { rating: nameOfRating(rating) }) : t(`scale.${scale}`)}
      </p>
    </>
  )
}
