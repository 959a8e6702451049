/** The day that a whole ISO 8601 date names, at midnight UTC; null for what is no such day, or before Excel's first. */
export function dayOf(date: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < FIRST_DAY) return null
  const day = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date ? null : day
}

// Before it, Excel counts a 29 February 1900 that never was.
const FIRST_DAY = '1900-03-01'
