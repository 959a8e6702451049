import type { Indicator } from '../model/index.js'
import { daysOf } from './days.js'
import { readingsInOrder } from './readings.js'

/**
 * The date a new reading probably has: as long after the last one as that came after the one before, never later than
 * today; today where there is no such rhythm yet.
 *
 * @param today ISO 8601, a whole date
 */
export function nextReadingDate(indicator: Pick<Indicator, 'readings'>, today: string): string {
  const dates = readingsInOrder(indicator).flatMap(({ date }) => (daysOf(date) === null ? [] : [date.trim()]))
  const [before, last] = dates.slice(-2)
  if (before === undefined || last === undefined) return today
  const next = stepped(last, daysBetween(before, last))
  return next === null || next === last || (daysOf(next)?.last ?? 0) > (daysOf(today)?.last ?? 0) ? today : next
}

const DAYS_IN_MONTH = 30.44

function daysBetween(from: string, to: string): number {
  return (daysOf(to)?.first ?? 0) - (daysOf(from)?.first ?? 0)
}

// As exact as the date it follows: after "2026-05" comes a month, after "2026" a year.
function stepped(date: string, days: number): string | null {
  const [year = '', month, day] = date.split('-')
  const months = Math.round(days / DAYS_IN_MONTH)
  if (days <= 0) return null
  if (month === undefined) return String(Number(year) + Math.max(1, Math.round(months / 12)))
  if (day !== undefined && days < 27) {
    const next = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days))
    return next.toISOString().slice(0, 10)
  }
  const count = Number(year) * 12 + Number(month) - 1 + Math.max(1, months)
  const stem = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  if (day === undefined) return stem
  // The 31st of a month of 30 days is its last.
  return [day, '30', '29', '28'].map((each) => `${stem}-${each}`).find((each) => daysOf(each) !== null) ?? null
}
