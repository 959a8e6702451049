import { DocumentDamaged, DocumentRenewed, DocumentUnknown, LogTrimmed } from '../errors.js'
import { checksumOf, type ReadableState, readableState, type SnapshotRow, type StoredRow } from '../readable-state.js'
import type { Append, StoredDocument, StoredUpdate } from '../storage.js'
import type { Database, Session } from './database.js'
import { placeOf } from './documents.js'
import { announceHeads } from './notices.js'
import { NOW } from './schema.js'

interface Locked {
  readonly id: number
  readonly public_id: string
  readonly head: number
  readonly epoch: number
  readonly damage: string | null
}

/** The append-only log of updates, and how it is read together with snapshots. `process` is who appends. */
export function logIn(database: Database, process: number) {
  return {
    /**
     * Heads rise under a lock on each document's row, taken in the order of ids: so they have no gaps, are in the
     * order of the commits, and two processes never wait for each other in a circle.
     */
    append(batch: readonly Append[]): Promise<Map<string, number>> {
      if (batch.length === 0) return Promise.resolve(new Map())
      return database.transaction(async (session) => {
        const places = await lockAll(session, batch)
        const heads = new Map<string, number>()
        const rows = batch.map(({ document, update, by, epoch }) => {
          const place = places.get(document)
          if (place === undefined) throw new DocumentUnknown(document)
          if (epoch !== undefined && epoch !== place.epoch) throw new DocumentRenewed(document)
          const seq = (heads.get(document) ?? place.head) + 1
          heads.set(document, seq)
          return { doc: place.id, seq, by, update }
        })
        await session.rows(
          `WITH row AS (
             SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::bytea[], $5::bigint[])
               AS row(doc, seq, actor, data, crc)),
           written AS (
             INSERT INTO throughline.update_log (doc, seq, at, actor, data, crc)
             SELECT doc, seq, ${NOW}, actor, data, crc FROM row)
           UPDATE throughline.document SET head = last.seq, changed_at = ${NOW},
             changed_by = coalesce(last.actor, changed_by)
           FROM (SELECT DISTINCT ON (doc) doc, seq, actor FROM row ORDER BY doc, seq DESC) AS last
           WHERE id = last.doc`,
          [
            rows.map(({ doc }) => doc),
            rows.map(({ seq }) => seq),
            rows.map(({ by }) => by),
            rows.map(({ update }) => update),
            rows.map(({ update }) => checksumOf(update)),
          ],
        )
        await announceHeads(session, process, heads)
        return heads
      })
    },
    /** What can be trusted, without touching anything. */
    read: (id: string): Promise<StoredDocument> =>
      database.transaction(async (session) => {
        const { state, epoch } = await read(session, id)
        return { ...state, epoch }
      }, 'reading'),
    /** The same, moving aside what cannot be trusted and marking the document. */
    async load(id: string): Promise<StoredDocument> {
      const { doc, marked, epoch, state } = await database.transaction((session) => read(session, id), 'reading')
      const { snapshot, tail, head, damage } = state
      if (state.badSnapshots.length > 0 || damage !== marked) {
        await database.transaction((session) => quarantine(session, doc, state))
      }
      return { snapshot, tail, head, epoch, damage }
    },
    async since(id: string, seq: number): Promise<StoredUpdate[]> {
      return database.transaction(async (session) => {
        const { id: doc, head } = await placeOf(session, id)
        const rows = await rowsAfter(session, doc, seq)
        if (rows.length !== Math.max(0, head - seq)) throw new LogTrimmed(`updates after ${seq} are not all in the log`)
        return rows.map((row) => ({ seq: row.seq, update: row.data }))
      }, 'reading')
    },
  }
}

/** Locks the documents of a batch. Throws DocumentDamaged. */
async function lockAll(session: Session, batch: readonly Append[]): Promise<Map<string, Locked>> {
  const rows = await session.rows<Locked>(
    `SELECT id, public_id, head, epoch, damage FROM throughline.document WHERE public_id = ANY($1) ORDER BY id FOR UPDATE`,
    [batch.map(({ document }) => document)],
  )
  for (const { public_id: id, damage } of rows) if (damage !== null) throw new DocumentDamaged(id)
  return new Map(rows.map((row) => [row.public_id, row]))
}

async function read(session: Session, id: string) {
  const { id: doc, head, epoch, damage: marked } = await placeOf(session, id)
  const snapshots = await newestSnapshots(session, doc)
  const good = snapshots.find((row) => checksumOf(row.data, row.stateVector) === row.crc)
  const updates = await rowsAfter(session, doc, good?.seq ?? 0)
  return { doc, marked, epoch, state: readableState({ head, snapshots, updatesAfter: () => updates }) }
}

/** The newest snapshot, and the one before only where that cannot be trusted: they may be of megabytes. */
async function newestSnapshots(session: Session, doc: number): Promise<SnapshotRow[]> {
  const found: SnapshotRow[] = []
  for (;;) {
    const [row] = await session.rows<SnapshotRow>(
      `SELECT seq, data, crc, state_vector AS "stateVector" FROM throughline.snapshot
       WHERE doc = $1 ORDER BY seq DESC LIMIT 1 OFFSET $2`,
      [doc, found.length],
    )
    if (row === undefined) return found
    found.push(row)
    if (checksumOf(row.data, row.stateVector) === row.crc) return found
  }
}

function rowsAfter(session: Session, doc: number, seq: number): Promise<StoredRow[]> {
  return session.rows<StoredRow>(
    'SELECT seq, data, crc FROM throughline.update_log WHERE doc = $1 AND seq > $2 ORDER BY seq',
    [doc, seq],
  )
}

/** A bad snapshot is moved aside, for an older one and the log hold the same. A bad update is copied and stays. */
async function quarantine(
  session: Session,
  doc: number,
  { badSnapshots, badUpdate, damage }: ReadableState,
): Promise<void> {
  await session.rows(
    `INSERT INTO throughline.quarantine (doc, kind, seq, at, data, crc)
     SELECT doc, 'snapshot', seq, ${NOW}, data, crc FROM throughline.snapshot WHERE doc = $1 AND seq = ANY($2)
     ON CONFLICT DO NOTHING`,
    [doc, badSnapshots],
  )
  await session.rows('DELETE FROM throughline.snapshot WHERE doc = $1 AND seq = ANY($2)', [doc, badSnapshots])
  await session.rows(
    `INSERT INTO throughline.quarantine (doc, kind, seq, at, data, crc)
     SELECT doc, 'update', seq, ${NOW}, data, crc FROM throughline.update_log WHERE doc = $1 AND seq = $2
     ON CONFLICT DO NOTHING`,
    [doc, badUpdate],
  )
  await session.rows('UPDATE throughline.document SET damage = $2 WHERE id = $1', [doc, damage])
}
