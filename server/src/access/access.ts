import type { IncomingHttpHeaders } from 'node:http'
import type { Role } from '@throughline/shared/permissions'
import type { Caller } from './caller.js'

/** Says who somebody is and what they are to a document. What a role may do: the table in `permissions.ts`. */
export interface Access {
  /** Who sent a request, or asks for an upgrade, with these headers. */
  callerOf(headers: IncomingHttpHeaders): Promise<Caller>
  /** null: the document is not shown to exist. */
  roleOf(caller: Caller, documentId: string): Promise<Role | null>
}
