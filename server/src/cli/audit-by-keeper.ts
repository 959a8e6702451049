import type { AuditAction } from '@throughline/shared/audit'
import { membershipsOf, organisationOf } from '../access/index.js'
import { noteIn } from '../audit/index.js'
import type { Records } from '../storage/index.js'

interface KeepersDeed {
  /** To whom something was done; null: to a document. */
  readonly person: string | null
  readonly document: string | null
  readonly action: AuditAction
  readonly details: Readonly<Record<string, string>>
}

/** Notes what was done on the command line in the logs of those whom it touches. */
export async function noteByKeeper(
  records: Records,
  { person, document, action, details }: KeepersDeed,
): Promise<void> {
  const home = document === null ? null : await organisationOf(records, document)
  const theirs = person === null ? [] : (await membershipsOf(records, person)).map(({ organisation }) => organisation)
  const organisations = new Set([...(home === null ? [] : [home]), ...theirs])
  for (const organisation of organisations.size === 0 ? [null] : organisations) {
    await noteIn(records, { organisation, document, who: null, action, details: { ...details, by: 'command line' } })
  }
}
