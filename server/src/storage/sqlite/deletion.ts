import type Database from 'better-sqlite3'
import { DOCUMENT_KEY } from '../record-row.js'
import { BUSY_MS } from './open-database.js'

/** Documents deleted for good. */
export function deletionIn(database: Database.Database) {
  const binned = database.prepare<[string], { readonly id: number }>(
    'SELECT id FROM document WHERE public_id = ? AND binned_at IS NOT NULL',
  )
  const parts = ['update_log', 'snapshot', 'revision', 'quarantine'].map((table) =>
    database.prepare<[number]>(`DELETE FROM ${table} WHERE doc = ?`),
  )
  const whole = database.prepare<[number]>('DELETE FROM document WHERE id = ?')
  const records = database.prepare<[string, string]>(
    'DELETE FROM record WHERE seq IN (SELECT record FROM record_key WHERE key = ? AND value = ?)',
  )

  const deleteAll = database.transaction((id: string): boolean => {
    const found = binned.get(id)
    if (found === undefined) return false
    for (const part of parts) part.run(found.id)
    whole.run(found.id)
    records.run(DOCUMENT_KEY, id)
    return true
  })

  return {
    /** True where it was in the bin. What was written is overwritten in the file, and cut off the log beside it. */
    delete(id: string): boolean {
      if (!deleteAll.immediate(id)) return false
      // Nobody waits where a backup reads what was there before: then it is cut off when the store is closed.
      database.pragma('busy_timeout = 0')
      try {
        database.pragma('wal_checkpoint(TRUNCATE)')
        return true
      } finally {
        database.pragma(`busy_timeout = ${BUSY_MS}`)
      }
    },
  }
}
