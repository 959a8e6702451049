import type { Log } from '../../storage/index.js'
import { logName } from '../log-name.js'
import type { Compaction } from './compaction.js'
import type { IndexEntry } from './index-entry.js'
import type { OneAtATime } from './one-at-a-time.js'
import type { Revisions } from './revisions.js'

interface HousekeepingParts {
  readonly id: string
  readonly indexEntry: IndexEntry
  readonly revisions: Revisions
  readonly compaction: Compaction
  readonly tasks: OneAtATime
  readonly log: Log
}

/** When what is done for a document beside passing edits on is done: its index entry, its revisions, its snapshots. */
export class Housekeeping {
  readonly #parts: HousekeepingParts
  #changedAt = 0

  constructor(parts: HousekeepingParts) {
    this.#parts = parts
  }

  /** The document was changed here. */
  changed(now: number): void {
    this.#parts.indexEntry.changed(now)
    this.#parts.revisions.changed(now)
    this.#changedAt = now
  }

  /** The log has become so many rows and bytes longer, and the document holds them. */
  logGrew(rows: number, bytes: number, now: number): void {
    const { compaction } = this.#parts
    compaction.grew(rows, bytes)
    if (compaction.isDue(now)) this.#start(() => compaction.compact())
  }

  /** Starts what is due, one thing at a time. */
  sweep(now: number): void {
    const { indexEntry, revisions } = this.#parts
    const restedMs = now - this.#changedAt
    if (indexEntry.isDue(now, restedMs)) this.#start(() => indexEntry.describe())
    else if (revisions.isDue(now, restedMs)) this.#start(() => revisions.keepAtRest())
  }

  /** Does everything that is left, before the document leaves memory. */
  async finish(): Promise<void> {
    const { indexEntry, revisions, compaction, tasks } = this.#parts
    await tasks.idle()
    // Updates that were there when it was opened may be from a server that had no time to describe them.
    if (compaction.hasTail) indexEntry.changed(Date.now())
    await this.#tried(() => indexEntry.describe())
    await this.#tried(() => revisions.keepAtRest())
    if (compaction.hasTail) await this.#tried(() => compaction.compact())
  }

  #start(task: () => Promise<void>): void {
    this.#parts.tasks.startIfIdle(() => this.#tried(task))
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
