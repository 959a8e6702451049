import type { Prose } from './prose/prose-in.js'

const MONTHS: Readonly<Record<Prose, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
}

/** An ISO 8601 date as one says it: "31 July 2026"; as far as it is known, and as it was written where it is none. */
export function dateInWords(date: string, language: Prose): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
  const name = MONTHS[language][Number(month) - 1]
  if (name === undefined) return date
  return `${day === '' ? '' : `${Number(day)} `}${name} ${year}`
}
