import { expect, test } from 'vitest'
import { append, contentOf, edit, type StorageUnderTest, snapshotOf, written } from './acceptance-documents.js'
import { LogTrimmed, SnapshotRefused } from './errors.js'
import type { NewSnapshot } from './storage.js'

/** What every store must do with snapshots and compaction: rules S10 to S13 of STORE.md. Part of the contract of all stores. */
export function snapshotsContract(open: () => Promise<StorageUnderTest>): void {
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
}
