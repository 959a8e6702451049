const DAYS = 7
const WEEKS = 5
const MONTHS = 12
const DAY_MS = 86_400_000

/** The name of a day's backup; days are those of the server's clock. */
export function backupName(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `throughline-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.db`
}

/** The day a file is the backup of; null for any other file, which is never touched. */
export function dayOf(name: string): Date | null {
  const [, year, month, date] = /^throughline-(\d{4})-(\d\d)-(\d\d)\.db$/.exec(name) ?? []
  if (date === undefined) return null
  const day = new Date(Number(year), Number(month) - 1, Number(date))
  return backupName(day) === name ? day : null
}

/**
 * The backups that are no longer kept: of the last seven days all are, then the oldest of each week for five weeks and
 * of each month for a year. The newest is always kept, however old.
 */
export function tooMany(names: readonly string[], today: Date): string[] {
  const backups = names
    .flatMap((name) => {
      const day = dayOf(name)
      return day === null ? [] : [{ name, day, age: ageInDays(day, today) }]
    })
    .sort((a, b) => a.day.getTime() - b.day.getTime())
  const kept = new Set<string>(backups.slice(-1).map(({ name }) => name))
  const seen = new Set<string>()
  for (const { name, day, age } of backups) {
    if (age < DAYS) kept.add(name)
    if (age < WEEKS * 7) keepFirst(`week ${weekOf(day)}`, name)
    if (age < MONTHS * 31) keepFirst(`month ${day.getFullYear()}-${day.getMonth()}`, name)
  }
  return backups.filter(({ name }) => !kept.has(name)).map(({ name }) => name)

  function keepFirst(span: string, name: string): void {
    if (!seen.has(span)) kept.add(name)
    seen.add(span)
  }
}

/** Whole days, also where a clock change made one of them shorter. */
function ageInDays(day: Date, today: Date): number {
  return Math.round((midnight(today) - midnight(day)) / DAY_MS)
}

/** Weeks from a Monday long ago, in days of the calendar. */
function weekOf(day: Date): number {
  return Math.floor((Math.round(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / DAY_MS) + 3) / 7)
}

function midnight(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime()
}
