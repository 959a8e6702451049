import { daysOf } from '@throughline/shared/measurement'
import { language } from '../i18n/index.js'

// Browsers have no Welsh months: Intl gives "2026 M05".
const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
} as const

/** An ISO date, whole or in part, as people write it: "24 Nov 2026", "Nov 2026", "2026"; anything else as it is. */
export function shownDate(date: string): string {
  if (daysOf(date) === null) return date
  const [year = '', month, day] = date.trim().split('-')
  if (month === undefined) return year
  const name = MONTHS[language()][Number(month) - 1] ?? month
  return [...(day === undefined ? [] : [Number(day)]), name, year].join(' ')
}

/** Today, as a theory keeps dates. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
