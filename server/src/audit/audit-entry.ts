import { AUDIT_ACTIONS } from '@throughline/shared/audit'
import * as z from 'zod'

/** What is noted. */
export const auditNote = z.object({
  /** Whose log it is in; null: only its document's, or nobody's. */
  organisation: z.string().nullable(),
  document: z.string().nullable(),
  /** null: the server does not know. */
  who: z.object({ id: z.string(), name: z.string() }).nullable(),
  action: z.enum(AUDIT_ACTIONS),
  /** What else there is to know, such as the format of an export. Never words of a document. */
  details: z.record(z.string(), z.string()),
})

/** Something that somebody did. */
export type AuditNote = Readonly<z.infer<typeof auditNote>>

/** The same as it is in the log. */
export interface AuditEntry extends AuditNote {
  readonly id: string
  /** ms since 1970. */
  readonly at: number
}
