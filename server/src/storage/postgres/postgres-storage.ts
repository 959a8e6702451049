import { randomInt } from 'node:crypto'
import type { Anew } from '../anew.js'
import type { Log } from '../log.js'
import type { Neighbours } from '../neighbours.js'
import type { SchemaChanges } from '../schema-changes.js'
import type { Storage } from '../storage.js'
import { startDecoder } from '../thread/decoder.js'
import { openPool } from './database.js'
import { deleteDocument } from './deletion.js'
import { documentsIn } from './documents.js'
import { logIn } from './log.js'
import { announce, noticeText } from './notices.js'
import { pastIn } from './past.js'
import { joinProcesses } from './processes.js'
import { recordsIn } from './records.js'
import { renewalsIn } from './renewals.js'
import { revisionsIn } from './revisions.js'
import { prepareTables } from './schema.js'
import { snapshotsIn } from './snapshots.js'

const MOST_NUMBERS = 2 ** 31

export interface PostgresOptions {
  readonly url: string
  readonly log?: Log
  /** Others than this version's, for tests. */
  readonly changes?: SchemaChanges
}

/**
 * The store in a PostgreSQL database (13 or newer), which any number of processes may have open at once. Makes its
 * tables where there are none, and brings older ones up to this version. Rejects with StoreFailed where it cannot be
 * reached or is of a later version.
 */
export async function openPostgresStorage({ url, log, changes }: PostgresOptions): Promise<Storage> {
  const database = openPool(url, log)
  const me = randomInt(MOST_NUMBERS)
  const verifier = startDecoder(new URL('./verifier.js', import.meta.url))
  const renewer = startDecoder(new URL('./renewer.js', import.meta.url))
  const documents = documentsIn(database)
  const updates = logIn(database, me)
  const snapshots = snapshotsIn(database)
  const revisions = revisionsIn(database)
  const renewals = renewalsIn(database, me)
  const past = pastIn(database)
  let neighbours: Neighbours | null = null

  async function close(): Promise<void> {
    await neighbours?.leave()
    await Promise.all([verifier.stop(), renewer.stop(), database.close()])
  }

  try {
    await prepareTables(database, changes)
    await warnWhereNotDurable(database, log)
  } catch (error) {
    await close()
    throw error
  }

  return {
    createDocument: documents.create,
    document: documents.find,
    documents: documents.all,
    async describeDocument(id, change) {
      await documents.describe(id, change)
      if (change.binnedAt !== undefined) await announce(database, [noticeText({ kind: 'look', from: me, id })])
    },
    deleteDocument: (id) => deleteDocument(database, me, id),
    append: updates.append,
    async load(id) {
      const stored = await updates.load(id)
      if (stored.damage !== null)
        log?.error({ damage: stored.damage, head: stored.head }, 'a stored document is damaged')
      return stored
    },
    since: updates.since,
    async compact(id, snapshot) {
      await verifier.call('verify', await updates.read(id), snapshot)
      await snapshots.put(id, snapshot)
    },
    async renew(id, head) {
      // The thread runs anewOf itself, so what comes back is what its type says.
      const anew = (await renewer.call('anew', await updates.read(id), head)) as Anew | null
      return anew !== null && (await renewals.put(id, anew)) ? anew.epoch : null
    },
    join(serving) {
      neighbours = joinProcesses({ database, me, serving, log })
      return neighbours
    },
    addRevision: revisions.add,
    revisions: revisions.all,
    revisionState: revisions.state,
    stateAt: past.at,
    records: recordsIn(database),
    close,
  }
}

async function warnWhereNotDurable(database: ReturnType<typeof openPool>, log?: Log): Promise<void> {
  const [row] = await database.rows<{ fsync: string }>(`SELECT current_setting('fsync') AS fsync`)
  if (row?.fsync !== 'off') return
  log?.warn('PostgreSQL runs with fsync = off: what people see as saved may be lost when the power fails')
}
