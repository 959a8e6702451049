import type { Rating } from '@throughline/shared/model'
import { scaleOf } from '@throughline/shared/scales'
import { language, t } from '../i18n/index.js'
import { PercentField } from './PercentField.js'
import { ratingName } from './RatingName.js'

export interface ConfidenceFieldProps {
  readonly rating: Rating | null
  readonly onChange: (rating: Rating | null) => void
}

/** How sure the team itself is that a link holds, in percent. What was given in another way is told, and stays. */
export function ConfidenceField({ rating, onChange }: ConfidenceFieldProps) {
  const other = rating !== null && rating.scale !== 'percent' ? rating : null
  return (
    <>
      <PercentField
        label={t('inspector.confidence')}
        rating={other === null ? rating : null}
        onChange={(next) => {
          if (next !== null || other === null) onChange(next)
        }}
      />
      {other === null ? null : (
        <p className="inspector-note">
          {t('rating.onOther', { scale: scaleOf(other.scale).name[language()] })} {ratingName(other)}
        </p>
      )}
    </>
  )
}
