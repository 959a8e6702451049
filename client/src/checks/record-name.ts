import type { Id, Theory } from '@throughline/shared/model'
import { wordsOf } from '@throughline/shared/model'

/** The label of an indicator, assumption or evidence item; null where it is none of these. */
export function recordName({ indicators, assumptions, evidence, details }: Theory, id: Id): string | null {
  const record = indicators.get(id) ?? assumptions.get(id) ?? evidence.get(id)
  return record === undefined ? null : wordsOf(record.label, details.languages)
}
