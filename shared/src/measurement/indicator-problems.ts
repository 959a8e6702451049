import type { Indicator, Quantity } from '../model/index.js'
import { daysOf, endsBeforeItBegins } from './days.js'
import { numberOf } from './number-of.js'
import { directionOf } from './status.js'

/** A field of an indicator whose value other values can contradict. */
export type MeasuredField = 'baseline' | 'target' | 'threshold' | 'baselineDate' | 'targetDate' | 'readings'

export type IndicatorFault =
  | 'not-a-date'
  | 'ends-before-it-begins'
  | 'not-a-share'
  | 'against-direction'
  | 'threshold-past-target'

export interface IndicatorProblem {
  readonly field: MeasuredField
  readonly fault: IndicatorFault
  /** The reading that it is about, where the field is `readings`. */
  readonly reading?: string
}

/** What in an indicator cannot be, or contradicts itself: as two people changing it at once may leave it. */
export function indicatorProblems(indicator: Indicator): readonly IndicatorProblem[] {
  const problems: IndicatorProblem[] = []
  const { baselineDate, targetDate, unit } = indicator
  for (const field of ['baselineDate', 'targetDate'] as const)
    if (indicator[field].trim() !== '' && daysOf(indicator[field]) === null)
      problems.push({ field, fault: 'not-a-date' })
  if (endsBeforeItBegins(baselineDate, targetDate))
    problems.push({ field: 'targetDate', fault: 'ends-before-it-begins' })
  for (const field of ['baseline', 'target', 'threshold'] as const)
    if (isNoShare(indicator[field], unit)) problems.push({ field, fault: 'not-a-share' })
  if (isAgainstDirection(indicator)) problems.push({ field: 'target', fault: 'against-direction' })
  if (isPastTarget(indicator)) problems.push({ field: 'threshold', fault: 'threshold-past-target' })
  for (const { id, date, value } of indicator.readings) {
    if (date.trim() !== '' && daysOf(date) === null)
      problems.push({ field: 'readings', fault: 'not-a-date', reading: id })
    if (isNoShare(value, unit)) problems.push({ field: 'readings', fault: 'not-a-share', reading: id })
  }
  return problems
}

/** Whether a value is below 0 or over 100 though its unit says that it is a share in percent. */
export function isNoShare(value: Quantity, unit: string): boolean {
  const number = numberOf(value)
  if (number === null || (number >= 0 && number <= 100)) return false
  return SHARE.test(unit) && !CHANGE.test(unit)
}

const SHARE = /^\s*(%|per ?cent\b|y cant\b|canran\b)/i
/** A change in percent may be of any size. */
const CHANGE = /change|growth|increase|decrease|rise|fall|points|newid|twf|cynnydd|gostyngiad|pwynt/i

function isAgainstDirection(indicator: Indicator): boolean {
  const baseline = numberOf(indicator.baseline)
  const target = numberOf(indicator.target)
  if (baseline === null || target === null) return false
  if (indicator.direction === 'increase') return target < baseline
  return indicator.direction === 'decrease' && target > baseline
}

function isPastTarget(indicator: Indicator): boolean {
  const target = numberOf(indicator.target)
  const threshold = numberOf(indicator.threshold)
  const direction = directionOf(indicator)
  if (target === null || threshold === null) return false
  return direction === 'increase' ? threshold > target : direction === 'decrease' && threshold < target
}
