import type Database from 'better-sqlite3'
import { SnapshotRefused } from '../errors.js'
import { checksumOf } from '../readable-state.js'
import type { NewSnapshot } from '../storage.js'

const V1 = 1

/** Snapshots and the trimming of the log behind them. */
export function snapshotsIn(
  database: Database.Database,
  rowOf: (id: string) => { readonly id: number; readonly head: number },
) {
  const newest = database.prepare<[number], { readonly seq: number }>(
    'SELECT seq FROM snapshot WHERE doc = ? ORDER BY seq DESC LIMIT 1',
  )
  const insert = database.prepare(
    'INSERT INTO snapshot (doc, seq, at, format, data, crc, state_vector) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const dropOlder = database.prepare('DELETE FROM snapshot WHERE doc = ? AND seq < ?')
  const trim = database.prepare('DELETE FROM update_log WHERE doc = ? AND seq <= ?')
  const point = database.prepare('UPDATE document SET snapshot_seq = ? WHERE id = ?')

  const putAll = database.transaction((id: string, { seq, state, stateVector }: NewSnapshot): void => {
    const { id: doc, head } = rowOf(id)
    const previous = newest.get(doc)?.seq ?? 0
    if (seq > head || seq <= previous) throw new SnapshotRefused(`no place for a snapshot at ${seq}`)
    insert.run(doc, seq, Date.now(), V1, state, checksumOf(state, stateVector), stateVector)
    if (previous > 0) {
      dropOlder.run(doc, previous)
      trim.run(doc, previous)
    }
    point.run(seq, doc)
  })

  return {
    /** Puts a verified snapshot in place. One older snapshot and every update after it stay, as a second way back. */
    put: (id: string, snapshot: NewSnapshot): void => putAll.immediate(id, snapshot),
  }
}
