/** ISO 8601, whole or in part. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export interface DayRange {
  readonly first: string
  readonly last: string
}

/** The first and last day that a date may mean: `2026` is any day of that year; null for what is no date. */
export function dayRange(date: string): DayRange | null {
  const [, year, month, day] = DATE.exec(date.trim()) ?? []
  if (year === undefined) return null
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const last = lastDay(Number(year), Number(month))
  if (last === null) return null
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` }
  if (Number(day) < 1 || Number(day) > last) return null
  const whole = `${year}-${month}-${day}`
  return { first: whole, last: whole }
}

function lastDay(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
