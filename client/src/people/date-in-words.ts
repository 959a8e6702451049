import { dayAs, timeInWords } from '../i18n/index.js'

/** A day, with the time where it matters, as the reader writes it. */
export function dateInWords(iso: string, timeStyle?: 'short'): string {
  const day = dayAs(iso, { short: true, year: true })
  return timeStyle === undefined ? day : `${day}, ${timeInWords(iso)}`
}
