import { deflateSync, inflateSync } from 'node:zlib'
import { StoreFailed } from '../errors.js'
import { checksumOf, isIntact, type StoredRow } from '../readable-state.js'
import type { NewRevision, RevisionEntry } from '../storage.js'
import type { Database, Session } from './database.js'
import { placeOf } from './documents.js'
import { NOW } from './schema.js'

/** People's history of a document. Only ever added to. */
export function revisionsIn(database: Database) {
  return {
    async add(id: string, { seq, by, name, kind, state }: NewRevision): Promise<number | null> {
      const packed = deflateSync(state)
      return database.transaction(async (session) => {
        // Two processes that keep one at once look one after the other.
        const { id: doc } = await placeOf(session, id, kind === 'auto' ? 'locked' : 'free')
        if (kind === 'auto' && (await isReached(session, doc, seq))) return null
        const [added] = await session.rows<{ id: number }>(
          `INSERT INTO throughline.revision (doc, seq, at, actor, name, kind, state, crc)
           VALUES ($1, $2, ${NOW}, $3, $4, $5, $6, $7) RETURNING id`,
          [doc, seq, by, name, kind, packed, checksumOf(packed)],
        )
        if (added === undefined) throw new StoreFailed('PostgreSQL gave a revision no number')
        return added.id
      })
    },
    async all(id: string): Promise<RevisionEntry[]> {
      const { id: doc } = await placeOf(database, id)
      return database.rows<RevisionEntry>(
        'SELECT id, at, actor AS "by", name, kind, seq FROM throughline.revision WHERE doc = $1 ORDER BY id DESC',
        [doc],
      )
    },
    async state(id: string, revision: number): Promise<Uint8Array | null> {
      const { id: doc } = await placeOf(database, id)
      const [row] = await database.rows<StoredRow>(
        'SELECT seq, state AS data, crc FROM throughline.revision WHERE doc = $1 AND id = $2',
        [doc, revision],
      )
      if (row === undefined) return null
      if (!isIntact(row)) throw new StoreFailed(`revision ${revision} cannot be read: its checksum is wrong`)
      return new Uint8Array(inflateSync(row.data))
    },
  }
}

async function isReached(session: Session, doc: number, seq: number): Promise<boolean> {
  const found = await session.rows('SELECT 1 FROM throughline.revision WHERE doc = $1 AND seq >= $2 LIMIT 1', [
    doc,
    seq,
  ])
  return found.length > 0
}
