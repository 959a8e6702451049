import { type Author, Journal, meetAuthor } from '../../history/index.js'
import type { Log, Storage } from '../../storage/index.js'
import { logName } from '../log-name.js'
import type { ReadUpdate } from '../updates/update-form.js'

interface DeedsParts {
  readonly id: string
  readonly storage: Pick<Storage, 'records'>
  readonly log: Log
}

/** Who does what in one document: noted for its next revision; its history gets to know its authors by it. */
export class Deeds {
  readonly #parts: DeedsParts
  #journal = new Journal()
  #meeting: Promise<void> = Promise.resolve()

  constructor(parts: DeedsParts) {
    this.#parts = parts
  }

  /** What was noted since the last revision. */
  get journal(): Journal {
    return this.#journal
  }

  note(read: ReadUpdate, author: Author | null): void {
    const { id, storage, log } = this.#parts
    const clients = this.#journal.note(read, { author, at: Date.now() })
    if (author === null || clients === null) return
    // One after the other: each adds to what is known of its author.
    this.#meeting = this.#meeting
      .then(() => meetAuthor(storage.records, id, { author, clients }))
      .catch((error: unknown) => log.warn({ err: error, document: logName(id) }, 'an author was not noted'))
  }

  /** Gives what was noted, and begins with nothing. */
  take(): Journal {
    const taken = this.#journal
    this.#journal = new Journal()
    return taken
  }

  /** What was taken is of the next revision after all. */
  putBack(taken: Journal): void {
    this.#journal = taken.with(this.#journal)
  }

  /** Resolves when everyone noted so far is known. */
  async authorsKnown(): Promise<void> {
    await this.#meeting
  }
}
