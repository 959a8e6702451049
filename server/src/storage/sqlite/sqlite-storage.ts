import type { Anew } from '../anew.js'
import type { Log } from '../log.js'
import { alone } from '../neighbours.js'
import { readingRows, recordNames } from '../reading-row.js'
import { canBeKept, recordRows } from '../record-row.js'
import type { Storage } from '../storage.js'
import { startDecoder } from '../thread/decoder.js'
import { startThread } from '../thread/thread.js'
import { lockFolder } from './lock-folder.js'
import type { SqliteStore } from './sqlite-store.js'

/**
 * Opens the store in a folder, which nobody else may have open: throws FolderInUse. One writer thread;
 * snapshots are verified, and documents made anew, in others.
 */
export async function openSqliteStorage({ folder, log }: { folder: string; log?: Log }): Promise<Storage> {
  const release = lockFolder(folder)
  const writer = startThread(new URL('./writer.js', import.meta.url), folder)
  const verifier = startDecoder(new URL('./verifier.js', import.meta.url), folder)
  const renewer = startDecoder(new URL('./renewer.js', import.meta.url), folder)

  /** Calls the store in the writer thread. */
  function write<Name extends keyof SqliteStore>(
    name: Name,
    ...values: Parameters<SqliteStore[Name]>
  ): Promise<ReturnType<SqliteStore[Name]>> {
    return call(name, ...exact(values))
  }

  async function call<Name extends keyof SqliteStore>(
    name: Name,
    ...values: Parameters<SqliteStore[Name]>
  ): Promise<ReturnType<SqliteStore[Name]>> {
    // The thread runs openSqliteStore itself, so what comes back is what its types say.
    return (await writer.call(name, ...values)) as ReturnType<SqliteStore[Name]>
  }

  async function close(): Promise<void> {
    try {
      await write('close')
    } finally {
      await Promise.all([writer.stop(), verifier.stop(), renewer.stop()])
      release()
    }
  }

  try {
    const found = await write('documents')
    log?.info({ documents: found.length }, 'store open')
  } catch (error) {
    await close().catch(() => log?.warn('the store did not close cleanly'))
    throw error
  }

  return {
    createDocument: (document) => write('createDocument', document),
    document: (id) => write('document', id),
    documents: () => write('documents'),
    describeDocument: (id, change) => write('describeDocument', id, change),
    deleteDocument: (id) => write('deleteDocument', id),
    // Called for every edit, nearly always with bytes that can go as they are.
    append: (batch) => (batch.every(({ update }) => isExact(update)) ? call('append', batch) : write('append', batch)),
    async load(id) {
      const stored = await write('load', id)
      if (stored.damage !== null)
        log?.error({ damage: stored.damage, head: stored.head }, 'a stored document is damaged')
      return stored
    },
    since: (id, seq) => write('since', id, seq),
    async compact(id, snapshot) {
      await verifier.call('verify', id, exact(snapshot))
      await write('putSnapshot', id, snapshot)
    },
    async renew(id, head) {
      // The thread runs anewOf itself, so what comes back is what its type says.
      const anew = (await renewer.call('anew', id, head)) as Anew | null
      return anew !== null && (await write('putAnew', id, anew)) ? anew.epoch : null
    },
    // One process only: the folder is locked, so nobody else can append.
    join: () => alone,
    addRevision: (id, revision) => write('addRevision', id, revision),
    revisions: (id) => write('revisions', id),
    revisionState: (id, revision) => write('revisionState', id, revision),
    stateAt: (id, moment) => write('stateAt', id, moment),
    records: {
      // What cannot be kept is refused here, and never sent.
      put: async (records) => write('putRecords', recordRows(records)),
      change: async ({ read, put, remove }) =>
        write('changeRecords', { read: readingRows(read), put: recordRows(put), remove: recordNames(remove) }),
      get: async (kind, id) => (canBeKept(kind, id) ? write('record', kind, id) : null),
      find: async (kind, key, value, newest) =>
        canBeKept(kind, key, value) ? write('findRecords', kind, key, value, newest) : [],
      earlier: async (asked) =>
        canBeKept(asked.kind, asked.key, asked.value, asked.than) ? write('earlierRecords', asked) : [],
      all: async (kind) => (canBeKept(kind) ? write('recordsOf', kind) : []),
      remove: async (kind, id) => canBeKept(kind, id) && write('removeRecord', kind, id),
      removeBefore: async (kind, moment) => write('removeRecordsBefore', kind, moment),
    },
    close,
  }
}

/** Sending a view to a thread sends all of the buffer under it: a small update may be a view on a large frame. */
function exact<T>(value: T): T {
  if (value instanceof Uint8Array) return isExact(value) ? value : (new Uint8Array(value) as T & Uint8Array)
  if (Array.isArray(value)) return value.map(exact) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, exact(inner)])) as T & object
}

function isExact(bytes: Uint8Array): boolean {
  return bytes.byteLength === bytes.buffer.byteLength
}
