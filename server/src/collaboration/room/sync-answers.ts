import { FIRST_EPOCH, isOfEpoch } from '@throughline/shared/document'
import { writeSyncStep1, writeSyncStep2 } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import { isEmptyVector } from '../updates/update-form.js'
import type { LiveDocument } from './live-document.js'

/** What a document answers to those who say what they have of it. */
export class SyncAnswers {
  readonly #document: LiveDocument
  readonly #epoch: number
  #firstSync: { readonly whole: Uint8Array; readonly frame: Uint8Array } | null = null

  constructor(document: LiveDocument, epoch: number) {
    this.#document = document
    this.#epoch = epoch
  }

  /** Whether what someone with this state vector holds, if anything, is of the document's present epoch. */
  isOfThisEpoch(stateVector: Uint8Array): boolean {
    if (this.#epoch === FIRST_EPOCH || isEmptyVector(stateVector)) return true
    return isOfEpoch(Y.decodeStateVector(stateVector), this.#epoch)
  }

  /** The frame with everything that someone with this state vector lacks. */
  step2(stateVector: Uint8Array): Uint8Array {
    const lacked = this.#document.lackedBy(stateVector)
    if (!isEmptyVector(stateVector)) return writeSyncStep2(lacked)
    // Many who open a document at once are sent the very same bytes.
    if (this.#firstSync?.whole !== lacked) this.#firstSync = { whole: lacked, frame: writeSyncStep2(lacked) }
    return this.#firstSync.frame
  }

  /** The frame that asks for what the document lacks. */
  step1(): Uint8Array {
    return writeSyncStep1(this.#document.stateVector())
  }
}
