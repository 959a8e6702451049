import type { Rating } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import { listValueOf, ratingFrom } from './rating-choices.js'

const STEPS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

/** How sure the team itself is, in percent. */
export function ConfidenceField({
  rating,
  onChange,
}: {
  readonly rating: Rating | null
  readonly onChange: (rating: Rating | null) => void
}) {
  const value = listValueOf(rating)
  const steps = STEPS.map((step) => ({ value: String(step), label: t('inspector.confidenceValue', { percent: step }) }))
  const known = value === '' || steps.some((step) => step.value === value)
  return (
    <SelectField
      label={t('inspector.confidence')}
      value={value}
      choices={[
        { value: '', label: t('inspector.necessity.none') },
        ...steps,
        ...(known ? [] : [{ value, label: rating?.scale === 'percent' ? `${value}%` : value }]),
      ]}
      onChange={(chosen) => {
        const next = ratingFrom('percent', chosen)
        if (next !== undefined) onChange(next)
      }}
    />
  )
}
