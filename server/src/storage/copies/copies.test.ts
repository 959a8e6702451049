import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../../empty-update.js'
import { FolderInUse, type KeptRecord, openSqliteStorage, RecordTaken, type Storage, TargetInUse } from '../index.js'
import { verifyStore } from './copy-store.js'
import { makeCopy } from './make-copy.js'
import { backupTarget, openSource, openTarget } from './places.js'
import type { WholeDocument } from './whole-document.js'

test('[S60] a backup taken while people edit is whole, and restores into an empty folder', async () => {
  const { folder, storage } = await filledStore()
  const file = join(folder, 'copy.backup')
  let isOver = false
  const editing = keepEditing(storage, () => isOver)
  const report = await makeCopy(folder, file, backupTarget(file))
  isOver = true
  await editing
  expect([report.documents, report.records, report.problems]).toEqual([2, 251, []])
  const restored = newFolder()
  await makeCopy(file, restored, await openTarget(restored))
  const again = await openSqliteStorage({ folder: restored })
  onTestFinished(() => again.close())
  expect((await again.documents()).map(({ id }) => id).sort()).toEqual(['a', 'b'])
  const { head } = await again.load('a')
  expect(contentOf(await again.load('a'))).toBe(head)
  expect((await again.revisions('b')).map(({ name }) => name)).toEqual(['For the board'])
  expect(await again.revisionState('b', 1)).toEqual(await storage.revisionState('b', 1))
  const numbers = (records: readonly KeptRecord[]) => records.map(({ value }) => value)
  expect(numbers(await again.records.all('thread'))).toEqual(Array.from({ length: 250 }, (_, n) => n))
  expect(numbers(await again.records.find('thread', 'document', 'b', 2))).toEqual([247, 249])
  const second = { kind: 'person', id: 'second', value: null, unique: { email: 'ana@example.org' } }
  await expect(again.records.put([second])).rejects.toThrow(RecordTaken)
  // The copy is a store like any other: it can be written.
  await again.records.put([{ kind: 'thread', id: 'new', value: 'new' }])
  expect((await again.records.all('thread')).at(-1)?.id).toBe('new')
  await again.append([{ document: 'b', update: EMPTY_UPDATE, by: null }])
}, 30_000)

test('[S61] nothing is overwritten: neither a backup nor a folder with documents, nor a folder in use', async () => {
  const { folder, storage } = await filledStore()
  const file = join(folder, 'copy.backup')
  await makeCopy(folder, file, backupTarget(file))
  await expect(makeCopy(folder, file, backupTarget(file))).rejects.toThrow(TargetInUse)
  await expect(openTarget(folder)).rejects.toThrow(FolderInUse)
  await storage.close()
  const target = await openTarget(folder)
  await expect(makeCopy(file, folder, target)).rejects.toThrow(TargetInUse)
})

test('[S61] a folder with people and no documents is not overwritten either', async () => {
  const { folder, storage } = await filledStore()
  const file = join(folder, 'copy.backup')
  await makeCopy(folder, file, backupTarget(file))
  const other = newFolder()
  const people = await openSqliteStorage({ folder: other })
  await people.records.put([{ kind: 'person', id: 'ana', value: null }])
  await people.close()
  await expect(makeCopy(file, other, await openTarget(other))).rejects.toThrow(TargetInUse)
  await storage.close()
})

test('[S43] [S60] a backup of version 1, which had no records, restores into this one', async () => {
  const { folder, storage } = await filledStore()
  const file = join(folder, 'copy.backup')
  await makeCopy(folder, file, backupTarget(file))
  await storage.close()
  const database = new Database(file)
  database.exec('DROP TABLE record_key; DROP TABLE record; PRAGMA user_version = 1')
  database.close()
  const restored = newFolder()
  expect((await makeCopy(file, restored, await openTarget(restored))).documents).toBe(2)
  const again = await openSqliteStorage({ folder: restored })
  onTestFinished(() => again.close())
  await again.records.put([{ kind: 'thread', id: 'new', value: 'new' }])
})

test('[S61] a copy that fails midway leaves nothing', async () => {
  const folder = newFolder()
  const target = await openTarget(folder)
  await expect(target.fill({ documents: failingAfterOne(), records: none() })).rejects.toThrow('the plug was pulled')
  await target.close()
  expect(readdirSync(folder)).toEqual(['lock.db'])
})

test('[S62] verify finds a flipped bit in a log row, a snapshot, a revision or a record, and a backup says so', async () => {
  const { folder, storage } = await filledStore()
  await storage.close()
  expect(await problems(folder)).toEqual([])
  const database = new Database(join(folder, 'throughline.db'))
  const flip = (table: string, column: string) =>
    database.exec(
      `UPDATE ${table} SET ${column} = CAST(x'FF' || substr(${column}, 2) AS BLOB)
       WHERE rowid = (SELECT max(rowid) FROM ${table})`,
    )
  flip('revision', 'state')
  flip('snapshot', 'data')
  database.exec(`UPDATE update_log SET data = CAST(x'FF' || substr(data, 2) AS BLOB) WHERE doc = 1 AND seq = 2`)
  database.exec("UPDATE record SET value = '8' WHERE id = '7'")
  database.close()
  expect(await problems(folder)).toEqual([
    'a: Changes 2 to 3 cannot be read.',
    'b: The snapshot at 2 does not match its checksum.',
    'b: Revision 1 does not match its checksum.',
    'null: The record thread 7 does not match its checksum.',
  ])
  const file = join(folder, 'copy.backup')
  const report = await makeCopy(folder, file, backupTarget(file))
  expect(report.problems).toHaveLength(4)
})

/** Document a: three updates. Document b: two, a snapshot and a revision. Beside them 250 threads, and a person. */
async function filledStore(): Promise<{ folder: string; storage: Storage }> {
  const folder = newFolder()
  const opened = await openSqliteStorage({ folder })
  let isOpen = true
  const storage = {
    ...opened,
    async close() {
      if (isOpen) await opened.close()
      isOpen = false
    },
  }
  onTestFinished(() => storage.close())
  const a = new Y.Doc()
  await storage.createDocument({ id: 'a', title: 'A', by: null, update: push(a) })
  for (let i = 0; i < 2; i += 1) await storage.append([{ document: 'a', update: push(a), by: 'Ana' }])
  const b = new Y.Doc()
  await storage.createDocument({ id: 'b', title: 'B', by: null, update: push(b) })
  await storage.append([{ document: 'b', update: push(b), by: null }])
  const state = Y.encodeStateAsUpdate(b)
  await storage.compact('b', { seq: 2, state, stateVector: Y.encodeStateVector(b) })
  await storage.addRevision('b', { seq: 2, by: 'Ana', name: 'For the board', kind: 'named', state })
  const thread = (n: number) => ({ kind: 'thread', id: `${n}`, value: n, keys: { document: n % 2 === 0 ? 'a' : 'b' } })
  await storage.records.put(Array.from({ length: 250 }, (_, n) => thread(n)))
  await storage.records.put([{ kind: 'person', id: 'ana', value: null, unique: { email: 'ana@example.org' } }])
  return { folder, storage }
}

async function keepEditing(storage: Storage, isOver: () => boolean): Promise<void> {
  const doc = new Y.Doc()
  const { tail } = await storage.load('a')
  for (const { update } of tail) Y.applyUpdate(doc, update)
  while (!isOver()) await storage.append([{ document: 'a', update: push(doc), by: null }])
}

function push(doc: Y.Doc): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.getArray('a').push([1])
  return Y.encodeStateAsUpdate(doc, before)
}

/** How many edits a stored document holds. */
function contentOf({ snapshot, tail }: Awaited<ReturnType<Storage['load']>>): number {
  const doc = new Y.Doc()
  for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
  return doc.getArray('a').length
}

async function* none(): AsyncIterable<never> {}

async function* failingAfterOne(): AsyncIterable<WholeDocument> {
  const { folder, storage } = await filledStore()
  await storage.close()
  const source = await openSource(folder)
  const [first] = await source.read(async ({ documents }) => {
    for await (const document of documents) return [document]
    return []
  })
  await source.close()
  if (first !== undefined) yield first
  throw new Error('the plug was pulled')
}

async function problems(place: string): Promise<string[]> {
  const source = await openSource(place)
  try {
    const report = await verifyStore(source)
    return report.problems.map(({ document, problem }) => `${document}: ${problem}`)
  } finally {
    await source.close()
  }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-copies-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
