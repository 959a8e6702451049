import { randomInt } from 'node:crypto'
import { CannotBeCopied, makeAnew, wearOf } from '@throughline/shared/document'
import * as Y from 'yjs'
import { documentOf, isComplete } from './document-of.js'
import type { StoredDocument } from './storage.js'
import { storedUpdates } from './stored-updates.js'
import { WORTH_RENEWING } from './worth-renewing.js'

/** It is made anew once it has so many times the structs, or the bytes, that its content takes. */
const WORN = 1.6

/** Yjs client ids are numbers of 32 bits; those of the upper half are epochs' as well as people's. */
const EPOCHS = { from: 2 ** 31, below: 2 ** 32 } as const

/** A document made anew, to be put in place of what it was. */
export interface Anew {
  /** The head of what it was. */
  readonly seq: number
  readonly ended: number
  readonly epoch: number
  /** All that it was; V1, as everything here. */
  readonly last: Uint8Array
  readonly state: Uint8Array
  readonly stateVector: Uint8Array
}

/** Makes a stored document anew; null where it has moved on from `head`, cannot be copied, or would hardly be smaller. */
export function anewOf(stored: StoredDocument, head: number): Anew | null {
  if (stored.head !== head || stored.damage !== null) return null
  const worn = documentOf(storedUpdates(stored))
  try {
    const last = Y.encodeStateAsUpdate(worn)
    if (!isComplete(worn) || last.length < WORTH_RENEWING) return null
    const epoch = newEpoch(worn)
    const made = makeAnew(worn, epoch)
    const state = Y.encodeStateAsUpdate(made)
    const stateVector = Y.encodeStateVector(made)
    made.destroy()
    const { structs, needed } = wearOf(worn)
    if (structs < WORN * needed && last.length < WORN * state.length) return null
    return { seq: head, ended: stored.epoch, epoch, last, state, stateVector }
  } catch (error) {
    if (error instanceof CannotBeCopied) return null
    throw error
  } finally {
    worn.destroy()
  }
}

/** One that nobody in the document has written under. */
function newEpoch(doc: Y.Doc): number {
  for (;;) {
    const epoch = randomInt(EPOCHS.from, EPOCHS.below)
    if (!doc.store.clients.has(epoch)) return epoch
  }
}
