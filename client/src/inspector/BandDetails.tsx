import { changeBand, setCeiling } from '@throughline/shared/commands'
import {
  type Band,
  DEFAULT_BAND_SIZE,
  ELEMENT_TYPES,
  elementType,
  type Id,
  MAX_BAND_SIZE,
  MIN_BAND_SIZE,
  PLACEMENTS,
  SPHERES,
  TERMS,
} from '@throughline/shared/model'
import { useContext } from 'react'
import { PlainField, SharedField } from '../fields/index.js'
import { language, t } from '../i18n/index.js'
import { useTheory, useThing } from '../session/index.js'
import { Icon, ReadOnly, Section, SelectField, Switch } from '../ui/index.js'
import { Head } from './Head.js'
import { useInspected } from './inspector-context.js'

/** All there is to say about a band. */
export function BandDetails({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const band = useThing(session, 'bands', id)
  const hasCeiling = useTheory(session, ({ details }) => details.ceiling === id)
  if (band === undefined) return null
  const change = (part: Omit<Parameters<typeof changeBand>[1], 'id'>) => session.run(changeBand, { id, ...part })
  return (
    <>
      <Head icon={<Icon name="table" />} words={t('inspector.band')} />
      <Section>
        <SharedField
          place={{ kind: 'bands', id, field: 'label' }}
          text={band.label}
          label={t('inspector.name')}
          lines="one"
        />
        <SharedField
          place={{ kind: 'bands', id, field: 'prompt' }}
          text={band.prompt}
          label={t('inspector.question')}
          ask={t('inspector.questionAsk')}
        />
      </Section>
      <Section>
        <SelectField
          label={t('inspector.placement')}
          value={band.placement}
          choices={PLACEMENTS.map((value) => ({ value, label: t(`inspector.placement.${value}`) }))}
          onChange={(wanted) => {
            const placement = PLACEMENTS.find((one) => one === wanted)
            if (placement !== undefined) change({ placement })
          }}
        />
        {band.placement === 'main' ? (
          <PlainField
            label={t('inspector.size')}
            value={String(band.size ?? DEFAULT_BAND_SIZE)}
            onChange={(wanted) => {
              const size = Number(wanted)
              if (Number.isFinite(size))
                change({ size: Math.round(Math.min(MAX_BAND_SIZE, Math.max(MIN_BAND_SIZE, size))) })
            }}
          />
        ) : null}
      </Section>
      {band.placement === 'main' ? (
        <Section>
          <SelectField
            label={t('sphere.label')}
            value={band.sphere ?? ''}
            choices={[
              { value: '', label: t('sphere.none') },
              ...SPHERES.map((value) => ({ value, label: t(`sphere.${value}`) })),
            ]}
            onChange={(wanted) => change({ sphere: SPHERES.find((one) => one === wanted) ?? null })}
          />
          {band.within === null ? (
            <Switch on={hasCeiling} onChange={(on) => session.run(setCeiling, { band: on ? id : null })}>
              {t('ceiling.here')}
            </Switch>
          ) : null}
        </Section>
      ) : null}
      <Belongs band={band} onChange={(types) => change({ types })} />
      {band.types.includes('outcome') ? (
        <Section>
          <SelectField
            label={t('inspector.bandTerm')}
            value={band.term ?? ''}
            choices={[
              { value: '', label: t('inspector.term.none') },
              ...TERMS.map((value) => ({ value, label: t(`inspector.term.${value}`) })),
            ]}
            onChange={(wanted) => change({ term: TERMS.find((one) => one === wanted) ?? null })}
          />
        </Section>
      ) : null}
    </>
  )
}

function Belongs({ band, onChange }: { readonly band: Band; readonly onChange: (types: Band['types']) => void }) {
  const isReadOnly = useContext(ReadOnly)
  return (
    <Section title={t('inspector.belongs')}>
      <ul className="inspector-checks">
        {ELEMENT_TYPES.map((type) => (
          <li key={type} className={`type-${type}`}>
            <label>
              <input
                type="checkbox"
                checked={band.types.includes(type)}
                disabled={isReadOnly}
                onChange={(event) =>
                  onChange(event.target.checked ? [...band.types, type] : band.types.filter((other) => other !== type))
                }
              />
              <Icon name={type} />
              {elementType(type).name[language()]}
            </label>
          </li>
        ))}
      </ul>
    </Section>
  )
}
