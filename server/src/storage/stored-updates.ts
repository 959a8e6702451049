import type { StoredDocument } from './storage.js'

/** The V1 updates that a stored document is made of, in order: its snapshot, where it has one, and what came after. */
export function storedUpdates({ snapshot, tail }: Pick<StoredDocument, 'snapshot' | 'tail'>): Uint8Array[] {
  const updates = tail.map(({ update }) => update)
  if (snapshot !== null) updates.unshift(snapshot.state)
  return updates
}
