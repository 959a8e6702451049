import { inflateSync } from 'node:zlib'
import { type KeptState, MOST_TRIED, pastState, type TimedRow } from '../past-state.js'
import { checksumOf, isIntact } from '../readable-state.js'
import type { PastState } from '../storage.js'
import type { Database, Session } from './database.js'
import { placeOf } from './documents.js'

interface Kept {
  readonly kind: 'snapshot' | 'revision'
  readonly seq: number
  readonly at: number
  /** Its key in its own table. */
  readonly row: number
}

/** How a document was at a moment, from its log, snapshots and revisions. Reads only. */
export function pastIn(database: Database) {
  return {
    at(id: string, moment: number): Promise<PastState | null> {
      return database.transaction(async (session) => {
        const { id: doc, created_at: createdAt } = await placeOf(session, id)
        if (createdAt > moment) return null
        const kept = await session.rows<Kept>(
          `SELECT 'snapshot' AS kind, seq, at, seq AS row FROM throughline.snapshot WHERE doc = $1
           UNION ALL SELECT 'revision', seq, at, id FROM throughline.revision WHERE doc = $1`,
          [doc],
        )
        const states: KeptState[] = []
        for (const one of worthReading(kept, moment)) {
          const state = await stateOf(session, doc, one)
          states.push({ ...one, state: () => state })
        }
        const rows = await session.rows<TimedRow>(
          'SELECT seq, at, data, crc FROM throughline.update_log WHERE doc = $1 ORDER BY seq',
          [doc],
        )
        return pastState({ moment, kept: states, rowsAfter: (seq) => rows.filter((row) => row.seq > seq) })
      }, 'reading')
    },
  }
}

/** Those that `pastState` may look at: the newest before the moment, and the oldest. Each may be of megabytes. */
function worthReading(kept: readonly Kept[], moment: number): readonly Kept[] {
  const bySeq = [...kept].sort((a, b) => a.seq - b.seq)
  const before = bySeq.filter(({ at }) => at <= moment).slice(-MOST_TRIED)
  return [...new Set([...before, ...bySeq.slice(0, MOST_TRIED)])]
}

async function stateOf(session: Session, doc: number, { kind, row }: Kept): Promise<Uint8Array | null> {
  if (kind === 'snapshot') {
    const [found] = await session.rows<{ data: Uint8Array; crc: number; vector: Uint8Array }>(
      'SELECT data, crc, state_vector AS vector FROM throughline.snapshot WHERE doc = $1 AND seq = $2',
      [doc, row],
    )
    return found !== undefined && checksumOf(found.data, found.vector) === found.crc ? found.data : null
  }
  const [found] = await session.rows<{ seq: number; data: Uint8Array; crc: number }>(
    'SELECT seq, state AS data, crc FROM throughline.revision WHERE id = $1',
    [row],
  )
  return found !== undefined && isIntact(found) ? new Uint8Array(inflateSync(found.data)) : null
}
