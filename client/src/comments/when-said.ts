import { dayInWords, t, timeInWords } from '../i18n/index.js'

/** When something was said, as short as it can be told: the time today, else the day. Both in ms since 1970. */
export function whenSaid(at: number, now: number): string {
  const [date, today] = [new Date(at), new Date(now)]
  if (date.toDateString() === today.toDateString()) return t('comments.today', { time: timeInWords(date) })
  return dayInWords(date, today)
}
