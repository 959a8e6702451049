import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../../empty-update.js'
import { type StorageUnderTest, storageContract } from '../acceptance.js'
import { FolderInUse, StoreFailed } from '../errors.js'
import { recordRows } from '../record-row.js'
import { openDatabase } from './open-database.js'
import { CHANGES } from './schema.js'
import { openSqliteStorage } from './sqlite-storage.js'
import { openSqliteStore } from './sqlite-store.js'

describe('SQLite storage', () => storageContract(async () => inFolder(await newFolder())))

describe('SQLite alone', () => {
  test('[S40] a second server on the same folder is refused, until the first has closed', async () => {
    const folder = await newFolder()
    const { storage } = await inFolder(folder)
    await expect(openSqliteStorage({ folder })).rejects.toThrow(FolderInUse)
    await storage.close()
    await (await inFolder(folder)).storage.close()
  })

  test('[S2] a full disk acknowledges nothing, and the same batch is taken when there is room', async () => {
    const folder = await newFolder()
    const database = openDatabase(folder)
    const store = openSqliteStore(folder, () => database)
    onTestFinished(() => store.close())
    store.createDocument({ id: 'a', title: '', by: null, update: EMPTY_UPDATE })
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 1}`)
    const batch = [{ document: 'a', update: new Uint8Array(100_000), by: null }]
    expect(() => store.append(batch)).toThrow(StoreFailed)
    expect(() => store.append(batch)).toThrow(StoreFailed)
    expect(store.load('a')).toMatchObject({ head: 1, damage: null })
    database.pragma('max_page_count = 100000')
    expect(store.append(batch).get('a')).toBe(2)
  })

  test('[S41] after a failed fsync the file is opened anew and checked before anything is acknowledged', async () => {
    const folder = await newFolder()
    const opened: Database.Database[] = []
    const store = openSqliteStore(folder, (path) => {
      const database = openDatabase(path)
      opened.push(database)
      if (opened.length === 1) failOnInsert(database, 'update_log WHEN NEW.seq > 1', 'SQLITE_IOERR_FSYNC')
      return database
    })
    onTestFinished(() => store.close())
    store.createDocument({ id: 'a', title: '', by: null, update: EMPTY_UPDATE })
    const batch = [{ document: 'a', update: EMPTY_UPDATE, by: null }]
    expect(() => store.append(batch)).toThrow(StoreFailed)
    expect(opened.map(({ open }) => open)).toEqual([false])
    expect(store.append(batch).get('a')).toBe(2)
    expect(opened.map(({ open }) => open)).toEqual([false, true])
  })

  test.each([
    ['INSERT ON snapshot'],
    ['DELETE ON snapshot'],
    ['DELETE ON update_log'],
    ['UPDATE OF snapshot_seq ON document'],
  ])('[S11] a compaction that breaks off at %s leaves the old snapshot and every update', async (step) => {
    const folder = await newFolder()
    const database = openDatabase(folder)
    const store = openSqliteStore(folder, () => database)
    onTestFinished(() => store.close())
    const snapshotAt = (seq: number) => ({ seq, state: EMPTY_UPDATE, stateVector: new Uint8Array([0]) })
    store.createDocument({ id: 'a', title: '', by: null, update: EMPTY_UPDATE })
    for (const seq of [2, 3, 4]) {
      store.append([{ document: 'a', update: EMPTY_UPDATE, by: null }])
      if (seq < 4) store.putSnapshot('a', snapshotAt(seq))
    }
    const before = [store.load('a'), store.since('a', 2)]
    database.exec(`CREATE TEMP TRIGGER crash BEFORE ${step} BEGIN SELECT RAISE(ABORT, 'power cut'); END`)
    expect(() => store.putSnapshot('a', snapshotAt(4))).toThrow(StoreFailed)
    database.exec('DROP TRIGGER crash')
    expect([store.load('a'), store.since('a', 2)]).toEqual(before)
    store.putSnapshot('a', snapshotAt(4))
    expect(store.load('a').snapshot?.seq).toBe(4)
  })

  test('[S42] a folder of a later version is refused and not changed', async () => {
    const folder = await newFolder()
    const later = openDatabase(folder)
    later.pragma('user_version = 99')
    later.close()
    await expect(openSqliteStorage({ folder })).rejects.toThrow('a later version of Throughline (schema 99')
    const database = new Database(join(folder, 'throughline.db'))
    expect(database.pragma('user_version', { simple: true })).toBe(99)
    database.close()
  })

  test('[S43] a folder of an older version is brought up to this one, whole or not at all', async () => {
    const folder = await newFolder()
    openDatabase(folder).close()
    const added = 'ALTER TABLE document ADD COLUMN pinned_at INTEGER'
    const failing = [...CHANGES, added, 'CREATE TABLE document (id INTEGER)']
    expect(() => openDatabase(folder, failing)).toThrow('already exists')
    const database = openDatabase(folder)
    expect(database.pragma('user_version', { simple: true })).toBe(CHANGES.length + 1)
    database.close()
    const changed = openDatabase(folder, [...CHANGES, added])
    expect(changed.prepare('SELECT pinned_at FROM document').all()).toEqual([])
    expect(changed.pragma('user_version', { simple: true })).toBe(CHANGES.length + 2)
    changed.close()
  })

  test('[S43] [S70] a folder of version 1 keeps its documents, and takes records', async () => {
    const folder = await newFolder()
    openDatabase(folder, []).close()
    const { storage } = await inFolder(folder)
    await storage.records.put([{ kind: 'thread', id: 't', value: 1 }])
    expect((await storage.records.all('thread')).map(({ value }) => value)).toEqual([1])
  })

  test('[S25] nothing that a deleted document said is left in the files', async () => {
    const folder = await newFolder()
    const store = openSqliteStore(folder)
    onTestFinished(() => store.close())
    const files = () =>
      Promise.all(['throughline.db', 'throughline.db-wal'].map((file) => readFile(join(folder, file))))
    const said = async (words: string) => (await files()).some((bytes) => bytes.includes(words))
    for (const id of ['kept', 'deleted']) {
      const words = (n: number) => new TextEncoder().encode(`secret ${n} of ${id} `.repeat(2000))
      store.createDocument({ id, title: `title of ${id}`, by: null, update: words(1) })
      for (const seq of [2, 3, 4]) {
        store.append([{ document: id, update: words(seq), by: null }])
        // Cuts off what came before, and leaves room in the file.
        store.putSnapshot(id, { seq, state: words(seq), stateVector: new Uint8Array([0]) })
      }
      const value = JSON.stringify(`words on ${id}`)
      store.putRecords(recordRows([{ kind: 'thread', id, value, keys: { document: id } }]))
    }
    store.describeDocument('deleted', { binnedAt: 5 })
    expect(await said('secret 4 of deleted')).toBe(true)
    store.deleteDocument('deleted')
    for (const n of [1, 2, 3, 4]) expect(await said(`secret ${n} of deleted`)).toBe(false)
    for (const about of ['title of', 'secret 4 of', 'words on']) {
      expect(await said(`${about} kept`)).toBe(true)
      expect(await said(`${about} deleted`)).toBe(false)
    }
  })

  test('[S2] every commit is synced to the disk', async () => {
    const database = openDatabase(await newFolder())
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('synchronous', { simple: true })).toBe(2)
    database.close()
  })

  test('[S2] [S11] [S40] kill -9 while appending and compacting loses nothing that was acknowledged', async () => {
    const folder = await newFolder()
    let acknowledged = 0
    for (const round of [1, 2, 3]) {
      acknowledged = await appendUntilKilled(folder, 200 + 100 * round)
      const { storage } = await inFolder(folder)
      const { snapshot, tail, head, damage } = await storage.load('a')
      const doc = new Y.Doc()
      for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
      await storage.close()
      expect(damage).toBeNull()
      expect(head).toBeGreaterThanOrEqual(acknowledged)
      expect(doc.getArray('a').length).toBe(head)
    }
    expect(acknowledged).toBeGreaterThan(30)
  }, 60_000)
})

/** From now on, inserting there fails as the operating system would make it fail. */
function failOnInsert(database: Database.Database, where: string, code: string): void {
  database.function('fail', () => {
    throw new Database.SqliteError('disk I/O error', code)
  })
  database.exec(`CREATE TEMP TRIGGER crash BEFORE INSERT ON ${where} BEGIN SELECT fail(); END`)
}

/** A process of its own appends, says the head of what was acknowledged, compacts now and then, and is killed. */
async function appendUntilKilled(folder: string, afterMs: number): Promise<number> {
  const built = (path: string) => fileURLToPath(new URL(`../../../dist/storage/${path}`, import.meta.url))
  const script = `
    import * as Y from 'yjs'
import { openSqliteStorage } from ${JSON.stringify(built('index.js'))}
    const storage = await openSqliteStorage({ folder: ${JSON.stringify(folder)} })
    const doc = new Y.Doc()
    const id = 'a'
    const next = () => {
      const before = Y.encodeStateVector(doc)
      doc.getArray('a').push([1])
      return Y.encodeStateAsUpdate(doc, before)
    }
    if ((await storage.document(id)) === null) await storage.createDocument({ id, title: '', by: null, update: next() })
    const { snapshot, tail } = await storage.load(id)
    for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
    console.log(0)
    for (;;) {
      const heads = await storage.append([{ document: id, update: next(), by: null }])
      const seq = heads.get(id)
      console.log(seq)
      if (seq % 10 === 0) {
        const snapshot = { seq, state: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
        void storage.compact(id, snapshot).catch(() => {})
      }
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  const over = new Promise((resolve) => child.on('close', resolve))
  const lines = createInterface(child.stdout)
  await Promise.race([new Promise((resolve) => lines.once('line', resolve)), over])
  lines.on('line', (line) => {
    acknowledged = Number(line)
  })
  setTimeout(() => child.kill('SIGKILL'), afterMs)
  await over
  return acknowledged
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function inFolder(folder: string): Promise<StorageUnderTest> {
  const storage = await openSqliteStorage({ folder })
  let isOpen = true
  async function close(): Promise<void> {
    if (isOpen) await storage.close()
    isOpen = false
  }
  onTestFinished(close)
  return {
    storage: { ...storage, close },
    async reopen() {
      await close()
      return inFolder(folder)
    },
    async corrupt(id, kind, seq) {
      await close()
      const database = new Database(join(folder, 'throughline.db'))
      const table = kind === 'update' ? 'update_log' : 'snapshot'
      const { changes } = database
        .prepare(
          `UPDATE ${table} SET data = CAST(x'FF' || substr(data, 2) AS BLOB)
           WHERE seq = ? AND doc = (SELECT id FROM document WHERE public_id = ?)`,
        )
        .run(seq, id)
      database.close()
      if (changes !== 1) throw new Error(`no ${kind} ${seq} to corrupt`)
      return inFolder(folder)
    },
    async corruptRecord(kind, id) {
      await close()
      const database = new Database(join(folder, 'throughline.db'))
      const spoil = database.prepare(`UPDATE record SET value = '"something else"' WHERE kind = ? AND id = ?`)
      const { changes } = spoil.run(kind, id)
      database.close()
      if (changes !== 1) throw new Error(`no record ${kind} ${id} to corrupt`)
      return inFolder(folder)
    },
  }
}
