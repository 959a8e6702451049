import { DOCUMENT_KEY } from '../record-row.js'
import type { Database } from './database.js'
import { announce, noticeText } from './notices.js'
import { lockRecords } from './records.js'

/** Deletes a document for good, and says so to the other processes. True where it was in the bin. */
export function deleteDocument(database: Database, process: number, id: string): Promise<boolean> {
  return database.transaction(async (session) => {
    const [found] = await session.rows<{ id: number }>(
      'SELECT id FROM throughline.document WHERE public_id = $1 AND binned_at IS NOT NULL FOR UPDATE',
      [id],
    )
    if (found === undefined) return false
    for (const table of ['update_log', 'snapshot', 'revision', 'quarantine']) {
      await session.rows(`DELETE FROM throughline.${table} WHERE doc = $1`, [found.id])
    }
    await session.rows('DELETE FROM throughline.document WHERE id = $1', [found.id])
    await lockRecords(session)
    await session.rows(
      'DELETE FROM throughline.record WHERE seq IN (SELECT record FROM throughline.record_key WHERE key = $1 AND value = $2)',
      [DOCUMENT_KEY, id],
    )
    await announce(session, [noticeText({ kind: 'look', from: process, id })])
    return true
  })
}
