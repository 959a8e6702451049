import { type StoredDocument, StoreFailed } from '../storage/index.js'

/** A document of which nothing can be read is never served as an empty one: throws StoreFailed. */
export function refuseEmpty({ snapshot, tail }: Pick<StoredDocument, 'snapshot' | 'tail'>): void {
  if (snapshot === null && tail.length === 0) throw new StoreFailed('nothing of the document can be read')
}
