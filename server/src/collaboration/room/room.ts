import { FIRST_EPOCH, isOfEpoch, TheoryDocument } from '@throughline/shared/document'
import {
  type AwarenessState,
  type NewsTopic,
  type Refusal,
  writeQueryAwareness,
  writeSyncStep1,
  writeSyncStep2,
} from '@throughline/shared/protocol'
import * as Y from 'yjs'
import { type Author, headRevised, type Occasion } from '../../history/index.js'
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
import { isEmptyVector, readUpdate } from '../updates/update-form.js'
import { Changeable } from './changeable.js'
import { Deeds } from './deeds.js'
import type { Description } from './description.js'
import { EditIntake } from './edit-intake.js'
import type { EditOutcome, Trial } from './edit-outcome.js'
import type { Elsewhere } from './elsewhere.js'
import { type Aside, Housekeeping } from './housekeeping.js'
import { LiveDocument } from './live-document.js'
import { LogFollower } from './log-follower.js'
import type { Member } from './member.js'
import { OtherProcesses } from './other-processes.js'
import { Outbox } from './outbox.js'
import { Presence } from './presence.js'
import type { UnrevisedWork } from './unrevised-work.js'

/** Whose change is being applied. */
interface Editor {
  readonly member: Member | null
  readonly by: Author | null
  /** True for what the log holds already. */
  readonly isLogged: boolean
}

const SERVER: Editor = { member: null, by: null, isLogged: false }

export interface RoomParts {
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

/** One document's live life: who is in it, what it holds, and what has still to be said and kept. */
export class Room {
  readonly id: string
  readonly epoch: number
  readonly presence: Presence<Member | Elsewhere>
  readonly #members = new Set<Member>()
  readonly #outbox: Outbox<Member>
  readonly #document: LiveDocument
  readonly #commit: GroupCommit
  readonly #housekeeping: Housekeeping
  readonly #follower: LogFollower
  readonly #processes: OtherProcesses
  readonly #deeds: Deeds
  readonly #changeable: Changeable
  readonly #intake: EditIntake
  readonly #timing: Timing
  readonly #storage: Storage
  readonly #damage: string | null
  #closed: Refusal | null = null
  #arrivals = 0
  #editor: Editor = SERVER
  /** Calls of the server itself that need the room to stay. */
  #visits = 0
  #emptySince: number = Date.now()
  #firstSync: { readonly whole: Uint8Array; readonly frame: Uint8Array } | null = null

  constructor(parts: RoomParts) {
    const { id, stored, commit, timing } = parts
    this.id = id
    this.epoch = stored.epoch
    this.#commit = commit
    this.#timing = timing
    this.#storage = parts.storage
    this.#damage = stored.damage
    this.presence = new Presence((owner) => owner.challenge())
    this.#outbox = new Outbox(this.#members, this.presence, timing.presence)
    this.#document = new LiveDocument(stored, (update) => this.#changed(update))
    const tailBytes = stored.tail.reduce((sum, row) => sum + row.update.length, 0)
    const document = this.#document
    this.#changeable = new Changeable(document, stored.damage)
    this.#intake = new EditIntake({
      ...parts,
      document,
      changeable: this.#changeable,
      closed: () => this.#closed,
      editedBy: (member, work) => this.#editedBy(member, work),
      taken: (read, member) => this.#deeds.note(read, this.presence.authorOf(member)),
    })
    const follower = new LogFollower({
      ...parts,
      head: stored.head,
      epoch: stored.epoch,
      renewed: () => parts.onRenewed(this),
      take: (update) => this.#takeLogged(update),
      reached: (head, rows, bytes) => this.#housekeeping.reached(head, rows, bytes, Date.now()),
    })
    this.#follower = follower
    this.#processes = new OtherProcesses({
      ...parts,
      answerMs: timing.answer,
      isAnyoneHere: () => this.size > 0,
      heardNews: (topic) => this.tellNews(topic),
      heardAccess: () => this.lookAgain(),
      heardState: (state, from) => this.#relay(state, from),
      lost: (from) => this.#lose(from),
    })
    this.#deeds = new Deeds({ ...parts, journal: () => this.#housekeeping.journal })
    this.#housekeeping = new Housekeeping({
      ...parts,
      document,
      isCaughtUp: () => follower.isCaughtUp,
      head: stored.head,
      tailRows: stored.tail.length,
      tailBytes,
    })
  }

  /** Lets a connection in; gives its place in the order of arrival. */
  join(member: Member): void {
    this.#members.add(member)
    if (this.#commit.trouble !== null) member.hearTrouble(this.#commit.trouble)
  }

  nextArrival(): number {
    this.#arrivals += 1
    return this.#arrivals
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return
    const clientId = this.presence.leave(member, this.#arrivals)
    if (clientId !== null) this.showPresence(clientId)
    this.#emptySince = Date.now()
  }

  get size(): number {
    return this.#members.size
  }

  /** Why nobody may come in any more; null while they may. */
  get closed(): Refusal | null {
    return this.#closed
  }

  /** Whether what someone with this state vector holds, if anything, is of the document's present epoch. */
  isOfThisEpoch(stateVector: Uint8Array): boolean {
    if (this.epoch === FIRST_EPOCH || isEmptyVector(stateVector)) return true
    return isOfEpoch(Y.decodeStateVector(stateVector), this.epoch)
  }

  /** The answer to a sync step 1. */
  syncStep2(stateVector: Uint8Array): Uint8Array {
    const lacked = this.#document.lackedBy(stateVector)
    if (!isEmptyVector(stateVector)) return writeSyncStep2(lacked)
    // Many who open a document at once are sent the very same bytes.
    if (this.#firstSync?.whole !== lacked) this.#firstSync = { whole: lacked, frame: writeSyncStep2(lacked) }
    return this.#firstSync.frame
  }

  syncStep1(): Uint8Array {
    return writeSyncStep1(this.#document.stateVector())
  }

  /** Takes an edit from a connection; `trial` when it was tried on a copy. Throws MalformedMessage. */
  edit(update: Uint8Array, member: Member, trial: Trial | null = null): EditOutcome {
    return this.#intake.edit(update, member, trial)
  }

  /** The document as it is, to try an update on. */
  copyForTrial(): { readonly whole: Uint8Array; readonly trial: Trial } {
    return this.#intake.copyForTrial()
  }

  /** A change by the server itself; everyone sees it. Throws DocumentDamaged. */
  change<T>(make: (document: TheoryDocument) => T, by: Author | null): T {
    if (this.#changeable.refusal() !== null) throw new DocumentDamaged(this.id)
    this.#editor = { ...SERVER, by }
    try {
      return make(new TheoryDocument(this.#document.doc(), this))
    } finally {
      this.#editor = SERVER
    }
  }

  /** The document itself, for reading. */
  doc(): Y.Doc {
    return this.#document.doc()
  }

  showPresence(clientId: number): void {
    this.#outbox.addPresence(clientId)
    this.#processes.tellStates(this.presence.states([clientId]))
  }

  /** Another process appended to the log of this document. */
  moved(head: number): void {
    if (this.#damage === null) this.#follower.moved(head)
  }

  /** Tells everyone who is here that something beside the document changed. */
  tellNews(topic: NewsTopic): void {
    for (const member of this.#members) member.hearNews(topic)
  }

  /** Another process says who is there, or passes news on. */
  heard(process: string, words: string): void {
    this.#processes.heard(process, words)
  }

  /** Roles in this document may have changed: everyone's is looked up again. */
  lookAgain(): void {
    for (const member of this.#members) member.lookAgain()
  }

  /** Another process has come, or has come back: it knows nothing of who is here. */
  greeted(): void {
    this.#processes.tellStates(this.presence.states(this.presence.ownIds()))
  }

  /** Another process has gone, and everyone who was connected to it. */
  left(process: string): void {
    this.#processes.left(process)
  }

  /** Calls back once everything received so far is durable. */
  whenDurable(listener: () => void): void {
    this.#commit.whenDurable(this.id, listener)
  }

  describe(): Promise<void> {
    return this.#housekeeping.describe()
  }

  /** Keeps the document as it is as a revision; gives its number, or null where nobody asked and there is one of it already. */
  async keepRevision(occasion: Occasion): Promise<number | null> {
    await this.#deeds.authorsKnown()
    return this.#housekeeping.keep(occasion)
  }

  /** See Housekeeping: what is changed in this turn leaves it as it is. */
  setAside(revised: number): Aside | null {
    return this.#housekeeping.setAside(revised)
  }

  async keepAside(aside: Aside): Promise<void> {
    await this.#deeds.authorsKnown()
    await this.#housekeeping.keepAside(aside)
  }

  /** The document and who did what in it since the last revision, on whatever server; null where nothing was. */
  async sinceRevision(): Promise<UnrevisedWork | null> {
    await this.#deeds.authorsKnown()
    if (this.#housekeeping.isRevised && this.#follower.head <= (await headRevised(this.#storage, this.id))) return null
    return { state: this.#document.whole(), journal: this.#housekeeping.journal }
  }

  committed(head: number, bytes: number): void {
    this.#follower.committed(head, bytes)
    // Now, because nobody waits: others have been sent it, and the disk has it.
    this.#document.applyMany()
  }

  hearTrouble(trouble: Error | null): void {
    for (const member of this.#members) member.hearTrouble(trouble)
  }

  /** Holds the room open while the server works with it. */
  async visit<T>(work: () => Promise<T>): Promise<T> {
    this.#visits += 1
    try {
      return await work()
    } finally {
      this.#visits -= 1
      this.#emptySince = Date.now()
    }
  }

  /** Sends everyone away, for good. */
  close(refusal: Refusal): void {
    this.#closed = refusal
    this.#outbox.flush()
    for (const member of [...this.#members]) member.refuse(refusal)
  }

  sweep(now: number): void {
    for (const member of this.#members) member.sweep(now)
    if (this.#damage === null) this.#housekeeping.sweep(now)
  }

  /** True when nobody has needed the room for a while. */
  isIdle(now: number): boolean {
    return this.#isEmpty() && now - this.#emptySince >= this.#timing.unload
  }

  /** Keeps what is left to keep. False when somebody has come meanwhile, or something could not be kept. */
  async finish(): Promise<boolean> {
    await new Promise<void>((resolve) => this.whenDurable(resolve))
    if (this.#damage === null) await this.#housekeeping.finish()
    return this.#isEmpty() && !this.#commit.waitsFor(this.id)
  }

  /** The head of the log that the document has reached, where it is worth making anew when nobody has it open. */
  get headWorthRenewing(): number | null {
    return this.#damage === null && this.#document.bytes >= WORTH_RENEWING ? this.#follower.head : null
  }

  /** Whether somebody has the document open in another process. */
  isOpenElsewhere(): Promise<boolean> {
    return this.#processes.isOpen()
  }

  destroy(): void {
    this.#follower.stop()
    this.#document.destroy()
  }

  #isEmpty(): boolean {
    return this.#members.size === 0 && this.#visits === 0
  }

  #editedBy<T>(member: Member, work: () => T): T {
    this.#editor = { member, by: this.presence.authorOf(member), isLogged: false }
    try {
      return work()
    } finally {
      this.#editor = SERVER
    }
  }

  #takeLogged(update: Uint8Array): void {
    this.#editor = { ...SERVER, isLogged: true }
    try {
      this.#document.applyLogged(update, null)
    } finally {
      this.#editor = SERVER
    }
  }

  #changed(update: Uint8Array): void {
    const { member, by, isLogged } = this.#editor
    if (isLogged) {
      // Durable already; who appended it describes and revises the document.
      this.#outbox.addUpdate(update, null)
      return
    }
    // In this order, so that others see an edit before the disk is asked to keep it.
    this.#outbox.addUpdate(update, member)
    this.#commit.add(this.id, update, by?.id ?? null, this.epoch)
    this.#housekeeping.changed(Date.now())
    if (member === null) this.#deeds.note(readUpdate(update), by)
  }

  #relay(state: AwarenessState, from: Elsewhere): void {
    if (!this.presence.relay(state, from, this.#arrivals)) return
    this.#outbox.addPresence(state.clientId)
    if (state.json === 'null') this.#askTheNameless()
  }

  #lose(from: Elsewhere): void {
    for (const clientId of this.presence.leaveAll(from, this.#arrivals)) this.#outbox.addPresence(clientId)
    this.#askTheNameless()
  }

  /** Who shows nothing here may have come from the process that has just let go of them. */
  #askTheNameless(): void {
    for (const member of this.#members) if (member.clientId === null) member.send(writeQueryAwareness())
  }
}
