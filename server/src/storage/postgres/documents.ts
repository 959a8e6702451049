import { type DocumentRow, entryOf } from '../document-row.js'
import { DocumentExists, DocumentUnknown } from '../errors.js'
import { checksumOf } from '../readable-state.js'
import type { DocumentChange, DocumentEntry, NewDocument } from '../storage.js'
import type { Database, Session } from './database.js'
import { NOW } from './schema.js'

/** Where a document is in the tables. */
export interface Place {
  readonly id: number
  readonly head: number
  readonly epoch: number
  readonly damage: string | null
  readonly created_at: number
}

/** Throws DocumentUnknown. `locked` keeps everyone else from changing it until the transaction ends. */
export async function placeOf(session: Session, id: string, locking: 'free' | 'locked' = 'free'): Promise<Place> {
  const [found] = await session.rows<Place>(
    `SELECT id, head, epoch, damage, created_at FROM throughline.document WHERE public_id = $1
     ${locking === 'locked' ? 'FOR UPDATE' : ''}`,
    [id],
  )
  if (found === undefined) throw new DocumentUnknown(id)
  return found
}

/** The documents' index. */
export function documentsIn(database: Database) {
  return {
    async create({
      id,
      title,
      by,
      update,
      organisation = '',
      status = 'draft',
      elementCount = 0,
    }: NewDocument): Promise<DocumentEntry> {
      const [row] = await database.rows<DocumentRow>(
        `WITH made AS (
           INSERT INTO throughline.document
             (public_id, head, title, organisation, status, element_count, created_at, changed_at, changed_by)
           SELECT $1, 1, $2, $3, $4, $5, now.at, now.at, $6 FROM (SELECT ${NOW} AS at) AS now
           ON CONFLICT (public_id) DO NOTHING RETURNING *),
         first AS (
           INSERT INTO throughline.update_log (doc, seq, at, actor, data, crc)
           SELECT id, 1, created_at, $6, $7, $8 FROM made)
         SELECT * FROM made`,
        [id, title, organisation, status, elementCount, by, update, checksumOf(update)],
      )
      if (row === undefined) throw new DocumentExists(`there is a document ${id}`)
      return entryOf(row)
    },
    async find(id: string): Promise<DocumentEntry | null> {
      const [row] = await database.rows<DocumentRow>('SELECT * FROM throughline.document WHERE public_id = $1', [id])
      return row === undefined ? null : entryOf(row)
    },
    async all(): Promise<DocumentEntry[]> {
      const rows = await database.rows<DocumentRow>(
        'SELECT * FROM throughline.document ORDER BY changed_at DESC, id DESC',
      )
      return rows.map(entryOf)
    },
    async describe(id: string, change: DocumentChange): Promise<void> {
      const wanted: readonly (readonly [column: string, value: string | number | null | undefined])[] = [
        ['title', change.title],
        ['organisation', change.organisation],
        ['status', change.status],
        ['element_count', change.elementCount],
        ['changed_at', change.changedAt],
        ['changed_by', change.changedBy],
        ['binned_at', change.binnedAt],
      ]
      const given = wanted.flatMap(([column, value]) => (value === undefined ? [] : [{ column, value }]))
      const sets = given.map(({ column }, i) => `${column} = $${i + 2}`)
      const found = await database.rows(
        sets.length === 0
          ? 'SELECT id FROM throughline.document WHERE public_id = $1'
          : `UPDATE throughline.document SET ${sets.join(', ')} WHERE public_id = $1 RETURNING id`,
        [id, ...given.map(({ value }) => value)],
      )
      if (found.length === 0) throw new DocumentUnknown(id)
    },
  }
}
