import { join } from 'node:path'
import { ROOT } from '../../../scripts/build.mjs'
import * as Y from '../yjs.mjs'
import { startProcess } from './start-process.mjs'

const MAIN = join(ROOT, 'server/dist/main.js')
const AT_ONCE = 500

/**
 * The built server as it is installed: fsync, acknowledgements and limits on. One limit is raised, the messages a
 * second of one socket, for twenty people here write what thousands would.
 */
export const throughline = {
  name: 'throughline',
  wire: 'throughline',
  keeps: true,
  start: (documents) =>
    startProcess({
      documents,
      prepare,
      start: (port, folder) => ({
        args: [MAIN],
        env: { PORT: `${port}`, DATA_DIR: folder, LOG_LEVEL: 'warn', MAX_MESSAGES_PER_SECOND: '20000' },
      }),
    }),
}

/**
 * Writes documents through the store itself: their history row by row, and a snapshot where the server, which makes
 * one every 1,000 rows, made the last.
 */
async function prepare(folder, documents) {
  const { openSqliteStorage } = await import(join(ROOT, 'server/dist/storage/index.js'))
  const storage = await openSqliteStorage({ folder })
  for (const { id, updates, snapshotAfter = null } of documents) {
    const [first, ...rest] = updates
    await storage.createDocument({ id, title: 'Bench', by: null, update: first })
    const rows = rest.map((update) => ({ document: id, update, by: null }))
    if (snapshotAfter === null) {
      await appendAll(storage, rows)
      continue
    }
    await appendAll(storage, rows.slice(0, snapshotAfter - 1))
    const state = stateOf(updates.slice(0, snapshotAfter))
    await storage.compact(id, { seq: snapshotAfter, ...state })
    await appendAll(storage, rows.slice(snapshotAfter - 1))
  }
  await storage.close()
}

async function appendAll(storage, rows) {
  for (let start = 0; start < rows.length; start += AT_ONCE) await storage.append(rows.slice(start, start + AT_ONCE))
}

function stateOf(updates) {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  const state = { state: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
  doc.destroy()
  return state
}
