const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A past moment in a few words of the language: "2 minutes ago", "yesterday", "18 November", "30 June 2025". */
export function whenInWords(moment: Date, now: Date, language: string): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const passed = now.getTime() - moment.getTime()
  if (passed < MINUTE) return relative.format(0, 'second')
  if (passed < HOUR) return relative.format(-Math.floor(passed / MINUTE), 'minute')
  const days = calendarDaysBetween(moment, now)
  if (days === 0) return relative.format(-Math.floor(passed / HOUR), 'hour')
  if (days < 7) return relative.format(-days, 'day')
  const sameYear = moment.getFullYear() === now.getFullYear()
  return moment.toLocaleDateString(language, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}

// "Yesterday" is the day before on the calendar, not 24 hours ago.
function calendarDaysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / DAY)
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
