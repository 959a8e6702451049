import type * as Y from 'yjs'
import { detailsIn } from './thing.js'

/** The epoch of a document that has never been made anew. */
export const FIRST_EPOCH = 1

/** Where a document says its epoch. */
export const EPOCH_KEY = 'epoch'

/**
 * The epoch a document says it is of. From the second on it is the Yjs client id that made the document's beginning, so
 * that a state vector tells the epoch as well.
 */
export function epochOf(doc: Y.Doc): number {
  const epoch = detailsIn(doc).get(EPOCH_KEY)
  return typeof epoch === 'number' && Number.isSafeInteger(epoch) && epoch > 0 ? epoch : FIRST_EPOCH
}

/** Whether someone with this state vector holds nothing, or a document of this epoch. */
export function isOfEpoch(stateVector: ReadonlyMap<number, number>, epoch: number): boolean {
  return epoch === FIRST_EPOCH || stateVector.size === 0 || stateVector.has(epoch)
}
