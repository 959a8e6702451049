import type { Rating, ScaleId } from '@throughline/shared/model'
import { scaleOf } from '@throughline/shared/scales'
import { language, t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { Button } from '../ui/index.js'
import { RatingName } from './RatingName.js'
import { ValueField } from './ValueField.js'
import './rating-field.css'

export interface RatingFieldProps {
  /** The scale to rate on. */
  readonly scale: ScaleId
  readonly rating: Rating | null
  readonly onChange: (rating: Rating | null) => void
}

/**
 * A rating on a scale. One that was given on another scale stays as it is, says which scale that is, and is replaced
 * only when a value of this one is chosen: nothing is converted.
 */
export function RatingField({ scale: id, rating, onChange }: RatingFieldProps) {
  const scale = scaleOf(id)
  if (rating !== null && rating.scale !== id) return <OnOtherScale scale={id} rating={rating} onChange={onChange} />
  if (id === 'unrated') return <p className="inspector-none">{t('rating.noScale')}</p>
  return (
    <>
      <ValueField label={t('rating.label')} scale={id} rating={rating} onChange={onChange} />
      <p className="inspector-note">
        {rating?.of === undefined ? `${scale.name[language()]}: ${scale.rates[language()]}` : scale.source[language()]}
      </p>
    </>
  )
}

function OnOtherScale({ scale: id, rating, onChange }: RatingFieldProps & { readonly rating: Rating }) {
  const scale = scaleOf(id)
  return (
    <>
      <div className="rating-other">
        <p className="field-label">{t('rating.onOther', { scale: scaleOf(rating.scale).name[language()] })}</p>
        <RatingName rating={rating} inFull />
        <IfMay action="edit">
          <Button size="small" kind="line" onPress={() => onChange(null)}>
            {t('rating.remove')}
          </Button>
        </IfMay>
      </div>
      {id === 'unrated' ? null : (
        <IfMay action="edit">
          <ValueField
            label={t('rating.anew', { scale: scale.name[language()] })}
            scale={id}
            rating={null}
            onChange={onChange}
          />
        </IfMay>
      )}
    </>
  )
}
