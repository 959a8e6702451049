import { changeElement } from '@throughline/shared/commands'
import {
  BEARINGS,
  ELEMENT_TYPES,
  elementType,
  hasBearing,
  type Id,
  inOrder,
  TERMS,
  wordsOf,
} from '@throughline/shared/model'
import { ChecksSection } from '../checks/index.js'
import { SharedField } from '../fields/index.js'
import { language, t } from '../i18n/index.js'
import { ActorCard, AssumptionCard, EvidenceCard, IndicatorCard, RecordSection } from '../records/index.js'
import { useTheory, useThing } from '../session/index.js'
import { Icon, Section, SelectField } from '../ui/index.js'
import { Head } from './Head.js'
import { useInspected } from './inspector-context.js'
import { LinkRows } from './LinkRows.js'
import { SubModelSection } from './SubModelSection.js'
import { Tags } from './Tags.js'

const NONE = ''

/** All there is to say about a box. */
export function ElementDetails({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const element = useThing(session, 'elements', id)
  if (element === undefined) return null
  const { type, term } = element
  const name = elementType(type).name[language()]
  const change = (part: Omit<Parameters<typeof changeElement>[1], 'ids'>) =>
    session.run(changeElement, { ids: [id], ...part })
  return (
    <>
      <Head
        icon={
          <span className={`inspector-type type-${type}`}>
            <Icon name={type} />
          </span>
        }
        words={name}
      />
      <Section>
        <SharedField
          place={{ kind: 'elements', id, field: 'label' }}
          text={element.label}
          label={t('inspector.labelField')}
          ask={elementType(type).question[language()]}
          lines="one"
        />
        <SharedField
          place={{ kind: 'elements', id, field: 'description' }}
          text={element.description}
          label={t('inspector.description')}
          ask={t('inspector.descriptionAsk')}
        />
        <SharedField
          place={{ kind: 'elements', id, field: 'rationale' }}
          text={element.rationale}
          label={t('inspector.rationale')}
          ask={t('inspector.rationaleAsk')}
        />
      </Section>
      <Section>
        <div className="inspector-pair">
          <SelectField
            label={t('inspector.type')}
            value={type}
            choices={ELEMENT_TYPES.map((value) => ({ value, label: elementType(value).name[language()] }))}
            onChange={(wanted) => {
              const next = ELEMENT_TYPES.find((one) => one === wanted)
              if (next !== undefined) change(next === 'outcome' ? { type: next } : { type: next, term: null })
            }}
          />
          {type === 'outcome' ? (
            <SelectField
              label={t('inspector.term')}
              value={term ?? NONE}
              choices={[
                { value: NONE, label: t('inspector.term.none') },
                ...TERMS.map((value) => ({ value, label: t(`inspector.term.${value}`) })),
              ]}
              onChange={(wanted) => change({ term: TERMS.find((one) => one === wanted) ?? null })}
            />
          ) : null}
          {hasBearing(type) ? (
            <SelectField
              label={t(`bearing.${type}`)}
              value={element.bearing ?? NONE}
              choices={[
                { value: NONE, label: t('bearing.none') },
                ...BEARINGS.map((value) => ({ value, label: t(`bearing.${type}.${value}`) })),
              ]}
              onChange={(wanted) => change({ bearing: BEARINGS.find((one) => one === wanted) ?? null })}
            />
          ) : null}
        </div>
        <Places id={id} within={element.within} band={element.band} group={element.group} change={change} />
        <Tags tags={element.tags} onChange={(tags) => change({ tags })} />
      </Section>
      <RecordSection kind="indicators" on={id} card={IndicatorCard} />
      <LinkRows id={id} direction="in" />
      <LinkRows id={id} direction="out" />
      <RecordSection kind="evidence" on={id} card={EvidenceCard} />
      <RecordSection kind="assumptions" on={id} card={AssumptionCard} />
      <RecordSection kind="actors" on={id} card={ActorCard} />
      {type === 'note' ? null : <SubModelSection id={id} />}
      <ChecksSection id={id} />
    </>
  )
}

interface PlacesProps {
  readonly id: Id
  readonly within: Id | null
  readonly band: Id | null
  readonly group: Id | null
  readonly change: (part: { band?: Id | null; group?: Id | null }) => void
}

function Places({ within, band, group, change }: PlacesProps) {
  const { session } = useInspected()
  const bands = useTheory(session, (theory) => theory.bands)
  const groups = useTheory(session, (theory) => theory.groups)
  const languages = useTheory(session, ({ details }) => details.languages)
  return (
    <div className="inspector-pair">
      <SelectField
        label={t('inspector.inBand')}
        value={band ?? NONE}
        choices={[
          { value: NONE, label: t('inspector.noBand') },
          ...inOrder([...bands.values()].filter((one) => one.within === within)).map(({ id, label }) => ({
            value: id,
            label: wordsOf(label, languages),
          })),
        ]}
        onChange={(wanted) => change({ band: wanted === NONE ? null : wanted })}
      />
      {groups.size === 0 ? null : (
        <SelectField
          label={t('inspector.inGroup')}
          value={group ?? NONE}
          choices={[
            { value: NONE, label: t('inspector.noGroup') },
            ...[...groups.values()]
              .filter((one) => one.within === within)
              .map(({ id, label }) => ({ value: id, label: wordsOf(label, languages) })),
          ]}
          onChange={(wanted) => change({ group: wanted === NONE ? null : wanted })}
        />
      )}
    </div>
  )
}
