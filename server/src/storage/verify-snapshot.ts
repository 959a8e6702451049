import * as Y from 'yjs'
import { documentOf, isComplete } from './document-of.js'
import { SnapshotRefused } from './errors.js'
import type { NewSnapshot, StoredDocument } from './storage.js'
import { storedUpdates } from './stored-updates.js'

/** Throws SnapshotRefused unless the snapshot decodes and holds what is stored up to its seq: same edits, same deletions. */
export function verifySnapshot(stored: Pick<StoredDocument, 'snapshot' | 'tail'>, snapshot: NewSnapshot): void {
  const tail = stored.tail.filter(({ seq }) => seq <= snapshot.seq)
  const wanted = documentOf(storedUpdates({ snapshot: stored.snapshot, tail }))
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

function isSameVector(a: Map<number, number>, b: Map<number, number>): boolean {
  return a.size === b.size && [...a].every(([client, clock]) => b.get(client) === clock)
}
