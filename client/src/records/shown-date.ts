import { daysOf } from '@throughline/shared/measurement'
import { language } from '../i18n/index.js'

/** An ISO date, whole or in part, as people write it: "24 Nov 2026", "Nov 2026", "2026"; anything else as it is. */
export function shownDate(date: string): string {
  if (daysOf(date) === null) return date
  const [year = '', month, day] = date.trim().split('-')
  if (month === undefined) return year
  const at = new Date(0)
  at.setUTCFullYear(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day))
  return at.toLocaleDateString(language() === 'cy' ? 'cy' : 'en-GB', {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** Today, as a theory keeps dates. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
