import type { Indicator, Reading } from '../model/index.js'
import { daysOf } from './days.js'

type Read = Pick<Indicator, 'readings'>

/** By date, earliest first; what is of one date stays in the order in which it was added, what has no date comes last. */
export function readingsInOrder({ readings }: Read): readonly Reading[] {
  const known = IN_ORDER.get(readings)
  if (known !== undefined) return known
  const dated = readings.map((reading) => ({ reading, days: daysOf(reading.date) }))
  // A year's value is known when the year is over: it comes after what was read within it.
  dated.sort((a, b) => compare(a.days?.last, b.days?.last) || compare(b.days?.first, a.days?.first))
  const ordered = dated.map(({ reading }) => reading)
  IN_ORDER.set(readings, ordered)
  return ordered
}

/** The reading that tells how things stand: the last by date that has a value; null where there is none. */
export function latestReading(indicator: Read): Reading | null {
  const valued = readingsInOrder(indicator).filter(({ value }) => value !== null && value !== '')
  return valued.findLast(({ date }) => daysOf(date) !== null) ?? valued.at(-1) ?? null
}

const IN_ORDER = new WeakMap<Indicator['readings'], readonly Reading[]>()

function compare(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined ? -1 : a - b
}
