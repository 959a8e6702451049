import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../empty-update.js'
import { append, edit, kOf, type StorageUnderTest, snapshotOf, tick, written } from './acceptance-documents.js'

/** What every store must do with revisions, and a document as it was: rules S22, S24 and S26 of STORE.md. Part of the contract of all stores. */
export function revisionsContract(open: () => Promise<StorageUnderTest>): void {
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
    const revision = { by: null, name: null, state: EMPTY_UPDATE }
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
}
