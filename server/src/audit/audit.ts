import type { AuditEntry, AuditNote } from './audit-entry.js'

/** Who did what, for owners to read. */
export interface Audit {
  /** Durable when it resolves. Never rejects: what somebody did is done, and a log that fails is told in the server's own. */
  note(note: AuditNote): Promise<void>
  /** The newest entries about something, newest first; `before`: only those that came before this one. */
  newest(about: AuditedThing, page: AuditPage): Promise<readonly AuditEntry[]>
  /** All of them, newest first. */
  all(about: AuditedThing): Promise<readonly AuditEntry[]>
  close(): void
}

export interface AuditedThing {
  readonly kind: 'organisation' | 'document'
  readonly id: string
}

export interface AuditPage {
  readonly count: number
  readonly before?: string | undefined
}

/** Where nobody signs in nobody is known: nothing is noted. */
export const noAudit: Audit = {
  async note() {},
  newest: async () => [],
  all: async () => [],
  close() {},
}
