import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../empty-update.js'
import { append, contentOf, edit, type StorageUnderTest, snapshotOf, written } from './acceptance-documents.js'
import { DocumentUnknown } from './errors.js'

/** What every store must do when a document is deleted for good: rule S25 of STORE.md. Part of the contract of all stores. */
export function deletionContract(open: () => Promise<StorageUnderTest>): void {
  test('[S25] what is in the bin is deleted for good, with its history and records; nothing else is', async () => {
    const under = await open()
    const { storage } = under
    for (const id of ['a', 'b']) {
      const doc = await written(storage, id)
      for (const value of [1, 2, 3]) {
        await append(storage, id, edit(doc, 'k', value))
        await storage.compact(id, snapshotOf(doc, value + 1))
      }
      const state = Y.encodeStateAsUpdate(doc)
      await storage.addRevision(id, { seq: 4, by: null, name: 'For the board', kind: 'named', state })
      await storage.records.put(['thread', 'link'].map((kind) => ({ kind, id, value: id, keys: { document: id } })))
    }
    await storage.records.put([{ kind: 'audit', id: '1', value: 1, keys: { about: 'a' } }])
    await storage.describeDocument('a', { binnedAt: 5 })
    expect(await storage.deleteDocument('a')).toBe(true)
    expect(await storage.deleteDocument('a')).toBe(false)
    const { storage: again } = await under.reopen()
    expect((await again.documents()).map(({ id }) => id)).toEqual(['b'])
    expect(await again.document('a')).toBeNull()
    await expect(again.load('a')).rejects.toThrow(DocumentUnknown)
    await expect(again.revisions('a')).rejects.toThrow(DocumentUnknown)
    await expect(append(again, 'a', EMPTY_UPDATE)).rejects.toThrow(DocumentUnknown)
    for (const kind of ['thread', 'link']) expect((await again.records.all(kind)).map(({ id }) => id)).toEqual(['b'])
    expect(await again.records.all('audit')).toHaveLength(1)
    expect(contentOf(await again.load('b'))).toEqual({ k: 3 })
    expect(await again.revisions('b')).toHaveLength(1)
    // The id is free, and nothing of what had it comes back with it.
    await written(again, 'a')
    expect(await again.load('a')).toMatchObject({ head: 1, snapshot: null, damage: null })
    expect(await again.revisions('a')).toEqual([])
  })

  test('[S25] a damaged document can be deleted too', async () => {
    const under = await open()
    const doc = await written(under.storage, 'a')
    for (const value of [1, 2]) await append(under.storage, 'a', edit(doc, 'k', value))
    const { storage } = await under.corrupt('a', 'update', 2)
    expect((await storage.load('a')).damage).not.toBeNull()
    await storage.describeDocument('a', { binnedAt: 5 })
    expect(await storage.deleteDocument('a')).toBe(true)
    await written(storage, 'a')
    expect((await storage.load('a')).damage).toBeNull()
  })

  test('[S25] what is not in the bin, or was taken out of it, stays', async () => {
    const { storage } = await open()
    await written(storage, 'a')
    expect(await storage.deleteDocument('a')).toBe(false)
    await storage.describeDocument('a', { binnedAt: 5 })
    await storage.describeDocument('a', { binnedAt: null })
    expect(await storage.deleteDocument('a')).toBe(false)
    expect(await storage.deleteDocument('nobody')).toBe(false)
    expect((await storage.load('a')).head).toBe(1)
  })
}
