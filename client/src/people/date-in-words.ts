import { language } from '../i18n/index.js'

const LOCALES = { en: 'en-GB', cy: 'cy' } as const

/** A day, with the time where it matters, as the reader writes it. */
export function dateInWords(iso: string, timeStyle?: 'short'): string {
  const style = { dateStyle: 'medium', ...(timeStyle === undefined ? {} : { timeStyle }) } as const
  return new Intl.DateTimeFormat(LOCALES[language()], style).format(new Date(iso))
}
