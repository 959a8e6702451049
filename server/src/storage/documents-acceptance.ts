import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../empty-update.js'
import { edit, type StorageUnderTest, snapshotOf, written } from './acceptance-documents.js'
import { DocumentExists, DocumentUnknown } from './errors.js'

/** What every store must do with what it keeps of documents: rules S1 and S20 to S23 of STORE.md. Part of the contract of all stores. */
export function documentsContract(open: () => Promise<StorageUnderTest>): void {
  test('[S1] a document is created with its first update, once', async () => {
    const { storage } = await open()
    const update = new Uint8Array([1, 2, 3])
    const entry = await storage.createDocument({ id: 'a', title: 'First', by: 'Ana', update })
    expect(entry).toMatchObject({ id: 'a', title: 'First', changedBy: 'Ana', head: 1, binnedAt: null, status: 'draft' })
    await expect(storage.createDocument({ id: 'a', title: 'Second', by: null, update })).rejects.toThrow(DocumentExists)
    expect(await storage.document('a')).toEqual(entry)
    expect((await storage.load('a')).tail).toEqual([{ seq: 1, update }])
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

  test('[S23] a document that is not there is null, or unknown', async () => {
    const { storage } = await open()
    expect(await storage.document('nobody')).toBeNull()
    const snapshot = snapshotOf(new Y.Doc(), 1)
    const revision = { seq: 1, by: null, name: null, kind: 'auto' as const, state: EMPTY_UPDATE }
    await expect(storage.load('nobody')).rejects.toThrow(DocumentUnknown)
    await expect(storage.since('nobody', 0)).rejects.toThrow(DocumentUnknown)
    await expect(storage.describeDocument('nobody', {})).rejects.toThrow(DocumentUnknown)
    await expect(storage.compact('nobody', snapshot)).rejects.toThrow(DocumentUnknown)
    await expect(storage.addRevision('nobody', revision)).rejects.toThrow(DocumentUnknown)
    await expect(storage.revisions('nobody')).rejects.toThrow(DocumentUnknown)
  })
}
