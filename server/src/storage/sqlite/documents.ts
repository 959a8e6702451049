import type Database from 'better-sqlite3'
import { type DocumentRow, type EpochRow, entryOf } from '../document-row.js'
import { DocumentExists, DocumentUnknown } from '../errors.js'
import { checksumOf } from '../readable-state.js'
import type { DocumentChange, DocumentEntry, NewDocument } from '../storage.js'

/** The documents' index. */
export function documentsIn(database: Database.Database) {
  const insert = database.prepare(
    `INSERT INTO document (public_id, head, title, organisation, status, element_count, created_at, changed_at, changed_by)
     VALUES (@id, 1, @title, @organisation, @status, @elementCount, @at, @at, @by)`,
  )
  const insertUpdate = database.prepare(
    'INSERT INTO update_log (doc, seq, at, actor, data, crc) VALUES (?, 1, ?, ?, ?, ?)',
  )
  const one = database.prepare<[string], EpochRow>('SELECT * FROM document WHERE public_id = ?')
  const all = database.prepare<[], DocumentRow>('SELECT * FROM document ORDER BY changed_at DESC, id DESC')
  const change = database.prepare(
    `UPDATE document SET title = @title, organisation = @organisation, status = @status, element_count = @elementCount,
       changed_at = @changedAt, changed_by = @changedBy, binned_at = @binnedAt WHERE public_id = @id`,
  )

  function row(id: string): EpochRow {
    const found = one.get(id)
    if (found === undefined) throw new DocumentUnknown(id)
    return found
  }

  return {
    create({
      id,
      title,
      by,
      update,
      organisation = '',
      status = 'draft',
      elementCount = 0,
    }: NewDocument): DocumentEntry {
      database.transaction(() => {
        const at = Date.now()
        if (one.get(id) !== undefined) throw new DocumentExists(`there is a document ${id}`)
        const { lastInsertRowid } = insert.run({ id, title, organisation, status, elementCount, at, by })
        insertUpdate.run(lastInsertRowid, at, by, update, checksumOf(update))
      })()
      return entryOf(row(id))
    },
    find(id: string): DocumentEntry | null {
      const found = one.get(id)
      return found === undefined ? null : entryOf(found)
    },
    all: (): DocumentEntry[] => all.all().map(entryOf),
    describe(id: string, wanted: DocumentChange): void {
      database.transaction(() => change.run({ ...entryOf(row(id)), ...wanted }))()
    },
    row,
  }
}
