import { NO_EFFECT, scaleOf } from '@throughline/shared/scales'
import { language, t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import type { ValueFieldProps } from './value-field-props.js'

const NOT_SAID = ''

/** Which of the ratings that share a scale this is: EEF padlocks are given to a trial or in the Toolkit. */
export function VariantField({ scale, rating, onChange }: Omit<ValueFieldProps, 'label'>) {
  const { variants } = scaleOf(scale)
  if (variants.length === 0 || rating === null || rating.value === NO_EFFECT) return null
  return (
    <SelectField
      label={t('rating.of')}
      value={rating.of ?? NOT_SAID}
      choices={[
        { value: NOT_SAID, label: t('rating.ofNotSaid') },
        ...variants.map(({ id, name }) => ({ value: id, label: name[language()] })),
      ]}
      onChange={(of) => {
        const { of: _, ...plain } = rating
        onChange(of === NOT_SAID ? plain : { ...plain, of })
      }}
    />
  )
}
