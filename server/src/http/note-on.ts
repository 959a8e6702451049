import type { AuditAction } from '@throughline/shared/audit'
import { type Caller, organisationOf } from '../access/index.js'
import type { Parts } from './parts.js'

interface Deed {
  readonly caller: Caller | { readonly kind: 'guest'; readonly id: string; readonly name: string }
  readonly document: string
  readonly action: AuditAction
  readonly details?: Readonly<Record<string, string>>
  /** Whose document it is; looked up where not given, which takes that the document is still there. */
  readonly organisation?: string | null
}

/** Notes in the audit log what somebody did with a document, where the server knows who people are. */
export async function noteOn(
  { audit, accounts, storage }: Parts,
  { caller, document, action, details = {}, organisation }: Deed,
): Promise<void> {
  if (accounts === null) return
  await audit.note({
    organisation: organisation === undefined ? await organisationOf(storage.records, document) : organisation,
    document,
    who: caller.kind === 'member' || caller.kind === 'guest' ? { id: caller.id, name: caller.name } : null,
    action,
    details,
  })
}
