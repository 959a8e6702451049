import { inflateSync } from 'node:zlib'
import * as Y from 'yjs'
import { isIntact, readableState } from '../readable-state.js'
import { storedUpdates } from '../stored-updates.js'
import type { WholeDocument } from './whole-document.js'

/** What is wrong with a stored document, in sentences; nothing where all of it can be read. */
export function problemsOf({ row, updates, snapshots, revisions }: WholeDocument): string[] {
  const state = readableState({
    head: row.head,
    snapshots: [...snapshots].sort((a, b) => b.seq - a.seq),
    updatesAfter: (seq) => updates.filter((update) => update.seq > seq),
  })
  const problems = state.badSnapshots.map((seq) => `The snapshot at ${seq} does not match its checksum.`)
  if (state.damage !== null) problems.push(state.damage)
  if (state.snapshot === null && state.tail.length === 0) problems.push('Nothing of it can be read.')
  problems.push(...decodingProblems(storedUpdates(state)))
  for (const revision of revisions) {
    if (!isReadable(revision)) problems.push(`Revision ${revision.id} does not match its checksum.`)
  }
  return problems
}

function decodingProblems(updates: readonly Uint8Array[]): string[] {
  const doc = new Y.Doc()
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    return doc.store.pendingStructs === null ? [] : ['It builds on changes that are not in it.']
  } catch {
    return ['What is stored is no document.']
  } finally {
    doc.destroy()
  }
}

function isReadable(revision: WholeDocument['revisions'][number]): boolean {
  if (!isIntact(revision)) return false
  try {
    inflateSync(revision.data)
    return true
  } catch {
    return false
  }
}
