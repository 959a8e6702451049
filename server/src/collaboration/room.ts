import { FIRST_EPOCH, isOfEpoch, migrateDocument, SchemaTooNew, TheoryDocument } from '@throughline/shared/document'
import {
  type NewsTopic,
  type Refusal,
  refusals,
  writeQueryAwareness,
  writeSyncStep1,
  writeSyncStep2,
} from '@throughline/shared/protocol'
import * as Y from 'yjs'
import { type Author, headRevised, type Journal, meetAuthor, type Occasion } from '../history/index.js'
import {
  DocumentDamaged,
  type Log,
  type Neighbours,
  type Storage,
  type StoredDocument,
  WORTH_RENEWING,
} from '../storage/index.js'
import type { Description } from './description.js'
import { Elsewhere, newsOfWords, stateInWords, stateOfWords } from './elsewhere.js'
import type { GroupCommit } from './group-commit.js'
import { type Aside, Housekeeping } from './housekeeping.js'
import type { Limits } from './limits.js'
import { LiveDocument } from './live-document.js'
import { LogFollower } from './log-follower.js'
import { logName } from './log-name.js'
import { Outbox, type Reader } from './outbox.js'
import { Presence } from './presence.js'
import type { Timing } from './timing.js'
import { isEmptyUpdate, isEmptyVector, type ReadUpdate, readUpdate } from './update-form.js'
import { PLAIN_STEPS } from './update-work.js'

/** Past this, edits are refused until the store works again. */
const WAITING_BYTES = 16 * 1024 * 1024

/** What processes ask each other, and answer, before a document is made anew. */
const ANYONE = 'anyone?'
const SOMEONE = 'someone'
/** What a process says when somebody's role in a document may have changed. */
export const ACCESS = 'access'

/** A connection as its room sees it. */
export interface Member extends Reader {
  refuse(refusal: Refusal): void
  /** The store began to fail, or works again (null). */
  hearTrouble(trouble: Error | null): void
  /** Something beside the document changed. */
  hearNews(topic: NewsTopic): void
  /** Somebody else claims its awareness id: it must show life. */
  challenge(): void
  /** Its role may have changed. */
  lookAgain(): void
  sweep(now: number): void
  /** Whether it may bring edits of so many clients that the document does not know yet. */
  mayBring(newClients: number): boolean
}

/** Whose change is being applied. */
interface Editor {
  readonly member: Member | null
  readonly by: Author | null
  /** True for what the log holds already. */
  readonly isLogged: boolean
}

const SERVER: Editor = { member: null, by: null, isLogged: false }

/** What became of an edit. */
export type EditOutcome =
  /** `gap`: parts of it build on edits that are not here; those parts were left out. */
  | { readonly kind: 'taken' | 'gap'; readonly workMs: number }
  | { readonly kind: 'read-only'; readonly reason: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Nothing of it was taken: it may be so much work that it has to be tried on a copy first. */
  | { readonly kind: 'to-be-tried' }

/** A document, and who did what in it since its last revision, as far as this server was told. */
export interface UnrevisedWork {
  readonly state: Uint8Array
  readonly journal: Journal
}

/** A copy of the document on which an update did not take too long. */
export interface Trial {
  readonly gained: number
}

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
  readonly #neighbours: Pick<Neighbours, 'tell'>
  readonly #elsewhere = new Map<string, Elsewhere>()
  readonly #limits: Limits
  readonly #timing: Timing
  readonly #damage: string | null
  readonly #storage: Storage
  readonly #log: Log
  #meeting: Promise<void> = Promise.resolve()
  #closed: Refusal | null = null
  #arrivals = 0
  #isMigrated = false
  #editor: Editor = SERVER
  /** Calls of the server itself that need the room to stay. */
  #visits = 0
  #emptySince: number = Date.now()
  #someoneElsewhereAt = 0
  #firstSync: { readonly whole: Uint8Array; readonly frame: Uint8Array } | null = null

  constructor(parts: RoomParts) {
    const { id, stored, commit, timing, limits } = parts
    this.id = id
    this.epoch = stored.epoch
    this.#commit = commit
    this.#timing = timing
    this.#limits = limits
    this.#damage = stored.damage
    this.#storage = parts.storage
    this.#log = parts.log
    this.presence = new Presence((owner) => owner.challenge())
    this.#outbox = new Outbox(this.#members, this.presence, timing.presence)
    this.#document = new LiveDocument(stored, (update) => this.#changed(update))
    const tailBytes = stored.tail.reduce((sum, row) => sum + row.update.length, 0)
    const document = this.#document
    const follower = new LogFollower({
      ...parts,
      head: stored.head,
      epoch: stored.epoch,
      renewed: () => parts.onRenewed(this),
      take: (update) => this.#takeLogged(update),
      reached: (head, rows, bytes) => this.#housekeeping.reached(head, rows, bytes, Date.now()),
    })
    this.#follower = follower
    this.#neighbours = parts.neighbours
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
    if (isEmptyUpdate(update)) return { kind: 'taken', workMs: 0 }
    const read = readUpdate(update)
    const unchangeable = this.#unchangeable()
    if (unchangeable !== null) return { kind: 'read-only', reason: unchangeable }
    if (this.#closed !== null) return { kind: 'refused', refusal: this.#closed }
    const refusal = this.#refusalOf(update.length)
    if (refusal !== null) return { kind: 'refused', refusal }

    let started = performance.now()
    if (this.#editedBy(member, () => this.#document.takeUnapplied(update, read, member))) {
      this.#note(read, member)
      return { kind: 'taken', workMs: performance.now() - started }
    }
    this.#document.doc()
    // From here on: that the document had to be decoded first, or brought up to date, is nobody's doing.
    started = performance.now()
    const { steps, structs, newClients, isTooDeep } = this.#document.workOf(read)
    if (isTooDeep) return { kind: 'refused', refusal: refusals.tooMuchWork }
    // Each struct may have to pass what has come since the trial.
    const isTried = trial !== null && structs * (this.#document.gained - trial.gained) <= PLAIN_STEPS
    if (steps > PLAIN_STEPS && !isTried) return { kind: 'to-be-tried' }
    if (!member.mayBring(newClients)) return { kind: 'refused', refusal: refusals.tooFast }

    const hasGap = this.#editedBy(member, () => this.#document.apply(update, member))
    this.#note(read, member)
    return { kind: hasGap ? 'gap' : 'taken', workMs: performance.now() - started }
  }

  /** The document as it is, to try an update on. */
  copyForTrial(): { readonly whole: Uint8Array; readonly trial: Trial } {
    return { whole: this.#document.whole(), trial: { gained: this.#document.gained } }
  }

  /** A change by the server itself; everyone sees it. Throws DocumentDamaged. */
  change<T>(make: (document: TheoryDocument) => T, by: Author | null): T {
    if (this.#unchangeable() !== null) throw new DocumentDamaged(this.id)
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
    this.#tellPresence(clientId)
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
    if (words === ANYONE && this.size > 0) this.#neighbours.tell(this.id, SOMEONE, SOMEONE)
    if (words === ACCESS) this.lookAgain()
    if (words === SOMEONE) this.#someoneElsewhereAt = Date.now()
    const topic = newsOfWords(words)
    if (topic !== null) this.tellNews(topic)
    const state = stateOfWords(words)
    if (state === null) return
    const from = this.#elsewhere.get(process) ?? new Elsewhere()
    this.#elsewhere.set(process, from)
    if (!this.presence.relay(state, from, this.#arrivals)) return
    this.#outbox.addPresence(state.clientId)
    if (state.json === 'null') this.#askTheNameless()
  }

  /** Roles in this document may have changed: everyone's is looked up again. */
  lookAgain(): void {
    for (const member of this.#members) member.lookAgain()
  }

  /** Another process has come, or has come back: it knows nothing of who is here. */
  greeted(): void {
    for (const clientId of this.presence.ownIds()) this.#tellPresence(clientId)
  }

  /** Another process has gone, and everyone who was connected to it. */
  left(process: string): void {
    const from = this.#elsewhere.get(process)
    if (from === undefined) return
    this.#elsewhere.delete(process)
    for (const clientId of this.presence.leaveAll(from, this.#arrivals)) this.#outbox.addPresence(clientId)
    this.#askTheNameless()
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
    await this.#meeting
    return this.#housekeeping.keep(occasion)
  }

  /** See Housekeeping: what is changed in this turn leaves it as it is. */
  setAside(revised: number): Aside | null {
    return this.#housekeeping.setAside(revised)
  }

  async keepAside(aside: Aside): Promise<void> {
    await this.#meeting
    await this.#housekeeping.keepAside(aside)
  }

  /** The document and who did what in it since the last revision, on whatever server; null where nothing was. */
  async sinceRevision(): Promise<UnrevisedWork | null> {
    await this.#meeting
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

  /** Asks the other processes whether somebody has the document open there. Who does not answer soon has nobody. */
  async isOpenElsewhere(): Promise<boolean> {
    const asked = Date.now()
    this.#neighbours.tell(this.id, ANYONE, ANYONE)
    await new Promise((resolve) => setTimeout(resolve, this.#timing.answer))
    return this.#someoneElsewhereAt >= asked
  }

  destroy(): void {
    this.#follower.stop()
    this.#document.destroy()
  }

  /** Why nobody may change the document. Brings its schema up to date before the first edit of its life. */
  #unchangeable(): string | null {
    if (this.#damage !== null) return damaged(this.#damage)
    if (!this.#isMigrated) {
      try {
        migrateDocument(this.#document.doc())
      } catch (error) {
        if (error instanceof SchemaTooNew) return 'This document was written by a later version of Throughline.'
        throw error
      }
      this.#isMigrated = true
    }
    return null
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

  #note(read: ReadUpdate, member: Member): void {
    this.#noteDeed(read, this.presence.authorOf(member))
  }

  #noteDeed(read: ReadUpdate, author: Author | null): void {
    const clients = this.#housekeeping.journal.note(read, { author, at: Date.now() })
    if (author === null || clients === null) return
    // One after the other: each adds to what is known of its author.
    this.#meeting = this.#meeting
      .then(() => meetAuthor(this.#storage.records, this.id, { author, clients }))
      .catch((error: unknown) => this.#log.warn({ err: error, document: logName(this.id) }, 'an author was not noted'))
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
    if (member === null) this.#noteDeed(readUpdate(update), by)
  }

  #tellPresence(clientId: number): void {
    for (const state of this.presence.states([clientId])) {
      this.#neighbours.tell(this.id, String(clientId), stateInWords(state))
    }
  }

  /** Who shows nothing here may have come from the process that has just let go of them. */
  #askTheNameless(): void {
    for (const member of this.#members) if (member.clientId === null) member.send(writeQueryAwareness())
  }

  #refusalOf(bytes: number): Refusal | null {
    if (this.#commit.trouble !== null && this.#commit.stats().waitingBytes > WAITING_BYTES)
      return refusals.storeInTrouble
    const { documentBytes } = this.#limits
    if (documentBytes === 0 || this.#document.bytes + bytes <= documentBytes) return null
    // What is counted is an upper bound: what people have deleted since is not taken off before it is asked for.
    return this.#document.whole().length + bytes <= documentBytes ? null : refusals.documentTooLarge
  }
}

function damaged(damage: string): string {
  return `This document can only be looked at, because its stored bytes are damaged. ${damage}`
}
