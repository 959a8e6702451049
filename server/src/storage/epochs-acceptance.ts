import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../empty-update.js'
import {
  append,
  contentOf,
  docOf,
  edit,
  kOf,
  type StorageUnderTest,
  snapshotOf,
  worn,
  written,
} from './acceptance-documents.js'
import { DocumentRenewed, LogTrimmed } from './errors.js'

/** What every store must do about epochs: the rules S14 and S15 of STORE.md. Part of the contract of all stores. */
export function epochContract(open: () => Promise<StorageUnderTest>): void {
  test('[S14] a worn document is made anew: the same content, a new epoch, and what it was kept as a revision', async () => {
    const under = await open()
    const { storage } = under
    const doc = await worn(storage, 'a')
    const { head, epoch } = await storage.load('a')
    const before = Date.now()
    expect(epoch).toBe(1)
    expect(await storage.renew('a', head - 1)).toBeNull()
    const renewed = await storage.renew('a', head)
    const { storage: again } = await under.reopen()
    const stored = await again.load('a')
    expect(stored).toMatchObject({ epoch: renewed, damage: null, tail: [] })
    expect(renewed).not.toBe(1)
    expect(stored.head).toBe((await again.document('a'))?.head)
    expect(contentOf(stored)).toEqual(doc.getMap('elements').toJSON())
    expect(stored.snapshot?.state.length).toBeLessThan(Y.encodeStateAsUpdate(doc).length / 2)
    const [kept] = await again.revisions('a')
    expect(kept).toMatchObject({ kind: 'renewed', name: '1', seq: head })
    expect(await again.revisionState('a', kept?.id ?? 0)).toEqual(Y.encodeStateAsUpdate(doc))
    expect(kOf(await again.stateAt('a', Date.now()))).toEqual(doc.getMap('elements').get('k'))
    expect((await again.stateAt('a', before))?.at).toBeDefined()
    expect(await again.renew('a', stored.head)).toBeNull()
  })

  test('[S15] what was made in an ended epoch is refused by name, and nothing of its batch is kept', async () => {
    const { storage } = await open()
    const old = await worn(storage, 'a')
    await written(storage, 'b')
    const { head } = await storage.load('a')
    const epoch = (await storage.renew('a', head)) ?? 0
    const late = edit(old, 'late', 1)
    const batch = [
      { document: 'b', update: EMPTY_UPDATE, by: null, epoch: 1 },
      { document: 'a', update: late, by: null, epoch: 1 },
    ]
    await expect(storage.append(batch)).rejects.toMatchObject({ name: 'DocumentRenewed', document: 'a' })
    await expect(storage.append(batch)).rejects.toThrow(DocumentRenewed)
    expect((await storage.load('b')).head).toBe(1)
    // Who held the old one asks in vain for what came after it, and so looks what the document is now.
    await expect(storage.since('a', head)).rejects.toThrow(LogTrimmed)
    await expect(storage.compact('a', snapshotOf(old, head))).rejects.toThrow()
    const now = docOf(await storage.load('a'))
    await storage.append([{ document: 'a', update: edit(now, 'new', 1), by: null, epoch }])
    const stored = await storage.load('a')
    expect(contentOf(stored)).toMatchObject({ new: 1 })
    expect(contentOf(stored)).not.toHaveProperty('late')
    await storage.compact('a', snapshotOf(now, stored.head))
    expect(contentOf(await storage.load('a'))).toEqual(now.getMap('elements').toJSON())
  })

  test('[S12] [S14] a document made anew has a second way back at once', async () => {
    const under = await open()
    const doc = await worn(under.storage, 'a')
    await under.storage.renew('a', (await under.storage.load('a')).head)
    const { head } = await under.storage.load('a')
    const { storage } = await under.corrupt('a', 'snapshot', head)
    const stored = await storage.load('a')
    expect([stored.snapshot?.seq, stored.damage]).toEqual([head - 1, null])
    expect(contentOf(stored)).toEqual(doc.getMap('elements').toJSON())
  })

  test('[S14] a document that is not worn is left as it is', async () => {
    const { storage } = await open()
    const doc = await written(storage, 'a')
    for (let n = 0; n < 20; n += 1) await append(storage, 'a', edit(doc, `k${n}`, 'x'.repeat(9000)))
    expect(await storage.renew('a', 21)).toBeNull()
    expect(await storage.load('a')).toMatchObject({ head: 21, epoch: 1 })
  })
}
