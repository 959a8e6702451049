import { deflateSync, inflateSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { StoreFailed } from '../errors.js'
import { checksumOf, isIntact } from '../readable-state.js'
import type { NewRevision, RevisionEntry } from '../storage.js'

interface StateRow {
  readonly seq: number
  readonly data: Uint8Array
  readonly crc: number
}

/** People's history of a document. Only ever added to. */
export function revisionsIn(database: Database.Database, rowOf: (id: string) => { readonly id: number }) {
  const insert = database.prepare(
    'INSERT INTO revision (doc, seq, at, actor, name, kind, state, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const reached = database.prepare<[number, number]>('SELECT 1 FROM revision WHERE doc = ? AND seq >= ? LIMIT 1')
  const all = database.prepare<[number], RevisionEntry>(
    'SELECT id, at, actor AS "by", name, kind, seq FROM revision WHERE doc = ? ORDER BY id DESC',
  )
  const state = database.prepare<[number, number], StateRow>(
    'SELECT seq, state AS data, crc FROM revision WHERE doc = ? AND id = ?',
  )

  return {
    add(id: string, { seq, by, name, kind, state }: NewRevision): number | null {
      const { id: doc } = rowOf(id)
      if (kind === 'auto' && reached.get(doc, seq) !== undefined) return null
      const packed = deflateSync(state)
      const { lastInsertRowid } = insert.run(doc, seq, Date.now(), by, name, kind, packed, checksumOf(packed))
      return Number(lastInsertRowid)
    },
    all: (id: string): RevisionEntry[] => all.all(rowOf(id).id),
    state(id: string, revision: number): Uint8Array | null {
      const row = state.get(rowOf(id).id, revision)
      if (row === undefined) return null
      if (!isIntact(row)) throw new StoreFailed(`revision ${revision} cannot be read: its checksum is wrong`)
      return inflateSync(row.data)
    },
  }
}
