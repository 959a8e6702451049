/** The first and last day a date may mean, counted in days from 1970: `2026-11` is 30 of them. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** The days of an ISO 8601 date, whole or in part: `2026`, `2026-11`, `2026-11-24`. Null for anything else. */
export function daysOf(date: string): Days | null {
  const match = ISO.exec(date.trim())
  if (match === null) return null
  const [, year = '', month, day] = match
  if (month === undefined) return { first: dayNumber(+year, 1, 1), last: dayNumber(+year, 12, 31) }
  if (+month < 1 || +month > 12) return null
  const last = dayNumber(+year, +month + 1, 1) - 1
  const first = dayNumber(+year, +month, 1)
  if (day === undefined) return { first, last }
  const only = first + +day - 1
  return +day < 1 || only > last ? null : { first: only, last: only }
}

/** Whether something is over before it begins. Dates that nobody gave, or that are none, contradict nothing. */
export function endsBeforeItBegins(begin: string, end: string): boolean {
  const from = daysOf(begin)
  const to = daysOf(end)
  return from !== null && to !== null && to.last < from.first
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DAY_MS = 86_400_000

function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC alone takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY_MS)
}
