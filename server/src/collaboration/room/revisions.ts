import { AT_REST, headRevised, type Journal, keepRevision, type Occasion } from '../../history/index.js'
import type { Log, Storage } from '../../storage/index.js'
import type { GroupCommit } from '../group-commit.js'
import type { Timing } from '../timing.js'
import { Behind } from './behind.js'
import type { Deeds } from './deeds.js'
import type { LiveDocument } from './live-document.js'
import type { LogFollower } from './log-follower.js'
import type { OneAtATime } from './one-at-a-time.js'
import type { UnrevisedWork } from './unrevised-work.js'

interface RevisionsParts {
  readonly id: string
  readonly document: LiveDocument
  readonly deeds: Deeds
  readonly follower: Pick<LogFollower, 'head'>
  readonly commit: Pick<GroupCommit, 'waitsFor'>
  /** Housekeeping, of which keeping a revision is part. */
  readonly tasks: OneAtATime
  /** Waits until what came so far is durable. False when more has come meanwhile. */
  readonly nothingWaits: () => Promise<boolean>
  readonly storage: Storage
  readonly timing: Pick<Timing, 'quiet' | 'reviseAtMost'>
  readonly log: Log
  /** A revision was kept. */
  readonly onRevised: () => void
}

/** A state of a document that is to be kept, and who did what in it since the last one that was. */
export interface Aside {
  readonly seq: number
  readonly state: Uint8Array
  readonly journal: Journal
}

/** The revisions of an open document: kept when people rest, and when somebody asks. */
export class Revisions {
  readonly #parts: RevisionsParts
  readonly #behind = new Behind()

  constructor(parts: RevisionsParts) {
    this.#parts = parts
  }

  changed(now: number): void {
    this.#behind.changed(now)
  }

  /** Whether one should be kept, where nobody has changed the document for so long. */
  isDue(now: number, restedMs: number): boolean {
    const { quiet, reviseAtMost } = this.#parts.timing
    return this.#behind.isDue(now, restedMs, { restMs: quiet, mostMs: reviseAtMost })
  }

  /** Keeps what was done since the last, as a task of housekeeping. */
  async keepAtRest(): Promise<void> {
    if (!this.#behind.isBehind || !(await this.#parts.nothingWaits())) return
    await this.#keep(this.#take(), AT_REST)
  }

  /** Keeps the document as it is; gives the number, or null where nobody asked and there is a revision of it already. */
  async keep(occasion: Occasion): Promise<number | null> {
    const { deeds, tasks, nothingWaits } = this.#parts
    await deeds.authorsKnown()
    return tasks.inTurn(async () => {
      await nothingWaits()
      return this.#keep(this.#take(), occasion)
    })
  }

  /**
   * The document as it is in this turn, to be kept although it is changed in the same one; null where nothing was done since
   * it reached the head `revised`.
   */
  setAside(revised: number): Aside | null {
    const { id, commit, follower } = this.#parts
    if (!this.#behind.isBehind && follower.head <= revised) return null
    const aside = this.#take()
    return commit.waitsFor(id) ? { ...aside, seq: aside.seq + 1 } : aside
  }

  /** Keeps what was set aside. */
  async keepAside(aside: Aside): Promise<void> {
    const { deeds, tasks } = this.#parts
    await deeds.authorsKnown()
    await tasks.inTurn(() => this.#keep(aside, AT_REST))
  }

  /** The document and who did what in it since the last, on whatever server; null where nothing was. */
  async workSince(): Promise<UnrevisedWork | null> {
    const { id, document, deeds, follower, storage } = this.#parts
    await deeds.authorsKnown()
    if (!this.#behind.isBehind && follower.head <= (await headRevised(storage, id))) return null
    return { state: document.whole(), journal: deeds.journal }
  }

  /** All that is done from here on is of the next revision. */
  #take(): Aside {
    const { document, deeds, follower } = this.#parts
    this.#behind.caughtUp()
    return { seq: follower.head, state: document.whole(), journal: deeds.take() }
  }

  async #keep(aside: Aside, occasion: Occasion): Promise<number | null> {
    const { id, deeds, storage, log, onRevised } = this.#parts
    try {
      const revision = await keepRevision(storage, id, { ...aside, occasion, log })
      if (revision !== null) onRevised()
      return revision
    } catch (error) {
      this.#behind.failed()
      deeds.putBack(aside.journal)
      throw error
    }
  }
}
