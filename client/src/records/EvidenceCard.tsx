import { changeRecord } from '@throughline/shared/commands'
import { FINDING_DIRECTIONS, readYear, referenceAddress } from '@throughline/shared/model'
import { PlainField, SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { RatingPill } from '../ratings/index.js'
import { useSession } from '../session/index.js'
import { SelectField, Switch } from '../ui/index.js'
import { EvidenceRating } from './EvidenceRating.js'
import { RecordCard } from './RecordCard.js'
import type { CardProps } from './RecordSection.js'
import { SourceLink } from './SourceLink.js'

const NOT_SAID = ''

/** A study, dataset or testimony: what it is and says; open, all there is to say about it. */
export function EvidenceCard({ record, on }: CardProps<'evidence'>) {
  const session = useSession()
  const { id, direction, year } = record
  const change = (fields: Parameters<typeof changeRecord<'evidence'>>[1]['fields']) =>
    session.run(changeRecord<'evidence'>, { kind: 'evidence', id, fields })
  const plain = (field: 'kind' | 'design' | 'effect' | 'uncertainty' | 'quality', ask?: string) => (
    <PlainField
      label={t(`evidence.${field}`)}
      value={record[field]}
      onChange={(value) => change({ [field]: value })}
      {...(ask === undefined ? {} : { ask })}
    />
  )
  const latest = new Date().getFullYear() + 1
  return (
    <RecordCard
      kind="evidence"
      record={record}
      on={on}
      {...(record.rating === null ? {} : { mark: <RatingPill rating={record.rating} /> })}
      facts={<Facts record={record} />}
    >
      <SharedField
        place={{ kind: 'evidence', id, field: 'label' }}
        text={record.label}
        label={t('evidence.title')}
        lines="one"
      />
      <PlainField
        label={t('evidence.link')}
        value={record.link}
        ask={t('evidence.linkAsk')}
        inputMode="url"
        refuse={(link) => (link === '' || referenceAddress(link) !== null ? null : t('evidence.linkRefused'))}
        onChange={(link) => change({ link })}
      />
      <SourceLink link={record.link} />
      <div className="inspector-pair">
        <PlainField
          label={t('evidence.year')}
          value={year === null ? '' : String(year)}
          inputMode="numeric"
          refuse={(written) =>
            written === '' || readYear(written, latest) !== null
              ? null
              : t('evidence.yearRefused', { latest: String(latest) })
          }
          onChange={(written) => change({ year: readYear(written, latest) })}
        />
        {plain('kind', t('evidence.kindAsk'))}
      </div>
      {plain('design', t('evidence.designAsk'))}
      <SharedField
        place={{ kind: 'evidence', id, field: 'finding' }}
        text={record.finding}
        label={t('evidence.finding')}
        ask={t('evidence.findingAsk')}
      />
      <SelectField
        label={t('evidence.direction')}
        value={direction ?? NOT_SAID}
        choices={[
          { value: NOT_SAID, label: t('evidence.direction.none') },
          ...FINDING_DIRECTIONS.map((value) => ({ value, label: t(`evidence.direction.${value}`) })),
        ]}
        onChange={(wanted) => change({ direction: FINDING_DIRECTIONS.find((one) => one === wanted) ?? null })}
      />
      <div className="inspector-pair">
        {plain('effect', t('evidence.effectAsk'))}
        {plain('uncertainty', t('evidence.uncertaintyAsk'))}
      </div>
      {plain('quality', t('evidence.qualityAsk'))}
      <EvidenceRating rating={record.rating} onChange={(rating) => change({ rating })} />
      <Switch on={record.illustrative} onChange={(illustrative) => change({ illustrative })}>
        {t('evidence.illustrative')}
      </Switch>
    </RecordCard>
  )
}

function Facts({ record }: Pick<CardProps<'evidence'>, 'record'>) {
  const { year, design, kind, direction, effect, illustrative } = record
  const facts = [
    year === null ? '' : String(year),
    design || kind,
    direction === null ? '' : t(`evidence.said.${direction}`),
    effect,
    illustrative ? t('evidence.said.illustrative') : '',
  ]
  return facts.filter((fact) => fact !== '').map((fact) => <span key={fact}>{fact}</span>)
}
