import { dayInWords, momentAs, t } from '../i18n/index.js'

/** "Today", "Yesterday", "12 November"; with the year where it is another. */
export function recentDayInWords(at: Date, now: Date): string {
  if (isSameDay(at, now)) return t('history.today')
  if (isSameDay(at, new Date(now.getTime() - 86_400_000))) return t('history.yesterday')
  return dayInWords(at, now)
}

/** "12 November, 16:40". */
export function momentInWords(at: Date): string {
  return momentAs(at, {})
}

const isSameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString()
