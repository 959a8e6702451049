import { expect, test } from 'vitest'
import { EMPTY_UPDATE } from '../empty-update.js'
import { append, contentOf, edit, type StorageUnderTest, snapshotOf, written } from './acceptance-documents.js'
import { DocumentDamaged } from './errors.js'

/** What every store must do with bytes that went bad: rules S30 to S32 of STORE.md. Part of the contract of all stores. */
export function damageContract(open: () => Promise<StorageUnderTest>): void {
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
    expect(await append(storage, 'b', EMPTY_UPDATE)).toBe(3)
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
