import { changeRecord } from '@throughline/shared/commands'
import { indicatorProblems, quantityText, standingOf } from '@throughline/shared/measurement'
import { DIRECTIONS, type Indicator } from '@throughline/shared/model'
import { SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { useSession } from '../session/index.js'
import { Icon, SelectField } from '../ui/index.js'
import { type Change, Measured, Plain, Unit, Value } from './indicator-fields.js'
import { Readings } from './Readings.js'
import { RecordCard } from './RecordCard.js'
import type { CardProps } from './RecordSection.js'
import { StandingMark } from './StandingMark.js'
import { standingWords } from './standing-words.js'
import './indicator-card.css'

/** What is measured: baseline, target and how it stands; open, all there is to say about it, and its readings. */
export function IndicatorCard({ record, on }: CardProps<'indicators'>) {
  const session = useSession()
  const { id } = record
  const change: Change = (fields) => session.run(changeRecord<'indicators'>, { kind: 'indicators', id, fields })
  const standing = standingOf(record)
  return (
    <RecordCard
      kind="indicators"
      record={record}
      on={on}
      mark={standing.status === 'unread' ? undefined : <StandingMark status={standing.status} />}
      facts={<Facts indicator={record} />}
    >
      <SharedField
        place={{ kind: 'indicators', id, field: 'label' }}
        text={record.label}
        label={t('indicator.label')}
        ask={t('indicator.labelAsk')}
        lines="one"
      />
      <Problems indicator={record} />
      <div className="inspector-pair">
        <Plain field="population" ask={t('indicator.populationAsk')} record={record} change={change} />
        <Unit record={record} change={change} />
      </div>
      <Measured field="baseline" date="baselineDate" record={record} change={change} />
      <Measured field="target" date="targetDate" record={record} change={change} />
      <Value field="threshold" record={record} change={change} />
      <SelectField
        label={t('indicator.direction')}
        value={record.direction ?? ''}
        choices={[
          { value: '', label: t('indicator.direction.none') },
          ...DIRECTIONS.map((value) => ({ value, label: t(`indicator.direction.${value}`) })),
        ]}
        onChange={(wanted) => change({ direction: DIRECTIONS.find((one) => one === wanted) ?? null })}
      />
      <StandingLine indicator={record} />
      <Readings indicator={record} />
      <Plain field="source" ask={t('indicator.sourceAsk')} record={record} change={change} />
      <Plain field="meansOfVerification" ask={t('indicator.meansAsk')} record={record} change={change} />
      <Plain field="method" record={record} change={change} />
      <div className="inspector-pair">
        <Plain field="frequency" record={record} change={change} />
        <Plain field="owner" record={record} change={change} />
      </div>
      <Plain field="disaggregation" ask={t('indicator.disaggregationAsk')} record={record} change={change} />
    </RecordCard>
  )
}

function Facts({ indicator }: { readonly indicator: Indicator }) {
  const { baseline, target, unit, source, frequency } = indicator
  return (
    <>
      <span className="indicator-figures">
        {(
          [
            ['baseline', quantityText(baseline)],
            ['target', quantityText(target)],
            ['unit', unit],
          ] as const
        ).map(([field, value]) => (
          <span key={field}>
            <small>{t(`indicator.${field}`)}</small>
            {value === '' ? '–' : value}
          </span>
        ))}
      </span>
      {source === '' ? null : <span>{source}</span>}
      {frequency === '' ? null : <span>{frequency}</span>}
    </>
  )
}

/** What contradicts itself, as two people at once may leave it: said, never mended behind their backs. */
function Problems({ indicator }: { readonly indicator: Indicator }) {
  const problems = indicatorProblems(indicator)
  if (problems.length === 0) return null
  return (
    <ul className="indicator-problems">
      {[
        ...new Set(
          problems.map(({ field, fault }) => t(`indicator.problem.${fault}`, { field: t(`indicator.${field}`) })),
        ),
      ].map((words) => (
        <li key={words}>
          <Icon name="warning" size={14} />
          {words}
        </li>
      ))}
    </ul>
  )
}

function StandingLine({ indicator }: { readonly indicator: Indicator }) {
  const standing = standingOf(indicator)
  if (standing.status === 'unread') return null
  return (
    <p className="indicator-standing">
      <StandingMark status={standing.status} />
      <span>{standingWords(standing)}</span>
    </p>
  )
}
