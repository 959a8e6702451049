import { dayAs, momentAs } from '../i18n/index.js'

/** A day, with the time where it matters, as the reader writes it. */
export function dateInWords(iso: string, timeStyle?: 'short'): string {
  return (timeStyle === undefined ? dayAs : momentAs)(iso, { short: true, year: true })
}
