import { changeRecord } from '@throughline/shared/commands'
import { ASSUMPTION_STATUSES, LEVELS } from '@throughline/shared/model'
import { PlainField, SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { useSession } from '../session/index.js'
import { SelectField } from '../ui/index.js'
import { AssumptionStatusTag } from './AssumptionStatusTag.js'
import { EvidenceCard } from './EvidenceCard.js'
import { RecordCard } from './RecordCard.js'
import { type CardProps, RecordSection } from './RecordSection.js'

const NOT_SAID = ''

/** A condition that must hold: its status and importance; open, all there is to say about it. */
export function AssumptionCard({ record, on }: CardProps<'assumptions'>) {
  const session = useSession()
  const { id, importance, confidence, status } = record
  const change = (fields: Parameters<typeof changeRecord<'assumptions'>>[1]['fields']) =>
    session.run(changeRecord<'assumptions'>, { kind: 'assumptions', id, fields })
  const levels = [
    { value: NOT_SAID, label: t('assumption.notSaid') },
    ...LEVELS.map((value) => ({ value, label: t(`assumption.level.${value}`) })),
  ]
  return (
    <RecordCard
      kind="assumptions"
      record={record}
      on={on}
      facts={
        <>
          <AssumptionStatusTag status={status} />
          {importance === null ? null : <span>{t(`assumption.importance.${importance}`)}</span>}
        </>
      }
    >
      <SharedField
        place={{ kind: 'assumptions', id, field: 'label' }}
        text={record.label}
        label={t('assumption.label')}
        ask={t('records.assumptions.ask')}
        lines="one"
      />
      <SelectField
        label={t('assumption.status')}
        value={status ?? 'untested'}
        choices={ASSUMPTION_STATUSES.map((value) => ({ value, label: t(`assumption.status.${value}`) }))}
        onChange={(wanted) => change({ status: ASSUMPTION_STATUSES.find((one) => one === wanted) ?? null })}
      />
      <div className="inspector-pair">
        <SelectField
          label={t('assumption.importance')}
          value={importance ?? NOT_SAID}
          choices={levels}
          onChange={(wanted) => change({ importance: LEVELS.find((one) => one === wanted) ?? null })}
        />
        <SelectField
          label={t('assumption.confidence')}
          value={confidence ?? NOT_SAID}
          choices={levels}
          onChange={(wanted) => change({ confidence: LEVELS.find((one) => one === wanted) ?? null })}
        />
      </div>
      <SharedField
        place={{ kind: 'assumptions', id, field: 'test' }}
        text={record.test}
        label={t('assumption.test')}
        ask={t('assumption.testAsk')}
      />
      <PlainField label={t('assumption.owner')} value={record.owner} onChange={(owner) => change({ owner })} />
      <RecordSection kind="evidence" on={id} card={EvidenceCard} />
    </RecordCard>
  )
}
