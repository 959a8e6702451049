import { language, t } from '../i18n/index.js'

/** "Today", "12 November"; with the year where it is another. */
export function dayInWords(at: Date, now: Date): string {
  if (isSameDay(at, now)) return t('history.today')
  if (isSameDay(at, new Date(now.getTime() - 86_400_000))) return t('history.yesterday')
  const isThisYear = at.getFullYear() === now.getFullYear()
  return format({ day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) }, at)
}

/** "16:40". */
export function timeInWords(at: Date): string {
  return format({ hour: 'numeric', minute: '2-digit' }, at)
}

/** "12 November, 16:40". */
export function momentInWords(at: Date): string {
  return `${format({ day: 'numeric', month: 'long' }, at)}, ${timeInWords(at)}`
}

/** A date such as 2026-10-14, as people write it. */
export function dateInWords(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return format({ day: 'numeric', month: 'long', year: 'numeric' }, new Date(year, month - 1, day))
}

const isSameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString()

const format = (options: Intl.DateTimeFormatOptions, at: Date): string =>
  new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : language(), options).format(at)
