import * as Y from 'yjs'
import { documentOf } from './document-of.js'
import type { NewSnapshot, PastState, Storage, StoredDocument } from './storage.js'
import { storedUpdates } from './stored-updates.js'

/** A store under test. */
export interface StorageUnderTest {
  readonly storage: Storage
  /** Closes it and opens the same data again. */
  reopen(): Promise<StorageUnderTest>
  /** Changes a byte of a stored row behind the store's back. */
  corrupt(id: string, kind: 'update' | 'snapshot', seq: number): Promise<StorageUnderTest>
  /** Changes what a record says behind the store's back. */
  corruptRecord(kind: string, id: string): Promise<StorageUnderTest>
}

/** What stood under `k` in a past state. */
export function kOf(past: PastState | null): unknown {
  return documentOf(past?.updates ?? [])
    .getMap('elements')
    .get('k')
}

/** A document in the store, and as its writer has it. */
export async function written(storage: Storage, id: string): Promise<Y.Doc> {
  const doc = new Y.Doc()
  doc.getMap('theory').set('title', id)
  await storage.createDocument({ id, title: id, by: null, update: Y.encodeStateAsUpdate(doc) })
  return doc
}

export async function append(storage: Storage, document: string, update: Uint8Array): Promise<number | undefined> {
  return (await storage.append([{ document, update, by: null }])).get(document)
}

/** The update that setting (or, for undefined, deleting) a key makes. */
export function edit(doc: Y.Doc, key: string, value: unknown): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const elements = doc.getMap('elements')
  if (value === undefined) elements.delete(key)
  else elements.set(key, value)
  return Y.encodeStateAsUpdate(doc, before)
}

export function snapshotOf(doc: Y.Doc, seq: number): NewSnapshot {
  return { seq, state: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
}

export function contentOf(stored: StoredDocument): Record<string, unknown> {
  return docOf(stored).getMap('elements').toJSON()
}

export function docOf(stored: StoredDocument): Y.Doc {
  return documentOf(storedUpdates(stored))
}

/** A document of many people whose every edit took the place of another. */
export async function worn(storage: Storage, id: string): Promise<Y.Doc> {
  const doc = await written(storage, id)
  for (let n = 0; n < 3; n += 1) {
    const before = Y.encodeStateVector(doc)
    doc.transact(() => {
      for (let k = 0; k < 1500; k += 1) {
        doc.clientID = 1 + 1500 * n + k
        doc.getMap('elements').set(`k${k % 100}`, k)
      }
    })
    doc.getMap('elements').set('k', n)
    await append(storage, id, Y.encodeStateAsUpdate(doc, before))
  }
  return doc
}

/** Until the clock shows another millisecond. */
export async function tick(): Promise<void> {
  const start = Date.now()
  while (Date.now() === start) await new Promise((resolve) => setImmediate(resolve))
}
