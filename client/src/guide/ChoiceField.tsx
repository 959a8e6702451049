import type { BoxChoice } from '@throughline/shared/guides'
import { elementType, type Theory, wordsOf } from '@throughline/shared/model'
import { language, t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'

interface ChoiceFieldProps {
  readonly theory: Theory
  readonly choices: readonly BoxChoice[]
  readonly value: number
  readonly onChange: (value: number) => void
}

/** Where the answer goes and as what, where there is a choice. */
export function ChoiceField({ theory, choices, value, onChange }: ChoiceFieldProps) {
  if (choices.length < 2) return null
  const { languages } = theory.details
  const name = ({ band, type }: BoxChoice) => {
    const column = wordsOf(theory.bands.get(band)?.label ?? {}, languages)
    const what = elementType(type).name[language()]
    return column === '' ? what : t('guide.where', { type: what, column })
  }
  return (
    <SelectField
      label={t('guide.goesInto')}
      value={String(value)}
      choices={choices.map((choice, index) => ({ value: String(index), label: name(choice) }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}
