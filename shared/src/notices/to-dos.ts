import { daysOf, latestReading, nextReadingDate } from '../measurement/index.js'
import type { Assumption, Id, Indicator, Text, Theory } from '../model/index.js'

/** What somebody has to do in a theory, as it says itself. */
export interface ToDo {
  /** `test`: an assumption that is not settled; `measure`: an indicator whose reading is due; `complete`: one without baseline or target. */
  readonly kind: 'test' | 'measure' | 'complete'
  /** The assumption or indicator. */
  readonly id: Id
  readonly label: Text
  /** The first element or link it is about; null: the whole, or nothing. */
  readonly about: Id | null
  /** ISO 8601 date, whole or in part; null where none is said. */
  readonly by: string | null
}

/** What assumptions and indicators are given to this person and wait for them. `today`: ISO 8601, a whole date. */
export function toDosOf(
  theory: Theory,
  person: { readonly name: string; readonly email: string },
  today: string,
): ToDo[] {
  const isTheirs = ({ owner }: { readonly owner: string }) => isSame(owner, person.name) || isSame(owner, person.email)
  return [
    ...[...theory.assumptions.values()].filter(isTheirs).filter(isUnsettled).map(testing),
    ...[...theory.indicators.values()].filter(isTheirs).flatMap((indicator) => waiting(indicator, today)),
  ]
}

function isSame(owner: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase()
  return plain(owner) !== '' && plain(owner) === plain(name)
}

function isUnsettled({ status }: Assumption): boolean {
  return status === null || status === 'untested' || status === 'contested'
}

function testing({ id, label, on }: Assumption): ToDo {
  return { kind: 'test', id, label, about: on[0] ?? null, by: null }
}

function waiting(indicator: Indicator, today: string): ToDo[] {
  const { id, label, on, baseline, target, targetDate } = indicator
  const shared = { id, label, about: on[0] ?? null, by: targetDate.trim() || null }
  if (isDue(indicator, today)) return [{ kind: 'measure', ...shared }]
  return baseline === null || target === null ? [{ kind: 'complete', ...shared }] : []
}

/** By the rhythm of its readings so far; where there is none yet, by its target date. */
function isDue(indicator: Indicator, today: string): boolean {
  const isPast = (date: string) => (daysOf(date)?.last ?? Number.POSITIVE_INFINITY) < (daysOf(today)?.first ?? 0)
  const latest = latestReading(indicator)
  if (latest === null) return isPast(indicator.targetDate)
  const next = nextReadingDate(indicator, today)
  return next !== today && isPast(next)
}
