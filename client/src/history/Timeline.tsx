import { MomentRow } from './MomentRow.js'
import type { Moment } from './moments.js'
import { recentDayInWords } from './when-in-words.js'

/** Moments, newest first, under the days they belong to. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }) {
  const now = new Date()
  const days = new Map<string, Moment[]>()
  for (const moment of moments) {
    const day = recentDayInWords(moment.at, now)
    days.set(day, [...(days.get(day) ?? []), moment])
  }
  return [...days].map(([day, those]) => (
    <section key={day} aria-label={day}>
      <h3 className="history-day">{day}</h3>
      <ol className="history-line">
        {those.map((moment) => (
          <MomentRow key={moment.revision?.id ?? 'since'} moment={moment} />
        ))}
      </ol>
    </section>
  ))
}
