import { dayAs } from '../i18n/index.js'

/** The day of a moment, in words; what is no moment stands as it was written. */
export function whenSaid(date: string): string {
  const moment = new Date(date)
  if (Number.isNaN(moment.getTime())) return date
  return dayAs(moment, { short: true, year: true })
}
