import * as Y from 'yjs'
import { StateDecoder } from './state-decoder.js'

/**
 * Brings what is kept of a document, or what a server has of it, into one: in one transaction, that is nobody's own.
 * Where nothing was there before, `update` is told with what was given: Yjs would encode all of it anew, which takes as
 * long as reading it.
 *
 * @throws as `Y.applyUpdate` does, where one is no update
 */
export function applyState(doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown): void {
  const isFirst = isEmpty(doc)
  // Where Yjs looks for whether to encode. Nothing public lists who listens, and no listener can say that it has the bytes.
  const listeners = doc._observers.get('update')
  if (isFirst) doc._observers.delete('update')
  const read = (transaction: Y.Transaction) => {
    for (const update of updates) Y.applyUpdateV2(doc, update, origin, StateDecoder)
    return transaction
  }
  let transaction: Y.Transaction
  try {
    transaction = Y.transact(doc, read, origin, false)
  } finally {
    if (isFirst && listeners !== undefined) doc._observers.set('update', listeners)
  }
  if (!isFirst || isEmpty(doc)) return
  for (const update of updates) doc.emit('update', [update, origin, doc, transaction])
}

function isEmpty({ store }: Y.Doc): boolean {
  return store.clients.size === 0 && store.pendingStructs === null && store.pendingDs === null
}
