import * as Y from 'yjs'
import type { Storage, StoredDocument } from '../../storage/index.js'
import type { LiveDocument } from './live-document.js'
import type { LogFollower } from './log-follower.js'

/** Each row more is some microseconds when the document is opened; a snapshot is a tenth of a second of a processor. */
const TAIL_ROWS = 1000
/** A tail below this is not worth a snapshot while people edit. */
const TAIL_BYTES = 64 * 1024
const AGAIN_MS = 60_000

interface CompactionParts {
  readonly id: string
  readonly document: LiveDocument
  readonly follower: Pick<LogFollower, 'head'>
  readonly storage: Pick<Storage, 'compact'>
  /** Waits until what came so far is durable. False when more has come meanwhile. */
  readonly nothingWaits: () => Promise<boolean>
  readonly stored: StoredDocument
}

/** The tail of a document's log, which a snapshot takes the place of once it has grown long. */
export class Compaction {
  readonly #parts: CompactionParts
  #rows: number
  #bytes: number
  /** Not again before, where the last one failed. */
  #notBefore = 0

  constructor(parts: CompactionParts) {
    this.#parts = parts
    const { tail } = parts.stored
    this.#rows = tail.length
    this.#bytes = tail.reduce((sum, { update }) => sum + update.length, 0)
  }

  get hasTail(): boolean {
    return this.#rows > 0
  }

  grew(rows: number, bytes: number): void {
    this.#rows += rows
    this.#bytes += bytes
  }

  /** Whether the tail is worth a snapshot while people edit. */
  isDue(now: number): boolean {
    if (now < this.#notBefore) return false
    if (this.#rows > TAIL_ROWS) return true
    return this.#bytes > TAIL_BYTES && this.#bytes > 2 * this.#parts.document.bytes
  }

  /** Puts a snapshot in place of the tail; does nothing where edits come all the time. */
  async compact(): Promise<void> {
    const { id, document, follower, storage, nothingWaits } = this.#parts
    if (!(await nothingWaits())) return
    this.#notBefore = Date.now() + AGAIN_MS
    // From here to the snapshot's bytes nothing may wait: they must say what the log says at this head, no more.
    const doc = document.doc()
    const [rows, bytes] = [this.#rows, this.#bytes]
    const snapshot = { seq: follower.head, state: document.whole(), stateVector: Y.encodeStateVector(doc) }
    await storage.compact(id, snapshot)
    this.#rows -= rows
    this.#bytes -= bytes
    this.#notBefore = 0
  }
}
