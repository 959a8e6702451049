import type { Direction, Id, Indicator, Reading, Theory } from '../model/index.js'
import { daysOf } from './days.js'
import { numberOf } from './number-of.js'
import { latestReading } from './readings.js'

/** How an indicator stands, worst first. `unread`: nobody has measured yet; `unclear`: it cannot be told, and why is said. */
export const INDICATOR_STATUSES = ['below-threshold', 'behind', 'unclear', 'on-track', 'met', 'unread'] as const
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number]

/** Why it cannot be told how an indicator stands. */
export type Unclear = 'reading-no-number' | 'no-target' | 'no-direction' | 'no-baseline' | 'no-dates'

export interface Standing {
  readonly status: IndicatorStatus
  /** Only where the status is `unclear`. */
  readonly because: Unclear | null
  /** The reading it is judged by. */
  readonly reading: Reading | null
  /** Share of the way from baseline to target that is done, 0 to 1, and beyond; null where there is no such way. */
  readonly progress: number | null
  /** The share that should be done by the day of the reading, going evenly; null without dates. */
  readonly expected: number | null
}

/** Which way is good: as stated, else the way from baseline to target; null where neither tells. */
export function directionOf(indicator: Indicator): Direction | null {
  if (indicator.direction !== null) return indicator.direction
  const baseline = numberOf(indicator.baseline)
  const target = numberOf(indicator.target)
  if (baseline === null || target === null) return null
  return target > baseline ? 'increase' : target < baseline ? 'decrease' : 'maintain'
}

/**
 * How an indicator stands by its latest reading. Judged by the day of that reading and not by today, so that the same
 * theory always says the same. Worse than the threshold is told before anything else that is not met.
 */
export function standingOf(indicator: Indicator): Standing {
  const known = STANDINGS.get(indicator)
  if (known !== undefined) return known
  const standing = judge(indicator)
  STANDINGS.set(indicator, standing)
  return standing
}

export interface ElementStanding {
  readonly status: IndicatorStatus
  /** How many indicators it has, and how many of them nobody has measured. */
  readonly indicators: number
  readonly unread: number
}

/** The worst standing among the indicators of an element that were measured; null where it has no indicator. */
export function elementStanding({ indicators }: Pick<Theory, 'indicators'>, element: Id): ElementStanding | null {
  return byElement(indicators).get(element) ?? null
}

const STANDINGS = new WeakMap<Indicator, Standing>()
// Maps of a theory keep their identity for as long as nothing in them changed.
const BY_ELEMENT = new WeakMap<Theory['indicators'], ReadonlyMap<Id, ElementStanding>>()

function byElement(indicators: Theory['indicators']): ReadonlyMap<Id, ElementStanding> {
  const known = BY_ELEMENT.get(indicators)
  if (known !== undefined) return known
  const found = new Map<Id, ElementStanding>()
  for (const indicator of indicators.values()) {
    const { status } = standingOf(indicator)
    for (const id of new Set(indicator.on)) found.set(id, worse(found.get(id), status))
  }
  BY_ELEMENT.set(indicators, found)
  return found
}

function worse(before: ElementStanding | undefined, status: IndicatorStatus): ElementStanding {
  const unread = status === 'unread' ? 1 : 0
  if (before === undefined) return { status, indicators: 1, unread }
  const isWorse = INDICATOR_STATUSES.indexOf(status) < INDICATOR_STATUSES.indexOf(before.status)
  return {
    status: isWorse ? status : before.status,
    indicators: before.indicators + 1,
    unread: before.unread + unread,
  }
}

function judge(indicator: Indicator): Standing {
  const reading = latestReading(indicator)
  const standing = { reading, because: null, progress: null, expected: null }
  if (reading === null) return { ...standing, status: 'unread' }
  const value = numberOf(reading.value)
  const unclear = (because: Unclear): Standing => ({ ...standing, status: 'unclear', because })
  if (value === null) return unclear('reading-no-number')
  const direction = directionOf(indicator)
  if (direction === 'maintain') return { ...standing, ...kept(indicator, value) }
  const target = numberOf(indicator.target)
  const threshold = numberOf(indicator.threshold)
  if (target === null && threshold === null) return unclear('no-target')
  if (direction === null) return unclear('no-direction')
  const atLeast = (wanted: number) => (direction === 'increase' ? value >= wanted : value <= wanted)
  const progress = progressTo(indicator, value)
  const expected = expectedBy(indicator, reading)
  const told = { ...standing, progress, expected }
  if (target !== null && atLeast(target)) return { ...told, status: 'met' }
  if (threshold !== null && !atLeast(threshold)) return { ...told, status: 'below-threshold' }
  if (target === null) return { ...told, status: 'on-track' }
  if (isOver(indicator, reading) || (progress !== null && progress < 0)) return { ...told, status: 'behind' }
  if (progress === null) return { ...told, status: 'unclear', because: 'no-baseline' }
  if (expected === null) return { ...told, status: 'unclear', because: 'no-dates' }
  return { ...told, status: progress + ROUNDING < expected ? 'behind' : 'on-track' }
}

/** 0.3 of the way is no less than 3 of 10 steps, whatever a computer makes of tenths. */
const ROUNDING = 1e-9

// What is to stay as it is may differ from it by no more than the threshold does, either way.
function kept(indicator: Indicator, value: number): Pick<Standing, 'status' | 'because'> {
  const level = numberOf(indicator.target) ?? numberOf(indicator.baseline)
  if (level === null) return { status: 'unclear', because: 'no-target' }
  const threshold = numberOf(indicator.threshold)
  const off = Math.abs(value - level)
  if (off <= Math.abs((threshold ?? level) - level)) return { status: 'met', because: null }
  return { status: threshold === null ? 'behind' : 'below-threshold', because: null }
}

function progressTo(indicator: Indicator, value: number): number | null {
  const baseline = numberOf(indicator.baseline)
  const target = numberOf(indicator.target)
  if (baseline === null || target === null || baseline === target) return null
  return (value - baseline) / (target - baseline)
}

function expectedBy({ baselineDate, targetDate }: Indicator, { date }: Reading): number | null {
  const from = daysOf(baselineDate)
  const to = daysOf(targetDate)
  const at = daysOf(date)
  if (from === null || to === null || at === null) return null
  const length = to.last - from.first
  // Time left is counted in favour of those who measure: a year's value may be of its first day.
  return length <= 0 ? null : Math.min(1, Math.max(0, (at.first - from.first) / length))
}

// A target that was to be met by a day before the reading, and was not, will not be met in time.
function isOver({ targetDate }: Indicator, { date }: Reading): boolean {
  const by = daysOf(targetDate)
  const at = daysOf(date)
  return by !== null && at !== null && at.first >= by.last
}
