import { SnapshotRefused } from '../errors.js'
import { checksumOf } from '../readable-state.js'
import type { NewSnapshot } from '../storage.js'
import type { Database } from './database.js'
import { placeOf } from './documents.js'
import { NOW } from './schema.js'

const V1 = 1

/** Snapshots and the trimming of the log behind them. */
export function snapshotsIn(database: Database) {
  return {
    /**
     * Puts a verified snapshot in place. One older snapshot and every update after it stay, as a second way back. Two
     * processes may try at once: the row's lock lets the second see that the first was there.
     */
    put(id: string, { seq, state, stateVector }: NewSnapshot): Promise<void> {
      return database.transaction(async (session) => {
        const { id: doc, head } = await placeOf(session, id, 'locked')
        const [newest] = await session.rows<{ seq: number }>(
          'SELECT seq FROM throughline.snapshot WHERE doc = $1 ORDER BY seq DESC LIMIT 1',
          [doc],
        )
        const previous = newest?.seq ?? 0
        if (seq > head || seq <= previous) throw new SnapshotRefused(`no place for a snapshot at ${seq}`)
        await session.rows(
          `INSERT INTO throughline.snapshot (doc, seq, at, format, data, crc, state_vector)
           VALUES ($1, $2, ${NOW}, ${V1}, $3, $4, $5)`,
          [doc, seq, state, checksumOf(state, stateVector), stateVector],
        )
        if (previous > 0) {
          await session.rows('DELETE FROM throughline.snapshot WHERE doc = $1 AND seq < $2', [doc, previous])
          await session.rows('DELETE FROM throughline.update_log WHERE doc = $1 AND seq <= $2', [doc, previous])
        }
        await session.rows('UPDATE throughline.document SET snapshot_seq = $2 WHERE id = $1', [doc, seq])
      })
    },
  }
}
