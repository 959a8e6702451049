import type { Rating } from '@throughline/shared/model'
import {
  EMMIE_EFFECTS,
  EMMIE_PARTS,
  EMMIE_QUALITIES,
  type EmmiePart,
  emmiePartAsks,
  emmiePartName,
  emmieQuality,
  refuseRating,
} from '@throughline/shared/scales'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { PlainField } from '../fields/index.js'
import { language, t } from '../i18n/index.js'
import { Icon, SelectField } from '../ui/index.js'
import { RatingName } from './RatingName.js'
import type { ValueFieldProps } from './value-field-props.js'
import './emmie-field.css'

type Parts = Exclude<Rating['value'], number | string>

const NOT_SAID = ''

/** The five parts of EMMIE: what is known of each, and how good the evidence for it is. */
export function EmmieField({ label, rating, onChange }: Omit<ValueFieldProps, 'scale'>) {
  const [open, setOpen] = useState(false)
  const parts: Parts = typeof rating?.value === 'object' ? rating.value : {}
  const change = (key: string, value: number | string | null) => {
    const said = Object.entries({ ...parts, [key]: value }).filter(([, one]) => one !== null && one !== '')
    onChange(said.length === 0 ? null : { scale: 'emmie', value: Object.fromEntries(said) })
  }
  return (
    <div className="emmie">
      <div className="field">
        <span className="field-label">{label}</span>
        <Button
          className="field-select rating-button"
          data-field="rating"
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          {rating === null ? (
            <span className="rating-none">{t('rating.notRated')}</span>
          ) : (
            <RatingName rating={rating} />
          )}
          <Icon name={open ? 'up' : 'down'} />
        </Button>
      </div>
      {open ? EMMIE_PARTS.map((part) => <Part key={part} part={part} parts={parts} onChange={change} />) : null}
    </div>
  )
}

interface PartProps {
  readonly part: EmmiePart
  readonly parts: Parts
  readonly onChange: (key: string, value: number | string | null) => void
}

function Part({ part, parts, onChange }: PartProps) {
  const name = emmiePartName(part)[language()]
  const said = parts[part]
  const quality = parts[emmieQuality(part)]
  return (
    <fieldset className="emmie-part">
      <legend>{name.charAt(0).toLocaleUpperCase(language()) + name.slice(1)}</legend>
      {part === 'effect' ? (
        <SelectField
          label={emmiePartAsks(part)[language()]}
          value={typeof said === 'string' ? said : NOT_SAID}
          choices={[
            { value: NOT_SAID, label: t('rating.notSaid') },
            ...EMMIE_EFFECTS.map((effect) => ({ value: String(effect.value), label: effect.name[language()] })),
          ]}
          onChange={(value) => onChange(part, value)}
        />
      ) : (
        <PlainField
          label={emmiePartAsks(part)[language()]}
          value={typeof said === 'string' ? said : ''}
          refuse={(value) => refuseRating({ scale: 'emmie', value: { [part]: value } })?.[language()] ?? null}
          onChange={(value) => onChange(part, value)}
        />
      )}
      <SelectField
        label={t('rating.emmieQuality')}
        value={typeof quality === 'number' ? String(quality) : NOT_SAID}
        choices={[
          { value: NOT_SAID, label: t('rating.notSaid') },
          ...EMMIE_QUALITIES.map((value) => ({
            value: String(value),
            label: t('rating.emmieQualityValue', { value }),
          })),
        ]}
        onChange={(value) => onChange(emmieQuality(part), value === NOT_SAID ? null : Number(value))}
      />
    </fieldset>
  )
}
