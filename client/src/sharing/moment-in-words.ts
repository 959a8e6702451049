import { dayInWords, timeInWords } from '../i18n/index.js'

/** The time for today, else the day. */
export function momentInWords(date: string | number | Date, now = new Date()): string {
  const moment = new Date(date)
  return moment.toDateString() === now.toDateString() ? timeInWords(moment) : dayInWords(moment, now)
}
