import { dateFrom, type IndicatorFault, indicatorProblems, quantityFrom } from '@throughline/shared/measurement'
import type { Indicator } from '@throughline/shared/model'
import { t } from '../i18n/index.js'

/** These cannot be; the others are only unlikely, and are said beside what was written. */
const REFUSED: ReadonlySet<IndicatorFault> = new Set(['not-a-date', 'ends-before-it-begins', 'not-a-share'])

/** Why an indicator cannot have a date, and what to do; null where it can. Nothing is a date that nobody gave. */
export function dateRefusal(indicator: Indicator, field: 'baselineDate' | 'targetDate', typed: string): string | null {
  const date = typed === '' ? '' : dateFrom(typed)
  if (date === null) return t('indicator.refuse.date', { typed })
  const brings = newFaults(indicator, { ...indicator, [field]: date })
  return brings.includes('ends-before-it-begins') ? t(`indicator.refuse.${field}`) : null
}

/** Why an indicator cannot have a value, and what to do; null where it can. */
export function valueRefusal(
  indicator: Indicator,
  field: 'baseline' | 'target' | 'threshold',
  typed: string,
): string | null {
  const brings = newFaults(indicator, { ...indicator, [field]: quantityFrom(typed) })
  return brings.includes('not-a-share') ? t('indicator.refuse.share') : null
}

/** Why a unit cannot stand beside the values there are; null where it can. */
export function unitRefusal(indicator: Indicator, unit: string): string | null {
  return newFaults(indicator, { ...indicator, unit }).includes('not-a-share') ? t('indicator.refuse.unit') : null
}

/** Why a measurement cannot be, and what to do; null where it can. */
export function readingRefusal(
  indicator: Indicator,
  id: string,
  field: 'date' | 'value',
  typed: string,
): string | null {
  if (field === 'date') return typed === '' || dateFrom(typed) !== null ? null : t('indicator.refuse.date', { typed })
  const value = quantityFrom(typed)
  const readings = indicator.readings.map((reading) => (reading.id === id ? { ...reading, value } : reading))
  return newFaults(indicator, { ...indicator, readings }).includes('not-a-share') ? t('indicator.refuse.share') : null
}

// What was wrong before is not the fault of who mends another field.
function newFaults(before: Indicator, after: Indicator): readonly IndicatorFault[] {
  const known = new Set(indicatorProblems(before).map(keyOf))
  return indicatorProblems(after).flatMap((problem) =>
    REFUSED.has(problem.fault) && !known.has(keyOf(problem)) ? problem.fault : [],
  )
}

function keyOf({ field, fault, reading = '' }: ReturnType<typeof indicatorProblems>[number]): string {
  return `${field} ${fault} ${reading}`
}
