import type { Finding } from '@throughline/shared/checks'
import { type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { type Session, useTheory } from '../session/index.js'

/** The labels of the indicators, assumptions and evidence that a finding is about; empty where it is about none. */
export function useRecordNames(session: Session, { ids }: Finding): string {
  return useTheory(session, (theory) => ids.flatMap((id) => recordName(theory, id) ?? []).join(', '))
}

function recordName({ indicators, assumptions, evidence, details }: Theory, id: Id): string | null {
  const record = indicators.get(id) ?? assumptions.get(id) ?? evidence.get(id)
  return record === undefined ? null : wordsOf(record.label, details.languages)
}
