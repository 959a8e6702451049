import type { changeRecord } from '@throughline/shared/commands'
import { dateFrom, quantityFrom, quantityText } from '@throughline/shared/measurement'
import type { Indicator } from '@throughline/shared/model'
import { PlainField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { dateRefusal, unitRefusal, valueRefusal } from './indicator-refusals.js'

export type Change = (fields: Parameters<typeof changeRecord<'indicators'>>[1]['fields']) => void

interface FieldProps {
  readonly record: Indicator
  readonly change: Change
}

type PlainName = 'population' | 'source' | 'meansOfVerification' | 'method' | 'frequency' | 'owner' | 'disaggregation'

export function Plain({
  field,
  ask,
  record,
  change,
}: FieldProps & { readonly field: PlainName; readonly ask?: string }) {
  return (
    <PlainField
      label={t(`indicator.${field}`)}
      value={record[field]}
      {...(ask === undefined ? {} : { ask })}
      onChange={(value) => change({ [field]: value })}
    />
  )
}

export function Value({ field, record, change }: FieldProps & { readonly field: 'baseline' | 'target' | 'threshold' }) {
  return (
    <PlainField
      label={t(`indicator.${field}`)}
      inputMode="decimal"
      value={quantityText(record[field])}
      refuse={(typed) => valueRefusal(record, field, typed)}
      onChange={(typed) => change({ [field]: quantityFrom(typed) })}
    />
  )
}

export function Measured({
  field,
  date,
  record,
  change,
}: FieldProps & { readonly field: 'baseline' | 'target'; readonly date: 'baselineDate' | 'targetDate' }) {
  return (
    <div className="inspector-pair">
      <Value field={field} record={record} change={change} />
      <PlainField
        label={t(`indicator.${date}`)}
        ask={t('indicator.dateAsk')}
        value={record[date]}
        refuse={(typed) => dateRefusal(record, date, typed)}
        onChange={(typed) => change({ [date]: dateFrom(typed) ?? '' })}
      />
    </div>
  )
}

export function Unit({ record, change }: FieldProps) {
  return (
    <PlainField
      label={t('indicator.unit')}
      field="unit"
      ask={t('indicator.unitAsk')}
      value={record.unit}
      refuse={(unit) => unitRefusal(record, unit)}
      onChange={(unit) => change({ unit })}
    />
  )
}
