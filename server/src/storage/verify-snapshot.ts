import * as Y from 'yjs'
import { SnapshotRefused } from './errors.js'
import type { NewSnapshot, StoredDocument } from './storage.js'

/** Throws SnapshotRefused unless the snapshot decodes and holds what is stored up to its seq: same edits, same deletions. */
export function verifySnapshot(stored: Pick<StoredDocument, 'snapshot' | 'tail'>, snapshot: NewSnapshot): void {
  const wanted = documentOf([
    ...(stored.snapshot === null ? [] : [stored.snapshot.state]),
    ...upTo(stored, snapshot.seq),
  ])
  const offered = documentOf([snapshot.state])
  try {
    if (!isComplete(offered)) throw new SnapshotRefused('the snapshot builds on edits it does not hold')
    if (!Y.equalSnapshots(Y.snapshot(wanted), Y.snapshot(offered))) {
      throw new SnapshotRefused('the snapshot does not say what the log says')
    }
    if (!isSameVector(Y.decodeStateVector(snapshot.stateVector), Y.decodeStateVector(Y.encodeStateVector(offered)))) {
      throw new SnapshotRefused("the state vector is not the snapshot's")
    }
  } finally {
    wanted.destroy()
    offered.destroy()
  }
}

function upTo({ tail }: Pick<StoredDocument, 'tail'>, seq: number): Uint8Array[] {
  return tail.filter((row) => row.seq <= seq).map((row) => row.update)
}

/** A new Y.Doc of these updates, to be destroyed. */
export function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** Nothing in it waits for something that is not there. */
export function isComplete(doc: Y.Doc): boolean {
  return doc.store.pendingStructs === null && doc.store.pendingDs === null
}

function isSameVector(a: Map<number, number>, b: Map<number, number>): boolean {
  return a.size === b.size && [...a].every(([client, clock]) => b.get(client) === clock)
}
