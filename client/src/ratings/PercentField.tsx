import { percentOf, refuseRating } from '@throughline/shared/scales'
import { PlainField } from '../fields/index.js'
import { language, t } from '../i18n/index.js'
import type { ValueFieldProps } from './value-field-props.js'

/** How sure the team itself is: a number from 0 to 100; an empty field is no answer, not zero. */
export function PercentField({ label, rating, onChange }: Omit<ValueFieldProps, 'scale'>) {
  const percent = rating === null ? null : percentOf(rating.value)
  return (
    <div className="rating-percent">
      <PlainField
        label={label}
        value={rating === null ? '' : String(percent ?? rating.value)}
        ask={t('rating.percentAsk')}
        inputMode="decimal"
        field="percent"
        refuse={(value) => (value === '' ? null : (refuseRating({ scale: 'percent', value })?.[language()] ?? null))}
        onChange={(value) => {
          const wanted = percentOf(value)
          if (wanted === null) onChange(null)
          else if (wanted !== percent) onChange({ scale: 'percent', value: wanted })
        }}
      />
    </div>
  )
}
