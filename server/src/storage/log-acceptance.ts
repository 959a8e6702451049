import { expect, test } from 'vitest'
import { EMPTY_UPDATE } from '../empty-update.js'
import { append, contentOf, edit, type StorageUnderTest, snapshotOf, written } from './acceptance-documents.js'
import { LogTrimmed } from './errors.js'

/** What every store must do with the log of each document: rules S2 to S7 of STORE.md. Part of the contract of all stores. */
export function logContract(open: () => Promise<StorageUnderTest>): void {
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
      { document: 'nobody', update: EMPTY_UPDATE, by: null },
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
}
