import type { Storage } from '../../storage/index.js'
import type { Timing } from '../timing.js'
import { Behind } from './behind.js'
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
  readonly #behind = new Behind()

  constructor(parts: IndexEntryParts) {
    this.#parts = parts
  }

  changed(now: number): void {
    this.#behind.changed(now)
  }

  /** Whether it should be brought up to date, where nobody has changed the document for so long. */
  isDue(now: number, restedMs: number): boolean {
    const { describe: restMs, describeAtMost: mostMs } = this.#parts.timing
    // Reading a large theory takes tens of milliseconds: not while people type.
    return this.#behind.isDue(now, restedMs, { restMs, mostMs })
  }

  /** Brings it up to date where it is not. */
  async describe(): Promise<void> {
    if (!this.#behind.isBehind) return
    const { id, document, storage, onDescribed } = this.#parts
    const description = describe(document.doc())
    this.#behind.caughtUp()
    try {
      await storage.describeDocument(id, description)
      onDescribed(description)
    } catch (error) {
      this.#behind.failed()
      throw error
    }
  }
}
