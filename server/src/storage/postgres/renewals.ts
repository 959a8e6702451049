import { deflateSync } from 'node:zlib'
import { EMPTY_UPDATE } from '../../empty-update.js'
import type { Anew } from '../anew.js'
import { checksumOf } from '../readable-state.js'
import type { Database } from './database.js'
import { placeOf } from './documents.js'
import { announceHeads } from './notices.js'
import { NOW } from './schema.js'

const V1 = 1

/** Documents made anew. `process` is who makes them. */
export function renewalsIn(database: Database, process: number) {
  return {
    /**
     * Puts a document made anew in place, as two snapshots with nothing between them: there is a second way back, and no
     * row where the ended epoch's would go on. False, and nothing done, where the document has moved on: of processes
     * that try at once the row's lock lets one through.
     */
    put(id: string, { seq, ended, epoch, last, state, stateVector }: Anew): Promise<boolean> {
      const packed = deflateSync(last)
      return database.transaction(async (session) => {
        const place = await placeOf(session, id, 'locked')
        if (place.head !== seq || place.epoch !== ended || place.damage !== null) return false
        await session.rows(
          `INSERT INTO throughline.revision (doc, seq, at, actor, name, kind, state, crc)
           VALUES ($1, $2, ${NOW}, NULL, $3, 'renewed', $4, $5)`,
          [place.id, seq, String(ended), packed, checksumOf(packed)],
        )
        await session.rows('DELETE FROM throughline.snapshot WHERE doc = $1', [place.id])
        await session.rows('DELETE FROM throughline.update_log WHERE doc = $1', [place.id])
        await session.rows(
          `INSERT INTO throughline.snapshot (doc, seq, at, format, data, crc, state_vector)
           SELECT $1::bigint, seq, ${NOW}, ${V1}, $3::bytea, $4::bigint, $5::bytea FROM unnest($2::bigint[]) AS seq`,
          [place.id, [seq + 1, seq + 2], state, checksumOf(state, stateVector), stateVector],
        )
        await session.rows(
          `INSERT INTO throughline.update_log (doc, seq, at, actor, data, crc) VALUES ($1, $2, ${NOW}, NULL, $3, $4)`,
          [place.id, seq + 2, EMPTY_UPDATE, checksumOf(EMPTY_UPDATE)],
        )
        await session.rows('UPDATE throughline.document SET head = $2, snapshot_seq = $2, epoch = $3 WHERE id = $1', [
          place.id,
          seq + 2,
          epoch,
        ])
        await announceHeads(session, process, new Map([[id, seq + 2]]))
        return true
      })
    },
  }
}
