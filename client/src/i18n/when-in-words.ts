import { dayInWords, ENGLISH } from './dates.js'
import { language } from './language.js'
import { WELSH_NOW, welshAgo } from './welsh.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A past moment in a few words of the reader's language: "2 minutes ago", "yesterday", "18 November", "30 June 2025". */
export function whenInWords(moment: Date, now: Date): string {
  const passed = now.getTime() - moment.getTime()
  if (passed < MINUTE) return language() === 'cy' ? WELSH_NOW : english().format(0, 'second')
  if (passed < HOUR) return ago(Math.floor(passed / MINUTE), 'minute')
  const days = calendarDaysBetween(moment, now)
  if (days === 0) return ago(Math.floor(passed / HOUR), 'hour')
  if (days < 7) return ago(days, 'day')
  return dayInWords(moment, now)
}

const english = () => new Intl.RelativeTimeFormat(ENGLISH, { numeric: 'auto' })

function ago(count: number, unit: 'minute' | 'hour' | 'day'): string {
  return language() === 'cy' ? welshAgo(count, unit) : english().format(-count, unit)
}

// "Yesterday" is the day before on the calendar, not 24 hours ago.
function calendarDaysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / DAY)
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
