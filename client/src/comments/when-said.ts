import { language, t } from '../i18n/index.js'

/** When something was said, as short as it can be told: the time today, else the day. Both in ms since 1970. */
export function whenSaid(at: number, now: number): string {
  const [date, today] = [new Date(at), new Date(now)]
  if (date.toDateString() === today.toDateString()) return t('comments.today', { time: timeOf(date) })
  return dayOf(at, now)
}

/** The day alone; the year where it is another. */
export function dayOf(at: number, now: number): string {
  const [date, today] = [new Date(at), new Date(now)]
  const year = date.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' as const }
  return date.toLocaleDateString(locale(), { day: 'numeric', month: 'long', ...year })
}

function timeOf(date: Date): string {
  return date.toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' })
}

const locale = () => (language() === 'en' ? 'en-GB' : language())
