import { locale } from '../i18n/index.js'

/** A day, with the time where it matters, as the reader writes it. */
export function dateInWords(iso: string, timeStyle?: 'short'): string {
  const style = { dateStyle: 'medium', ...(timeStyle === undefined ? {} : { timeStyle }) } as const
  return new Intl.DateTimeFormat(locale(), style).format(new Date(iso))
}
