import type Database from 'better-sqlite3'
import { EMPTY_UPDATE } from '../../empty-update.js'
import type { Anew } from '../anew.js'
import type { EpochRow } from '../document-row.js'
import { checksumOf } from '../readable-state.js'
import type { revisionsIn } from './revisions.js'

const V1 = 1

/** Documents made anew. */
export function renewalsIn(
  database: Database.Database,
  rowOf: (id: string) => EpochRow,
  revisions: ReturnType<typeof revisionsIn>,
) {
  const forget = ['DELETE FROM snapshot WHERE doc = ?', 'DELETE FROM update_log WHERE doc = ?'].map((text) =>
    database.prepare(text),
  )
  const snapshot = database.prepare(
    'INSERT INTO snapshot (doc, seq, at, format, data, crc, state_vector) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const update = database.prepare(
    'INSERT INTO update_log (doc, seq, at, actor, data, crc) VALUES (?, ?, ?, NULL, ?, ?)',
  )
  const point = database.prepare('UPDATE document SET head = ?, snapshot_seq = ?, epoch = ? WHERE id = ?')

  const putAll = database.transaction((id: string, anew: Anew): boolean => {
    const { seq, ended, epoch, last, state, stateVector } = anew
    const row = rowOf(id)
    if (row.head !== seq || row.epoch !== ended || row.damage !== null) return false
    const at = Date.now()
    revisions.add(id, { seq, by: null, name: String(ended), kind: 'renewed', state: last })
    for (const statement of forget) statement.run(row.id)
    for (const place of [seq + 1, seq + 2]) {
      snapshot.run(row.id, place, at, V1, state, checksumOf(state, stateVector), stateVector)
    }
    update.run(row.id, seq + 2, at, EMPTY_UPDATE, checksumOf(EMPTY_UPDATE))
    point.run(seq + 2, seq + 2, epoch, row.id)
    return true
  })

  return {
    /**
     * Puts a document made anew in place, as two snapshots with nothing between them: there is a second way back, and no
     * row where the ended epoch's would go on. False, and nothing done, where the document has moved on.
     */
    put: (id: string, anew: Anew): boolean => putAll.immediate(id, anew),
  }
}
