import { inflateSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { type KeptState, pastState, type TimedRow } from '../past-state.js'
import { checksumOf, isIntact } from '../readable-state.js'
import type { PastState } from '../storage.js'

interface Kept {
  readonly seq: number
  readonly at: number
  readonly row: number
}

/** How a document was at a moment, from its log, snapshots and revisions. Reads only. */
export function pastIn(
  database: Database.Database,
  rowOf: (id: string) => { readonly id: number; readonly created_at: number },
) {
  const rows = database.prepare<[number, number], TimedRow>(
    'SELECT seq, at, data, crc FROM update_log WHERE doc = ? AND seq > ? ORDER BY seq',
  )
  const snapshots = database.prepare<[number], Kept>('SELECT seq, at, seq AS row FROM snapshot WHERE doc = ?')
  const snapshot = database.prepare<[number, number], { data: Uint8Array; crc: number; vector: Uint8Array }>(
    'SELECT data, crc, state_vector AS vector FROM snapshot WHERE doc = ? AND seq = ?',
  )
  const revisions = database.prepare<[number], Kept>('SELECT seq, at, id AS row FROM revision WHERE doc = ?')
  const revision = database.prepare<[number], { seq: number; data: Uint8Array; crc: number }>(
    'SELECT seq, state AS data, crc FROM revision WHERE id = ?',
  )

  return {
    at(id: string, moment: number): PastState | null {
      const { id: doc, created_at: createdAt } = rowOf(id)
      if (createdAt > moment) return null
      const kept: KeptState[] = [
        ...snapshots.all(doc).map(({ seq, at, row }) => ({ seq, at, state: () => snapshotState(doc, row) })),
        ...revisions.all(doc).map(({ seq, at, row }) => ({ seq, at, state: () => revisionState(row) })),
      ]
      return pastState({ moment, kept, rowsAfter: (seq) => rows.iterate(doc, seq) })
    },
  }

  function snapshotState(doc: number, seq: number): Uint8Array | null {
    const row = snapshot.get(doc, seq)
    return row === undefined || checksumOf(row.data, row.vector) !== row.crc ? null : row.data
  }

  function revisionState(id: number): Uint8Array | null {
    const row = revision.get(id)
    return row === undefined || !isIntact(row) ? null : inflateSync(row.data)
  }
}
