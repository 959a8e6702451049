import * as Y from 'yjs'
import { AT_REST, Journal, keepRevision, type Occasion } from '../../history/index.js'
import type { Log, Storage } from '../../storage/index.js'
import type { GroupCommit } from '../group-commit.js'
import { logName } from '../log-name.js'
import type { Timing } from '../timing.js'
import { type Description, describe } from './description.js'
import type { LiveDocument } from './live-document.js'

/** Each row more is some microseconds when the document is opened; a snapshot is a tenth of a second of a processor. */
const TAIL_ROWS = 1000
/** A tail below this is not worth a snapshot while people edit. */
const TAIL_BYTES = 64 * 1024
const COMPACT_AGAIN_MS = 60_000

export interface HousekeepingParts {
  readonly id: string
  readonly document: LiveDocument
  readonly commit: GroupCommit
  readonly storage: Storage
  readonly timing: Timing
  readonly log: Log
  readonly head: number
  readonly tailRows: number
  readonly tailBytes: number
  readonly onDescribed: (description: Description) => void
  /** A revision was kept. */
  readonly onRevised: () => void
  /** False while the log is known to hold more than the document. */
  readonly isCaughtUp: () => boolean
}

/** A state of a document that is to be kept, and who did what in it since the last one that was. */
export interface Aside {
  readonly seq: number
  readonly state: Uint8Array
  readonly journal: Journal
}

/** What is done for a document beside passing edits on: its entry in the index, its revisions, its snapshots. */
export class Housekeeping {
  readonly #parts: HousekeepingParts
  #head: number
  #tailRows: number
  #tailBytes: number
  #isDescribed = true
  #isRevised = true
  #changedAt = 0
  /** The first change that the index does not show yet. */
  #undescribedSince = 0
  /** The first change that no revision has yet. */
  #unrevisedSince = 0
  #journal = new Journal()
  #compactAfter = 0
  #task: Promise<void> | null = null

  constructor(parts: HousekeepingParts) {
    this.#parts = parts
    this.#head = parts.head
    this.#tailRows = parts.tailRows
    this.#tailBytes = parts.tailBytes
  }

  changed(now: number): void {
    if (this.#isDescribed) this.#undescribedSince = now
    if (this.#isRevised) this.#unrevisedSince = now
    this.#isDescribed = false
    this.#isRevised = false
    this.#changedAt = now
  }

  /** Who did what since the last revision. */
  get journal(): Journal {
    return this.#journal
  }

  /** Whether something has changed since the last revision. */
  get isRevised(): boolean {
    return this.#isRevised
  }

  /** The document is what the log says up to `head`; that took so many more rows and bytes. */
  reached(head: number, rows: number, bytes: number, now: number): void {
    this.#head = head
    this.#tailRows += rows
    this.#tailBytes += bytes
    if (this.#needsCompaction() && now >= this.#compactAfter) this.#run(() => this.#compact())
  }

  /** Starts what is due, one thing at a time. */
  sweep(now: number): void {
    const { describe, describeAtMost, quiet, reviseAtMost } = this.#parts.timing
    const restedMs = now - this.#changedAt
    // Reading a large theory takes tens of milliseconds: not while people type.
    const isTold = restedMs >= describe || now - this.#undescribedSince >= describeAtMost
    if (!this.#isDescribed && isTold) this.#run(() => this.describe())
    else if (!this.#isRevised && (restedMs >= quiet || now - this.#unrevisedSince >= reviseAtMost))
      this.#run(() => this.#revise())
  }

  /** Does everything that is left, before the document leaves memory. */
  async finish(): Promise<void> {
    await this.#task
    // Updates that were there when it was opened may be from a server that had no time to describe them.
    if (this.#tailRows > 0) this.#isDescribed = false
    await this.#tried(() => this.describe())
    await this.#tried(() => this.#revise())
    if (this.#tailRows > 0) await this.#tried(() => this.#compact())
  }

  /** Brings the index up to date. */
  async describe(): Promise<void> {
    if (this.#isDescribed) return
    const { id, document, storage, onDescribed } = this.#parts
    const description = describe(document.doc())
    this.#isDescribed = true
    try {
      await storage.describeDocument(id, description)
      onDescribed(description)
    } catch (error) {
      this.#isDescribed = false
      throw error
    }
  }

  /** Keeps the document as it is as a revision; gives its number, or null where nobody asked and there is one of it already. */
  async keep(occasion: Occasion): Promise<number | null> {
    return this.#asTask(() => this.#nothingWaits().then(() => this.#keep(occasion)))
  }

  /**
   * The document as it is in this turn, to be kept although it is changed in the same one; null where nothing was done since
   * it reached the head `revised`.
   */
  setAside(revised: number): Aside | null {
    const { id, commit } = this.#parts
    if (this.#isRevised && this.#head <= revised) return null
    const aside = this.#take()
    return commit.waitsFor(id) ? { ...aside, seq: aside.seq + 1 } : aside
  }

  /** Keeps what was set aside. */
  async keepAside(aside: Aside): Promise<void> {
    await this.#asTask(() => this.#keepTaken(aside, AT_REST))
  }

  /** Does it as the only thing that is being done. */
  async #asTask<T>(work: () => Promise<T>): Promise<T> {
    while (this.#task !== null) await this.#task
    const keeping = work()
    const task = keeping.then(
      () => {},
      () => {},
    )
    this.#task = task.finally(() => {
      this.#task = null
    })
    return keeping
  }

  async #revise(): Promise<void> {
    if (this.#isRevised || !(await this.#nothingWaits())) return
    await this.#keep(AT_REST)
  }

  #keep(occasion: Occasion): Promise<number | null> {
    return this.#keepTaken(this.#take(), occasion)
  }

  /** All that is done from here on is of the next revision. */
  #take(): Aside {
    const aside = { seq: this.#head, state: this.#parts.document.whole(), journal: this.#journal }
    this.#isRevised = true
    this.#journal = new Journal()
    return aside
  }

  async #keepTaken(aside: Aside, occasion: Occasion): Promise<number | null> {
    const { id, storage, log, onRevised } = this.#parts
    try {
      const revision = await keepRevision(storage, id, { ...aside, occasion, log })
      if (revision !== null) onRevised()
      return revision
    } catch (error) {
      this.#isRevised = false
      this.#journal = aside.journal.with(this.#journal)
      throw error
    }
  }

  async #compact(): Promise<void> {
    const { id, document, storage } = this.#parts
    if (!(await this.#nothingWaits())) return
    this.#compactAfter = Date.now() + COMPACT_AGAIN_MS
    // From here to the snapshot's bytes nothing may wait: they must say what the log says at this head, no more.
    const doc = document.doc()
    const [seq, tailRows, tailBytes] = [this.#head, this.#tailRows, this.#tailBytes]
    const snapshot = { seq, state: document.whole(), stateVector: Y.encodeStateVector(doc) }
    await storage.compact(id, snapshot)
    this.#tailRows -= tailRows
    this.#tailBytes -= tailBytes
    this.#compactAfter = 0
  }

  /** Waits until what came so far is durable. False when more has come meanwhile. */
  async #nothingWaits(): Promise<boolean> {
    const { id, commit, isCaughtUp } = this.#parts
    if (commit.trouble !== null) return false
    return new Promise((resolve) => commit.whenDurable(id, () => resolve(!commit.waitsFor(id) && isCaughtUp())))
  }

  #needsCompaction(): boolean {
    if (this.#tailRows > TAIL_ROWS) return true
    return this.#tailBytes > TAIL_BYTES && this.#tailBytes > 2 * this.#parts.document.bytes
  }

  #run(task: () => Promise<void>): void {
    if (this.#task !== null) return
    this.#task = this.#tried(task).finally(() => {
      this.#task = null
    })
  }

  /** Housekeeping that fails is tried again later; nobody's edits hang on it. */
  async #tried(task: () => Promise<void>): Promise<void> {
    try {
      await task()
    } catch (error) {
      this.#parts.log.warn({ err: error, document: logName(this.#parts.id) }, 'housekeeping failed')
    }
  }
}
