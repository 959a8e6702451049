import { language } from '../i18n/index.js'

/** A day as people write it; with the year where it is another. */
export function dayInWords(date: string | number | Date, now = new Date()): string {
  const day = new Date(date)
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return day.toLocaleDateString(locale(), { day: 'numeric', month: 'long', ...year })
}

/** The time for today, else the day. */
export function momentInWords(date: string | number | Date, now = new Date()): string {
  const moment = new Date(date)
  if (moment.toDateString() !== now.toDateString()) return dayInWords(moment, now)
  return moment.toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' })
}

function locale(): string {
  return language() === 'en' ? 'en-GB' : language()
}
