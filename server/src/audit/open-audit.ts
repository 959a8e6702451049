import { randomBytes } from 'node:crypto'
import type { KeptRecord, Log, Records } from '../storage/index.js'
import type { Audit, AuditedThing } from './audit.js'
import { type AuditEntry, type AuditNote, auditNote } from './audit-entry.js'

const KIND = 'audit'
const DAY_MS = 86_400_000

interface AuditParts {
  readonly records: Records
  readonly log: Log
  /** How long entries are kept; 0: for ever. */
  readonly days: number
}

/** The audit log of a server where people sign in. Once a day, and at the start, it lets go of what is too old. */
export function openAudit({ records, log, days }: AuditParts): Audit {
  const timer = setInterval(() => void tidy(), DAY_MS)
  timer.unref()
  void tidy()

  async function tidy(): Promise<void> {
    if (days === 0) return
    try {
      const gone = await records.removeBefore(KIND, Date.now() - days * DAY_MS)
      if (gone > 0) log.info({ gone }, 'old entries of the audit log are gone')
    } catch (error) {
      log.error({ err: error }, 'the audit log could not be tidied; tries again tomorrow')
    }
  }

  return {
    async note(note) {
      try {
        await noteIn(records, note)
      } catch (error) {
        log.error({ err: error, action: note.action }, 'something could not be noted in the audit log')
      }
    },
    async newest(about, { count, before }) {
      const { key, value } = keyOf(about)
      const found =
        before === undefined
          ? await records.find(KIND, key, value, count)
          : await records.earlier({ kind: KIND, key, value, than: before, count })
      return found.map(entryOf).reverse()
    },
    async all(about) {
      const { key, value } = keyOf(about)
      return (await records.find(KIND, key, value)).map(entryOf).reverse()
    },
    close: () => clearInterval(timer),
  }
}

/** Puts an entry into the log, durable when it resolves. */
export function noteIn(records: Records, note: AuditNote): Promise<void> {
  const { organisation, document, who } = note
  // Not under the key by which what is about a document goes with it: that it was deleted stays known.
  const keys = {
    ...(organisation === null ? {} : { organisation }),
    ...(document === null ? {} : { about: document }),
    // So that people can have what is noted of them.
    ...(who === null ? {} : { person: who.id }),
  }
  return records.put([{ kind: KIND, id: randomBytes(16).toString('base64url'), value: note, keys }])
}

function keyOf({ kind, id }: AuditedThing): { readonly key: string; readonly value: string } {
  return { key: kind === 'document' ? 'about' : 'organisation', value: id }
}

function entryOf({ id, at, value }: KeptRecord): AuditEntry {
  return { id, at, ...auditNote.parse(value) }
}
