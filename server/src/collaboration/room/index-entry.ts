import type { Storage } from '../../storage/index.js'
import type { Timing } from '../timing.js'
import { type Description, describe } from './description.js'
import type { LiveDocument } from './live-document.js'

interface IndexEntryParts {
  readonly id: string
  readonly document: LiveDocument
  readonly storage: Pick<Storage, 'describeDocument'>
  readonly timing: Pick<Timing, 'describe' | 'describeAtMost'>
  readonly onDescribed: (description: Description) => void
}

/** What the index says about a document, brought up to date when people rest. */
export class IndexEntry {
  readonly #parts: IndexEntryParts
  #isCurrent = true
  /** The first change that it does not show yet. */
  #staleSince = 0

  constructor(parts: IndexEntryParts) {
    this.#parts = parts
  }

  changed(now: number): void {
    if (this.#isCurrent) this.#staleSince = now
    this.#isCurrent = false
  }

  /** Whether it should be brought up to date, where nobody has changed the document for so long. */
  isDue(now: number, restedMs: number): boolean {
    const { timing } = this.#parts
    // Reading a large theory takes tens of milliseconds: not while people type.
    return !this.#isCurrent && (restedMs >= timing.describe || now - this.#staleSince >= timing.describeAtMost)
  }

  /** Brings it up to date where it is not. */
  async describe(): Promise<void> {
    if (this.#isCurrent) return
    const { id, document, storage, onDescribed } = this.#parts
    const description = describe(document.doc())
    this.#isCurrent = true
    try {
      await storage.describeDocument(id, description)
      onDescribed(description)
    } catch (error) {
      this.#isCurrent = false
      throw error
    }
  }
}
