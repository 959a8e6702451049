import { type IndicatorFault, indicatorProblems, type MeasuredField } from '../../measurement/index.js'
import type { Indicator } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'
import type { Facts } from '../facts/facts.js'

/** A value of an indicator that cannot be, or contradicts another. */
export interface Fault {
  readonly indicator: Indicator
  readonly fault: IndicatorFault
  readonly field: MeasuredField
  /** The value as it is written. */
  readonly value: string
}

/** The first fault of each indicator that is one of these: people mend an indicator, not each of its figures. */
export function indicatorFaults({ theory, order }: Facts, faults: readonly IndicatorFault[]): readonly Fault[] {
  return order.sorted([...theory.indicators.values()]).flatMap((indicator) => {
    const problem = indicatorProblems(indicator).find(({ fault }) => faults.includes(fault))
    if (problem === undefined) return []
    const { fault, field } = problem
    const reading = indicator.readings.find(({ id }) => id === problem.reading)
    const isDate = fault === 'not-a-date'
    const value = field === 'readings' ? (isDate ? reading?.date : reading?.value) : indicator[field]
    return [{ indicator, fault, field, value: String(value ?? '') }]
  })
}

export const fieldWords: Readonly<Record<MeasuredField, Bilingual>> = {
  baseline: { en: 'baseline', cy: 'gwaelodlin' },
  target: { en: 'target', cy: 'targed' },
  threshold: { en: 'threshold', cy: 'trothwy' },
  baselineDate: { en: 'date of the baseline', cy: 'dyddiad y waelodlin' },
  targetDate: { en: 'date of the target', cy: 'dyddiad y targed' },
  readings: { en: 'reading', cy: 'darlleniad' },
}
