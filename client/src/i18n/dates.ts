import { language } from './language.js'
import { welshList, welshMonth, welshWeekday } from './welsh.js'

/** English dates are written as in Britain. */
export const ENGLISH = 'en-GB'

/** What of a day is said beside its number and its month. */
export interface DayStyle {
  readonly weekday?: boolean
  /** "Nov" for "November". */
  readonly short?: boolean
  readonly year?: boolean
}

/** A day in the reader's language: "12 November", "12 Nov 2026", "Thursday 12 November". */
export function dayAs(
  date: string | number | Date,
  { weekday = false, short = false, year = false }: DayStyle,
): string {
  const day = new Date(date)
  const month = short ? 'short' : 'long'
  if (language() === 'cy') {
    const parts = [
      weekday ? welshWeekday(day) : '',
      day.getDate(),
      welshMonth(day, month),
      year ? day.getFullYear() : '',
    ]
    return parts.filter((part) => part !== '').join(' ')
  }
  return day.toLocaleDateString(ENGLISH, {
    ...{ day: 'numeric', month },
    ...(weekday ? { weekday: 'long' } : {}),
    ...(year ? { year: 'numeric' } : {}),
  })
}

/** "12 November"; with the year where it is another than now. */
export function dayInWords(date: string | number | Date, now: Date): string {
  return dayAs(date, { year: new Date(date).getFullYear() !== now.getFullYear() })
}

/** "16:40". */
export function timeInWords(date: string | number | Date): string {
  return new Date(date).toLocaleTimeString(ENGLISH, { hour: '2-digit', minute: '2-digit' })
}

/** A day with its time: "12 November, 16:40". */
export function momentAs(date: string | number | Date, style: DayStyle): string {
  return `${dayAs(date, style)}, ${timeInWords(date)}`
}

/** A whole date such as 2026-10-14, as people write it: "14 October 2026". */
export function dateInWords(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return dayAs(new Date(year, month - 1, day), { year: true })
}

/** Names joined as the reader's language does: "Siân, Ben and Eleri". */
export function listInWords(words: readonly string[]): string {
  return language() === 'cy' ? welshList(words) : new Intl.ListFormat(ENGLISH).format(words)
}
