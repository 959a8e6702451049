import { type Author, type Journal, meetAuthor } from '../../history/index.js'
import type { Log, Storage } from '../../storage/index.js'
import { logName } from '../log-name.js'
import type { ReadUpdate } from '../updates/update-form.js'

interface DeedsParts {
  readonly id: string
  readonly storage: Pick<Storage, 'records'>
  /** What is noted for the next revision. */
  readonly journal: () => Journal
  readonly log: Log
}

/** Who does what in one document: noted for its history, which gets to know its authors by it. */
export class Deeds {
  readonly #parts: DeedsParts
  #meeting: Promise<void> = Promise.resolve()

  constructor(parts: DeedsParts) {
    this.#parts = parts
  }

  note(read: ReadUpdate, author: Author | null): void {
    const { id, storage, journal, log } = this.#parts
    const clients = journal().note(read, { author, at: Date.now() })
    if (author === null || clients === null) return
    // One after the other: each adds to what is known of its author.
    this.#meeting = this.#meeting
      .then(() => meetAuthor(storage.records, id, { author, clients }))
      .catch((error: unknown) => log.warn({ err: error, document: logName(id) }, 'an author was not noted'))
  }

  /** Resolves when everyone noted so far is known. */
  async authorsKnown(): Promise<void> {
    await this.#meeting
  }
}
