import type { AuditAction } from '@throughline/shared/audit'
import { membershipsOf } from '../access/index.js'
import type { Parts } from './parts.js'

interface PersonalDeed {
  /** Whose deed it is, or (a sign-in that failed) whose it would have been. */
  readonly person: { readonly id: string; readonly name: string }
  readonly action: AuditAction
  readonly details?: Readonly<Record<string, string>>
  /** Whether it was that person who did it. */
  readonly isThem?: boolean
  /** In whose logs it is noted; where not given, those of the organisations the person is in. */
  readonly organisations?: readonly string[]
}

/** Notes in the audit logs what somebody did who is in organisations; where they are in none, in nobody's. */
export async function notePerson(
  { audit, storage }: Pick<Parts, 'audit' | 'storage'>,
  { person: { id, name }, action, details = {}, isThem = true, organisations }: PersonalDeed,
): Promise<void> {
  const its = organisations ?? (await membershipsOf(storage.records, id)).map(({ organisation }) => organisation)
  const who = isThem ? { id, name } : null
  for (const organisation of its.length === 0 ? [null] : its) {
    await audit.note({ organisation, document: null, who, action, details })
  }
}
