import { migrateDocument, SchemaTooNew } from '@throughline/shared/document'
import type { LiveDocument } from './live-document.js'

/** Whether a document may be changed by anybody. */
export class Changeable {
  readonly #document: LiveDocument
  readonly #damage: string | null
  #isMigrated = false

  /** `damage`: what is wrong with its stored bytes. */
  constructor(document: LiveDocument, damage: string | null) {
    this.#document = document
    this.#damage = damage
  }

  /** Why nobody may change it; null where they may. Brings its schema up to date before the first edit of its life. */
  refusal(): string | null {
    if (this.#damage !== null) {
      return `This document can only be looked at, because its stored bytes are damaged. ${this.#damage}`
    }
    if (this.#isMigrated) return null
    try {
      migrateDocument(this.#document.doc())
    } catch (error) {
      if (error instanceof SchemaTooNew) return 'This document was written by a later version of Throughline.'
      throw error
    }
    this.#isMigrated = true
    return null
  }
}
