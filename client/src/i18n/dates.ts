import { language } from './language.js'

/** The language of the words on the screen, as dates and numbers are written in it here. */
export function locale(): string {
  return language() === 'en' ? 'en-GB' : language()
}

/** "12 November"; with the year where it is another than now. */
export function dayInWords(date: string | number | Date, now: Date): string {
  const day = new Date(date)
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return day.toLocaleDateString(locale(), { day: 'numeric', month: 'long', ...year })
}

/** "16:40". */
export function timeInWords(date: string | number | Date): string {
  return new Date(date).toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' })
}

/** A whole date such as 2026-10-14, as people write it: "14 October 2026". */
export function dateInWords(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day).toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric' })
}
