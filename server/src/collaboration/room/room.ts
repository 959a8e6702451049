import { TheoryDocument } from '@throughline/shared/document'
import type { Refusal } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import type { Author } from '../../history/index.js'
import {
  DocumentDamaged,
  type Log,
  type Neighbours,
  type Storage,
  type StoredDocument,
  WORTH_RENEWING,
} from '../../storage/index.js'
import type { GroupCommit } from '../group-commit.js'
import type { Limits } from '../limits.js'
import type { Timing } from '../timing.js'
import { readUpdate } from '../updates/update-form.js'
import { Attendance } from './attendance.js'
import { Changeable } from './changeable.js'
import { Compaction } from './compaction.js'
import { Deeds } from './deeds.js'
import type { Description } from './description.js'
import { EditIntake } from './edit-intake.js'
import { Housekeeping } from './housekeeping.js'
import { IndexEntry } from './index-entry.js'
import { LiveDocument } from './live-document.js'
import { LogFollower } from './log-follower.js'
import type { Member } from './member.js'
import { OneAtATime } from './one-at-a-time.js'
import { BY_SERVER, LOGGED, Origin } from './origin.js'
import { OtherProcesses } from './other-processes.js'
import { Revisions } from './revisions.js'
import { SyncAnswers } from './sync-answers.js'

interface RoomParts {
  readonly id: string
  readonly stored: StoredDocument
  readonly commit: GroupCommit
  readonly storage: Storage
  /** Processes that serve the same document. */
  readonly neighbours: Pick<Neighbours, 'tell'>
  readonly limits: Limits
  readonly timing: Timing
  readonly log: Log
  readonly onDescribed: (description: Description) => void
  readonly onRevised: () => void
  /** The document was made anew elsewhere: this room holds what it was. */
  readonly onRenewed: (room: Room) => void
}

/** One document's live life: its parts, and the way of a change through them. */
export class Room {
  readonly id: string
  readonly epoch: number
  readonly attendance: Attendance
  readonly processes: OtherProcesses
  readonly answers: SyncAnswers
  readonly intake: EditIntake
  readonly indexEntry: IndexEntry
  readonly revisions: Revisions
  readonly #document: LiveDocument
  readonly #changeable: Changeable
  readonly #commit: GroupCommit
  readonly #follower: LogFollower
  readonly #deeds: Deeds
  readonly #housekeeping: Housekeeping
  readonly #timing: Timing
  readonly #damage: string | null
  #closed: Refusal | null = null

  constructor(parts: RoomParts) {
    const { id, stored, commit, timing } = parts
    this.id = id
    this.epoch = stored.epoch
    this.#commit = commit
    this.#timing = timing
    this.#damage = stored.damage
    const attendance = new Attendance({
      presenceMs: timing.presence,
      tellElsewhere: (states) => this.processes.tellStates(states),
    })
    this.attendance = attendance
    this.processes = new OtherProcesses({ ...parts, answerMs: timing.answer, attendance })

    const document = new LiveDocument(stored, (update, origin) => this.#changed(update, origin))
    this.#document = document
    this.answers = new SyncAnswers(document, stored.epoch)
    this.#changeable = new Changeable(document, stored.damage)
    const deeds = new Deeds(parts)
    this.#deeds = deeds
    this.intake = new EditIntake({
      ...parts,
      document,
      changeable: this.#changeable,
      closed: () => this.#closed,
      authorOf: (member) => attendance.presence.authorOf(member),
      taken: (read, by) => deeds.note(read, by),
    })
    const follower = new LogFollower({
      ...parts,
      head: stored.head,
      epoch: stored.epoch,
      renewed: () => parts.onRenewed(this),
      take: (update) => document.applyLogged(update, LOGGED),
      grew: (rows, bytes) => this.#housekeeping.logGrew(rows, bytes, Date.now()),
    })
    this.#follower = follower

    const tasks = new OneAtATime()
    const nothingWaits = () => this.#nothingWaits()
    const kept = { ...parts, document, deeds, follower, tasks, nothingWaits }
    this.indexEntry = new IndexEntry(kept)
    this.revisions = new Revisions(kept)
    this.#housekeeping = new Housekeeping({
      ...parts,
      indexEntry: this.indexEntry,
      revisions: this.revisions,
      compaction: new Compaction(kept),
      tasks,
    })
  }

  join(member: Member): void {
    this.attendance.join(member)
    if (this.#commit.trouble !== null) member.hearTrouble(this.#commit.trouble)
  }

  /** Why nobody may come in any more; null while they may. */
  get closed(): Refusal | null {
    return this.#closed
  }

  /** A change by the server itself; everyone sees it. Throws DocumentDamaged. */
  change<T>(make: (document: TheoryDocument) => T, by: Author | null): T {
    if (this.#changeable.refusal() !== null) throw new DocumentDamaged(this.id)
    return make(new TheoryDocument(this.#document.doc(), new Origin(null, by)))
  }

  /** The same by a V1 update. */
  applyUpdate(update: Uint8Array, by: Author | null): void {
    this.change(({ doc, origin }) => Y.applyUpdate(doc, update, origin), by)
  }

  /** The document itself, for reading. */
  doc(): Y.Doc {
    return this.#document.doc()
  }

  /** The whole document as one update. */
  whole(): Uint8Array {
    return this.#document.whole()
  }

  /** Another process appended to the log of this document. */
  moved(head: number): void {
    if (this.#damage === null) this.#follower.moved(head)
  }

  /** Calls back once everything received so far is durable. */
  whenDurable(listener: () => void): void {
    this.#commit.whenDurable(this.id, listener)
  }

  committed(head: number, bytes: number): void {
    this.#follower.committed(head, bytes)
    // Now, because nobody waits: others have been sent it, and the disk has it.
    this.#document.applyMany()
  }

  /** Sends everyone away, for good. */
  close(refusal: Refusal): void {
    this.#closed = refusal
    this.attendance.dismiss(refusal)
  }

  sweep(now: number): void {
    this.attendance.sweep(now)
    if (this.#damage === null) this.#housekeeping.sweep(now)
  }

  /** True when nobody has needed the room for a while. */
  isIdle(now: number): boolean {
    return this.attendance.isEmpty && now - this.attendance.emptySince >= this.#timing.unload
  }

  /** Keeps what is left to keep. False when somebody has come meanwhile, or something could not be kept. */
  async finish(): Promise<boolean> {
    await new Promise<void>((resolve) => this.whenDurable(resolve))
    if (this.#damage === null) await this.#housekeeping.finish()
    return this.attendance.isEmpty && !this.#commit.waitsFor(this.id)
  }

  /** The head of the log that the document has reached, where it is worth making anew when nobody has it open. */
  get headWorthRenewing(): number | null {
    return this.#damage === null && this.#document.bytes >= WORTH_RENEWING ? this.#follower.head : null
  }

  destroy(): void {
    this.#follower.stop()
    this.#document.destroy()
  }

  #changed(update: Uint8Array, origin: unknown): void {
    const { outbox } = this.attendance
    if (origin === LOGGED) {
      outbox.addUpdate(update, null)
      return
    }
    const { member, by } = origin instanceof Origin ? origin : BY_SERVER
    // In this order, so that what is passed on is kept also where passing it on fails.
    this.#commit.add(this.id, update, by?.id ?? null, this.epoch)
    outbox.addUpdate(update, member)
    this.#housekeeping.changed(Date.now())
    if (member === null) this.#deeds.note(readUpdate(update), by)
  }

  /** Waits until what came so far is durable. False when more has come meanwhile. */
  async #nothingWaits(): Promise<boolean> {
    if (this.#commit.trouble !== null) return false
    await new Promise<void>((resolve) => this.whenDurable(resolve))
    return !this.#commit.waitsFor(this.id) && this.#follower.isCaughtUp
  }
}
