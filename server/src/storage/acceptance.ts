import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  append,
  contentOf,
  edit,
  kOf,
  type StorageUnderTest,
  snapshotOf,
  worn,
  written,
} from './acceptance-documents.js'
import { deletionContract } from './deletion-acceptance.js'
import { epochContract } from './epochs-acceptance.js'
import { DocumentDamaged, DocumentExists, DocumentUnknown, LogTrimmed, SnapshotRefused } from './errors.js'
import { recordsContract, sharedRecordsContract } from './records-acceptance.js'
import type { NewSnapshot, Storage } from './storage.js'

export type { StorageUnderTest } from './acceptance-documents.js'

/** What every store must do: the rules S1 to S32 and S70 to S75 of STORE.md. `open` gives an empty store, and cleans up after a test. */
export function storageContract(open: () => Promise<StorageUnderTest>): void {
  test('[S1] a document is created with its first update, once', async () => {
    const { storage } = await open()
    const update = new Uint8Array([1, 2, 3])
    const entry = await storage.createDocument({ id: 'a', title: 'First', by: 'Ana', update })
    expect(entry).toMatchObject({ id: 'a', title: 'First', changedBy: 'Ana', head: 1, binnedAt: null, status: 'draft' })
    await expect(storage.createDocument({ id: 'a', title: 'Second', by: null, update })).rejects.toThrow(DocumentExists)
    expect(await storage.document('a')).toEqual(entry)
    expect((await storage.load('a')).tail).toEqual([{ seq: 1, update }])
  })

  test('[S2] what was appended is there after closing and opening', async () => {
    const under = await open()
    const doc = await written(under.storage, 'a')
    await append(under.storage, 'a', edit(doc, 'k', 1))
    const { storage } = await under.reopen()
    expect(contentOf(await storage.load('a'))).toEqual({ k: 1 })
  })

  test('[S3] heads rise by one for each document of a batch', async () => {
    const { storage } = await open()
    const [a, b] = [await written(storage, 'a'), await written(storage, 'b')]
    await append(storage, 'a', edit(a, 'k', 1))
    const heads = await storage.append([
      { document: 'a', update: edit(a, 'k', 2), by: null },
      { document: 'b', update: edit(b, 'k', 3), by: null },
    ])
    expect([...heads]).toEqual([
      ['a', 3],
      ['b', 2],
    ])
    expect((await storage.load('a')).tail.map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  test('[S3] appends that overlap in time all get heads of their own', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    const updates = Array.from({ length: 50 }, (_, i) => edit(doc, `k${i}`, i))
    const heads = await Promise.all(updates.map((update) => append(storage, 'a', update)))
    expect(new Set(heads).size).toBe(50)
    expect(Object.keys(contentOf(await storage.load('a')))).toHaveLength(50)
  })

  test('[S3] [S4] a batch with an unknown document is refused whole, by name', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    const batch = [
      { document: 'a', update: edit(doc, 'k', 1), by: null },
      { document: 'nobody', update: new Uint8Array([0, 0]), by: null },
    ]
    await expect(storage.append(batch)).rejects.toMatchObject({ name: 'DocumentUnknown', document: 'nobody' })
    expect((await storage.load('a')).head).toBe(1)
    expect((await storage.load('a')).tail).toHaveLength(1)
  })

  test('[S5] bytes come back as they were given, also when they are a view on a larger buffer', async () => {
    const { storage } = await open()
    await written(storage, 'a')
    const large = new Uint8Array(100_000).fill(7)
    await append(storage, 'a', large.subarray(10, 20))
    expect((await storage.load('a')).tail[1]?.update).toEqual(new Uint8Array(10).fill(7))
  })

  test('[S6] since gives what came after a head, and says when that is no longer there', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    for (const value of [1, 2, 3]) {
      await append(storage, 'a', edit(doc, 'k', value))
      await storage.compact('a', snapshotOf(doc, value + 1))
    }
    expect((await storage.since('a', 3)).map(({ seq }) => seq)).toEqual([4])
    expect(await storage.since('a', 4)).toEqual([])
    await expect(storage.since('a', 0)).rejects.toThrow(LogTrimmed)
  })

  test('[S7] ids that mean something elsewhere are ids like any other', async () => {
    const { storage } = await open()
    const ids = ['__proto__', 'constructor', '../x', "'; DROP TABLE document; --", 'é', '']
    for (const [i, id] of ids.entries()) await append(storage, id, edit(await written(storage, id), 'k', i))
    for (const [i, id] of ids.entries()) expect(contentOf(await storage.load(id))).toEqual({ k: i })
    expect(await storage.document('toString')).toBeNull()
  })

  test('[S10] a snapshot that lacks an edit, lacks a deletion, or is no document is refused', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    const first = snapshotOf(doc, 3)
    await append(storage, 'a', edit(doc, 'k', 1))
    const undeleted = snapshotOf(doc, 3)
    await append(storage, 'a', edit(doc, 'k', undefined))
    const good = snapshotOf(doc, 3)
    const bad: readonly NewSnapshot[] = [
      first,
      undeleted,
      { ...good, state: good.state.slice(0, -1) },
      { ...good, stateVector: first.stateVector },
      { ...good, seq: 4 },
    ]
    for (const snapshot of bad) await expect(storage.compact('a', snapshot)).rejects.toThrow()
    const { snapshot, tail } = await storage.load('a')
    expect([snapshot, tail.length]).toEqual([null, 3])
    await storage.compact('a', good)
    expect((await storage.load('a')).snapshot).toEqual(good)
  })

  test('[S10] a snapshot older than the one in place is refused', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    const old = snapshotOf(doc, 1)
    await append(storage, 'a', edit(doc, 'k', 1))
    await storage.compact('a', snapshotOf(doc, 2))
    await expect(storage.compact('a', old)).rejects.toThrow(SnapshotRefused)
  })

  test('[S12] [S13] two snapshots are kept, with every update after the older; later updates stay', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    for (const value of [1, 2, 3]) {
      await append(storage, 'a', edit(doc, 'k', value))
      const snapshot = snapshotOf(doc, value + 1 + (value - 1))
      await append(storage, 'a', edit(doc, `later${value}`, value))
      await storage.compact('a', snapshot)
    }
    expect(contentOf(await storage.load('a'))).toEqual({ k: 3, later1: 1, later2: 2, later3: 3 })
    // Snapshots at 2, 4 and 6: 4 and 6 are kept, so the log begins at 5.
    expect((await storage.since('a', 4)).map(({ seq }) => seq)).toEqual([5, 6, 7])
    await expect(storage.since('a', 3)).rejects.toThrow(LogTrimmed)
  })

  test('[S20] [S21] the list is by last change; describing changes what is named', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    await written(storage, 'b')
    await new Promise((resolve) => setTimeout(resolve, 2))
    await storage.append([{ document: 'a', update: edit(doc, 'k', 1), by: 'Ben' }])
    await storage.describeDocument('a', { title: 'Named', elementCount: 3, organisation: 'Centre', status: 'agreed' })
    await storage.append([{ document: 'a', update: edit(doc, 'k', 2), by: null }])
    await storage.describeDocument('b', { binnedAt: 5 })
    const [first, second] = await storage.documents()
    const described = { title: 'Named', elementCount: 3, organisation: 'Centre', status: 'agreed', changedBy: 'Ben' }
    expect(first).toMatchObject({ id: 'a', head: 3, binnedAt: null, ...described })
    expect(second).toMatchObject({ id: 'b', head: 1, binnedAt: 5, title: 'b' })
    expect(first?.changedAt).toBeGreaterThan(first?.createdAt ?? 0)
    await storage.describeDocument('b', { binnedAt: null })
    expect((await storage.document('b'))?.binnedAt).toBeNull()
  })

  test('[S22] revisions come back as they were kept and outlive compaction', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    const state = Y.encodeStateAsUpdate(doc)
    const first = await storage.addRevision('a', { seq: 1, by: 'Ana', name: 'For the board', kind: 'named', state })
    for (const value of [1, 2, 3]) {
      await append(storage, 'a', edit(doc, 'k', value))
      await storage.compact('a', snapshotOf(doc, value + 1))
    }
    const later = { seq: 4, by: null, name: null, kind: 'auto' as const, state: Y.encodeStateAsUpdate(doc) }
    const second = await storage.addRevision('a', later)
    expect((await storage.revisions('a')).map(({ id, name, kind, by, seq }) => [id, name, kind, by, seq])).toEqual([
      [second, null, 'auto', null, 4],
      [first, 'For the board', 'named', 'Ana', 1],
    ])
    expect(await storage.revisionState('a', first ?? 0)).toEqual(state)
    expect(await storage.revisionState('a', 999)).toBeNull()
  })

  test('[S26] an automatic revision of what a revision has already is not kept; one that somebody asks for is', async () => {
    const { storage } = await open()
    await written(storage, 'a')
    const revision = { by: null, name: null, state: new Uint8Array([0, 0]) }
    expect(await storage.addRevision('a', { ...revision, kind: 'auto', seq: 2 })).not.toBeNull()
    expect(await storage.addRevision('a', { ...revision, kind: 'auto', seq: 2 })).toBeNull()
    expect(await storage.addRevision('a', { ...revision, kind: 'auto', seq: 1 })).toBeNull()
    expect(await storage.addRevision('a', { ...revision, kind: 'named', seq: 2 })).not.toBeNull()
    expect(await storage.addRevision('a', { ...revision, kind: 'auto', seq: 3 })).not.toBeNull()
    expect((await storage.revisions('a')).map(({ kind, seq }) => [kind, seq])).toEqual([
      ['auto', 3],
      ['named', 2],
      ['auto', 2],
    ])
  })

  test('[S24] a document is as it was at a moment, as far as that is still known', async () => {
    const { storage } = await open()
    const before = Date.now() - 1
    const doc = await written(storage, 'a')
    const moments: number[] = []
    const step = async (value: number) => {
      await tick()
      await append(storage, 'a', edit(doc, 'k', value))
      moments.push(Date.now())
      await tick()
    }
    for (const value of [1, 2, 3]) await step(value)
    expect(await storage.stateAt('a', before - 1_000)).toBeNull()
    expect(await valueAt(moments[1] ?? 0)).toBe(2)
    expect(await valueAt(Date.now())).toBe(3)
    // Once the log has been cut twice, a revision and a snapshot are all that is left of what was before.
    const revision = { seq: 4, by: null, name: null, kind: 'auto' as const, state: Y.encodeStateAsUpdate(doc) }
    await storage.addRevision('a', revision)
    const revised = Date.now()
    await step(4)
    await storage.compact('a', snapshotOf(doc, 5))
    await step(5)
    await storage.compact('a', snapshotOf(doc, 6))
    await step(6)
    expect(await valueAt(revised)).toBe(3)
    expect(await valueAt(Date.now())).toBe(6)
    const lost = await storage.stateAt('a', moments[0] ?? 0)
    expect(lost?.at).toBeGreaterThan(moments[0] ?? 0)
    expect(kOf(lost)).toBe(3)

    async function valueAt(moment: number): Promise<unknown> {
      const past = await storage.stateAt('a', moment)
      expect(past?.at).toBeLessThanOrEqual(moment)
      return kOf(past)
    }
  })

  epochContract(open)
  deletionContract(open)
  recordsContract(open)

  test('[S23] a document that is not there is null, or unknown', async () => {
    const { storage } = await open()
    expect(await storage.document('nobody')).toBeNull()
    const snapshot = snapshotOf(new Y.Doc(), 1)
    const revision = { seq: 1, by: null, name: null, kind: 'auto' as const, state: new Uint8Array([0, 0]) }
    await expect(storage.load('nobody')).rejects.toThrow(DocumentUnknown)
    await expect(storage.since('nobody', 0)).rejects.toThrow(DocumentUnknown)
    await expect(storage.describeDocument('nobody', {})).rejects.toThrow(DocumentUnknown)
    await expect(storage.compact('nobody', snapshot)).rejects.toThrow(DocumentUnknown)
    await expect(storage.addRevision('nobody', revision)).rejects.toThrow(DocumentUnknown)
    await expect(storage.revisions('nobody')).rejects.toThrow(DocumentUnknown)
  })

  test('[S30] [S32] a bad update ends what is served; nothing is overwritten and others are untouched', async () => {
    const under = await open()
    const doc = await written(under.storage, 'a')
    await append(under.storage, 'b', edit(await written(under.storage, 'b'), 'k', 9))
    for (const value of [1, 2, 3]) await append(under.storage, 'a', edit(doc, 'k', value))
    const { storage } = await under.corrupt('a', 'update', 3)
    const stored = await storage.load('a')
    expect(contentOf(stored)).toEqual({ k: 1 })
    expect([stored.head, stored.tail.length]).toEqual([4, 2])
    expect(stored.damage).toContain('3')
    await expect(append(storage, 'a', edit(doc, 'k', 4))).rejects.toThrow(DocumentDamaged)
    expect((await storage.load('b')).damage).toBeNull()
    expect(await append(storage, 'b', new Uint8Array([0, 0]))).toBe(3)
  })

  test('[S31] a bad snapshot costs nothing: the one before it and the log hold the same', async () => {
    const under = await open()
    const doc = await written(under.storage, 'a')
    for (const value of [1, 2, 3]) {
      await append(under.storage, 'a', edit(doc, `k${value}`, value))
      if (value < 3) await under.storage.compact('a', snapshotOf(doc, value + 1))
    }
    const { storage } = await under.corrupt('a', 'snapshot', 3)
    const stored = await storage.load('a')
    expect([stored.snapshot?.seq, stored.damage]).toEqual([2, null])
    expect(contentOf(stored)).toEqual({ k1: 1, k2: 2, k3: 3 })
    await append(storage, 'a', edit(doc, 'k4', 4))
    await storage.compact('a', snapshotOf(doc, 5))
    expect(contentOf(await storage.load('a'))).toEqual({ k1: 1, k2: 2, k3: 3, k4: 4 })
  })
}

/** What stores must do that several processes may have open at once: the rules S50 to S55 of STORE.md. */
export function sharedStorageContract(open: () => Promise<{ storage: Storage; another(): Promise<Storage> }>): void {
  sharedRecordsContract(open)

  test('[S26] of processes that keep an automatic revision at once exactly one does', async () => {
    const { storage, another } = await open()
    const both = [storage, await another()]
    await written(storage, 'a')
    for (const seq of [2, 3, 4, 5]) {
      const revision = { seq, by: null, name: null, kind: 'auto' as const, state: new Uint8Array([0, 0]) }
      const kept = await Promise.all(both.map((store) => store.addRevision('a', revision)))
      expect(kept.filter((number) => number !== null)).toHaveLength(1)
    }
  })

  test('[S50] two processes append to one document in turn: heads have no gaps, and both read the same', async () => {
    const { storage, another } = await open()
    const second = await another()
    const doc = await written(storage, 'a')
    const updates = Array.from({ length: 40 }, (_, i) => edit(doc, `k${i}`, i))
    const heads = await Promise.all(updates.map((update, i) => append(i % 2 === 0 ? storage : second, 'a', update)))
    expect([...heads].sort((a, b) => Number(a) - Number(b))).toEqual(updates.map((_, i) => i + 2))
    expect(await second.since('a', 0)).toEqual(await storage.since('a', 0))
    expect(Object.keys(contentOf(await second.load('a')))).toHaveLength(40)
  })

  test('[S50] batches with the same documents in another order do not wait for each other for ever', async () => {
    const { storage, another } = await open()
    const second = await another()
    const docs = await Promise.all(['a', 'b', 'c'].map((id) => written(storage, id)))
    const batch = (round: number) =>
      ['a', 'b', 'c'].map((document, i) => ({ document, update: edit(docs[i] as Y.Doc, `k${round}`, 1), by: null }))
    const rounds = Array.from({ length: 10 }, (_, round) => batch(round))
    await Promise.all(rounds.flatMap((rows) => [storage.append(rows), second.append([...rows].reverse())]))
    expect((await storage.load('b')).head).toBe(21)
  })

  test('[S10] [S50] two processes that compact at once leave one snapshot, and every edit', async () => {
    const { storage, another } = await open()
    const second = await another()
    const doc = await written(storage, 'a')
    for (let n = 2; n <= 20; n += 1) {
      await append(n % 2 === 0 ? storage : second, 'a', edit(doc, `k${n}`, n))
      const snapshot = snapshotOf(doc, n)
      const outcomes = await Promise.allSettled([storage, second].map((one) => one.compact('a', snapshot)))
      expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    }
    const stored = await second.load('a')
    expect([stored.snapshot?.seq, stored.damage]).toEqual([20, null])
    expect(Object.keys(contentOf(stored))).toHaveLength(19)
    expect(await append(second, 'a', edit(doc, 'after', 1))).toBe(21)
  })

  test('[S55] of processes that make a document anew at once one does, and the others hear that its log has moved', async () => {
    const { storage, another } = await open()
    const second = await another()
    const doc = await worn(storage, 'a')
    const { head } = await storage.load('a')
    const hearing = await joined(second, ['a'])
    const made = await Promise.all([storage, second, storage].map((one) => one.renew('a', head)))
    expect(made.filter((epoch) => epoch !== null)).toHaveLength(1)
    const stored = await second.load('a')
    expect(made).toContain(stored.epoch)
    expect(contentOf(stored)).toEqual(doc.getMap('elements').toJSON())
    if (made[1] === null) await until('the second heard', () => (hearing.heads.get('a') ?? 0) > head)
  })

  test('[S51] a process hears of what others append to documents it has open', async () => {
    const { storage, another } = await open()
    const doc = await written(storage, 'a')
    const hearing = await joined(await another(), ['a'])
    await append(storage, 'a', edit(doc, 'k', 1))
    await until('head 2 is heard of', () => hearing.heads.get('a') === 2)
  })

  test('[S52] a process hears that a document it has open was put in the bin', async () => {
    const { storage, another } = await open()
    await written(storage, 'a')
    const hearing = await joined(await another(), ['a'])
    await storage.describeDocument('a', { binnedAt: 5 })
    await until('a is binned', () => hearing.binned.has('a'))
  })

  test('[S25] [S52] a process hears that a document it has open was deleted, also right after it was put in the bin', async () => {
    const { storage, another } = await open()
    await written(storage, 'a')
    await written(storage, 'b')
    const hearing = await joined(await another(), ['a', 'b'])
    await storage.describeDocument('a', { binnedAt: 5 })
    expect(await storage.deleteDocument('a')).toBe(true)
    await until('a is gone', () => hearing.binned.has('a'))
    expect([...hearing.binned]).toEqual(['a'])
  })

  test('[S53] words reach all others, the last of each topic for certain, and the gone are missed', async () => {
    const { storage, another } = await open()
    const first = await joined(storage, ['a'])
    const second = await joined(await another(), ['a'])
    await until('they know of each other', () => first.greetings.length > 1 || second.greetings.length > 1)
    const long = `${'"é'.repeat(1900)}\n`
    for (const words of ['one', 'two', long]) first.neighbours.tell('a', 'x', words)
    first.neighbours.tell('a', 'y', 'other')
    await until('the last words came', () => second.words.includes(long) && second.words.includes('other'))
    expect(first.words).toEqual([])
    await first.neighbours.leave()
    await until('the first is missed', () => second.left.length === 1)
  })
}

/** A process that has joined, and all it hears. */
async function joined(storage: Storage, open: readonly string[]) {
  const heads = new Map<string, number>()
  const binned = new Set<string>()
  const words: string[] = []
  const greetings: string[] = []
  const left: string[] = []
  const neighbours = storage.join({
    documents: () => open,
    moved: (id, head) => heads.set(id, Math.max(head, heads.get(id) ?? 0)),
    binned: (id) => binned.add(id),
    heard: (_from, _id, said) => words.push(said),
    greeted: (from) => greetings.push(from),
    left: (from) => left.push(from),
  })
  await until('it has joined', () => greetings.length > 0)
  return { heads, binned, words, greetings, left, neighbours }
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const start = Date.now()
  while (!holds()) {
    if (Date.now() - start > 10_000) throw new Error(`waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Until the clock shows another millisecond. */
async function tick(): Promise<void> {
  const start = Date.now()
  while (Date.now() === start) await new Promise((resolve) => setImmediate(resolve))
}
