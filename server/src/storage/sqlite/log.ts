import type Database from 'better-sqlite3'
import { DocumentDamaged, DocumentRenewed, DocumentUnknown, LogTrimmed } from '../errors.js'
import { checksumOf, type ReadableState, readableState, type SnapshotRow, type StoredRow } from '../readable-state.js'
import type { Append, StoredDocument, StoredUpdate } from '../storage.js'

interface Place {
  readonly id: number
  readonly head: number
  readonly epoch: number
  readonly damage: string | null
}

interface Raise {
  readonly document: string
  readonly at: number
  readonly by: string | null
  readonly epoch: number | null
}

/** The append-only log of updates, and how it is read together with snapshots. */
export function logIn(database: Database.Database) {
  const place = database.prepare<[string], Place>('SELECT id, head, epoch, damage FROM document WHERE public_id = ?')
  const raise = database.prepare<[Raise], Pick<Place, 'id' | 'head'>>(
    `UPDATE document SET head = head + 1, changed_at = @at, changed_by = coalesce(@by, changed_by)
     WHERE public_id = @document AND damage IS NULL AND epoch = coalesce(@epoch, epoch) RETURNING id, head`,
  )
  const insert = database.prepare(
    'INSERT INTO update_log (doc, seq, at, actor, data, crc) VALUES (@doc, @seq, @at, @by, @data, @crc)',
  )
  const after = database.prepare<[number, number], StoredRow>(
    'SELECT seq, data, crc FROM update_log WHERE doc = ? AND seq > ? ORDER BY seq',
  )
  const snapshots = database.prepare<[number], SnapshotRow>(
    'SELECT seq, data, crc, state_vector AS stateVector FROM snapshot WHERE doc = ? ORDER BY seq DESC',
  )

  function find(id: string): Place {
    const found = place.get(id)
    if (found === undefined) throw new DocumentUnknown(id)
    return found
  }

  function read(id: string): { readonly place: Place; readonly state: ReadableState } {
    const found = find(id)
    const state = readableState({
      head: found.head,
      snapshots: snapshots.all(found.id),
      updatesAfter: (seq) => after.iterate(found.id, seq),
    })
    return { place: found, state }
  }

  const appendAll = database.transaction((batch: readonly Append[]): Map<string, number> => {
    const heads = new Map<string, number>()
    const at = Date.now()
    for (const { document, update, by, epoch = null } of batch) {
      const raised = raise.get({ document, at, by, epoch })
      if (raised === undefined) {
        throw find(document).damage === null ? new DocumentRenewed(document) : new DocumentDamaged(document)
      }
      const { id: doc, head: seq } = raised
      insert.run({ doc, seq, at, by, data: update, crc: checksumOf(update) })
      heads.set(document, seq)
    }
    return heads
  })

  return {
    append: (batch: readonly Append[]): Map<string, number> => appendAll.immediate(batch),
    /** What can be trusted, without touching anything. */
    read(id: string): StoredDocument {
      const { place: found, state } = read(id)
      return { ...state, epoch: found.epoch }
    },
    /** The same, moving aside what cannot be trusted and marking the document. */
    load(id: string): StoredDocument {
      const { place: found, state } = database.transaction(() => read(id)).deferred()
      if (state.badSnapshots.length > 0 || state.damage !== found.damage) {
        database.transaction(() => quarantine(database, found.id, state))()
      }
      const { snapshot, tail, head, damage } = state
      return { snapshot, tail, head, epoch: found.epoch, damage }
    },
    since(id: string, seq: number): StoredUpdate[] {
      const { id: doc, head } = find(id)
      const rows = after.all(doc, seq)
      if (rows.length !== Math.max(0, head - seq)) throw new LogTrimmed(`updates after ${seq} are not all in the log`)
      return rows.map((row) => ({ seq: row.seq, update: row.data }))
    },
  }
}

/** A bad snapshot is moved aside, for an older one and the log hold the same. A bad update is copied and stays. */
function quarantine(
  database: Database.Database,
  doc: number,
  { badSnapshots, badUpdate, damage }: ReadableState,
): void {
  const at = Date.now()
  for (const seq of badSnapshots) {
    database
      .prepare(
        `INSERT OR IGNORE INTO quarantine (doc, kind, seq, at, data, crc)
         SELECT doc, 'snapshot', seq, ?, data, crc FROM snapshot WHERE doc = ? AND seq = ?`,
      )
      .run(at, doc, seq)
    database.prepare('DELETE FROM snapshot WHERE doc = ? AND seq = ?').run(doc, seq)
  }
  if (badUpdate !== null) {
    database
      .prepare(
        `INSERT OR IGNORE INTO quarantine (doc, kind, seq, at, data, crc)
         SELECT doc, 'update', seq, ?, data, crc FROM update_log WHERE doc = ? AND seq = ?`,
      )
      .run(at, doc, badUpdate)
  }
  database.prepare('UPDATE document SET damage = ? WHERE id = ?').run(damage, doc)
}
