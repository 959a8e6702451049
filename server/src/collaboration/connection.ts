import { may, type Role } from '@throughline/shared/permissions'
import {
  type AwarenessState,
  MalformedMessage,
  type Message,
  type NewsTopic,
  type Refusal,
  readMessage,
  refusals,
  writeAwareness,
  writeNews,
  writePermissionDenied,
  writeRole,
} from '@throughline/shared/protocol'
import type { Author } from '../history/index.js'
import { Flushes } from './flushes.js'
import { type Limits, TokenBucket } from './limits.js'
import type { Meters } from './meters.js'
import { PacedPresence } from './paced-presence.js'
import type { Member, Room, Trial } from './room.js'
import { SlowReader } from './slow-reader.js'
import { type Standing, StandingWatch } from './standing.js'
import type { SyncSocket } from './sync-socket.js'
import type { Timing } from './timing.js'
import { checkStateVector, isEmptyUpdate } from './update-form.js'
import { TooMuchWork, type UpdateReader } from './update-reader.js'

const GAPS = 50
/** Seconds' worth of bytes that may come at once. */
const BURST_SECONDS = 8
const NOTHING = writeAwareness([])
/** A larger update is read in a thread first, so that nobody waits for it. */
const APART_BYTES = 64 * 1024
/** How often an update is tried anew because others have edited much meanwhile. */
const TRIALS = 5
/**
 * Clients that a document does not know, of one connection: a laptop that was away brings dozens, a browser after the
 * server was restored from a backup those of everybody. Each makes every later edit take longer.
 */
const NEW_CLIENTS_AT_ONCE = 5000
const NEW_CLIENTS_PER_SECOND = 5
/** Of the processor, that edits of one connection may take, ms. */
const WORK_AT_ONCE_MS = 5000
const WORK_MS_PER_SECOND = 250

type Edit = Extract<Message, { update: Uint8Array }>

export interface ConnectionParts {
  readonly socket: SyncSocket
  readonly room: Room
  readonly role: Role
  readonly lookUp: () => Promise<Standing>
  readonly user: Author | null
  readonly limits: Limits
  readonly timing: Timing
  readonly meters: Meters
  readonly reader: UpdateReader
  /** Our mistake, not the client's: the connection ends, everyone else goes on. */
  readonly onError: (error: unknown) => void
}

/** One client in one document: speaks PROTOCOL.md. */
export class Connection implements Member {
  readonly arrival: number
  readonly user: Author | null
  readonly isElsewhere = false
  clientId: number | null = null
  readonly #socket: SyncSocket
  readonly #room: Room
  readonly #standing: StandingWatch
  readonly #limits: Limits
  readonly #timing: Timing
  readonly #meters: Meters
  readonly #onError: (error: unknown) => void
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  readonly #newClients: TokenBucket
  readonly #workMs: TokenBucket
  readonly #reader: SlowReader
  readonly #updates: UpdateReader
  #role: Role
  /** It has asked what it may do, and is told of every change. */
  #wantsRole = false
  /** What came while an update is being read or tried apart; null while none is. */
  #behind: Buffer[] | null = null
  #isApart = false
  #isRefused = false
  /** Updates in a row whose parents were missing; 0 when there is no gap. */
  #gaps = 0
  readonly #flushes: Flushes
  readonly #pacedPresence: PacedPresence
  #missedPresence = false
  #watches = false
  /** A sync step 1 that waits until the reader has caught up. */
  #owedSync: Uint8Array | null = null
  #heardAt: number
  #sentAt: number
  #pingedAt: number
  #challengedAt: number | null = null

  constructor({ socket, room, role, lookUp, user, limits, timing, meters, reader, onError }: ConnectionParts) {
    const now = Date.now()
    this.#socket = socket
    this.#room = room
    this.#role = role
    this.#standing = new StandingWatch({
      lookUp,
      heard: (standing) => this.#guarded(() => this.#stands(standing)),
      failed: onError,
      every: timing.standing,
    })
    this.user = user
    this.#limits = limits
    this.#timing = timing
    this.#meters = meters
    this.#onError = onError
    this.arrival = room.nextArrival()
    this.#messages = new TokenBucket(limits.messagesPerSecond, now)
    this.#bytes = new TokenBucket(
      limits.bytesPerSecond,
      now,
      Math.max(BURST_SECONDS * limits.bytesPerSecond, limits.messageBytes),
    )
    this.#newClients = new TokenBucket(NEW_CLIENTS_PER_SECOND, now, NEW_CLIENTS_AT_ONCE)
    this.#workMs = new TokenBucket(WORK_MS_PER_SECOND, now, WORK_AT_ONCE_MS)
    this.#reader = new SlowReader(timing.slow)
    this.#updates = reader
    this.#flushes = new Flushes({
      send: (frame) => this.send(frame),
      whenDurable: (listener) => room.whenDurable(listener),
      answered: (seconds) => meters.acknowledged(seconds),
    })
    this.#pacedPresence = new PacedPresence((state) =>
      this.#guarded(() => {
        if (room.presence.take(state, this)) room.showPresence(state.clientId)
      }),
    )
    this.#heardAt = now
    this.#sentAt = now
    this.#pingedAt = now
  }

  start(): void {
    const socket = this.#socket
    socket.on('message', (frame, isBinary) => this.#guarded(() => this.#receive(frame, isBinary)))
    socket.on('pong', () => this.#heard())
    socket.on('ping', () => this.#heard())
    socket.on('close', () => this.#guarded(() => this.#left()))
    this.#room.join(this)
    if (!this.#room.presence.isEmpty) this.sendPresence(writeAwareness(this.#room.presence.states()))
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.sendMessage(frame)
    this.#sentAt = Date.now()
    if (this.#reader.isTooFarBehind(this.#socket.bufferedAmount)) this.#socket.terminate()
  }

  sendPresence(frame: Uint8Array): void {
    if (!may(this.#role, 'read', 'awareness')) return
    if (this.#reader.isBehind(this.#socket.bufferedAmount)) this.#missedPresence = true
    else this.send(frame)
  }

  refuse({ code, reason }: Refusal): void {
    this.#isRefused = true
    this.#meters.refused(code)
    this.#socket.close(code, reason)
    this.#left()
  }

  hearTrouble(trouble: Error | null): void {
    this.#flushes.hearTrouble(trouble !== null)
  }

  hearNews(topic: NewsTopic): void {
    if (this.#watches) this.send(writeNews(topic))
  }

  mayBring(newClients: number): boolean {
    return newClients === 0 || this.#newClients.take(Date.now(), newClients)
  }

  challenge(): void {
    if (this.#challengedAt !== null) return
    this.#challengedAt = Date.now()
    this.#socket.ping()
  }

  lookAgain(): void {
    this.#standing.look()
  }

  sweep(now: number): void {
    this.#standing.sweep(now)
    const { heartbeat, silence, challenge } = this.#timing
    const waiting = this.#socket.bufferedAmount
    const isSilent = now - this.#heardAt > silence && !this.#reader.isReading(waiting)
    const isUnanswered = this.#challengedAt !== null && now - this.#challengedAt > challenge
    if (isSilent || isUnanswered || this.#reader.isStuck(waiting, now)) {
      this.#socket.terminate()
      return
    }

    if (!this.#reader.isBehind(waiting)) this.#catchUp()
    if (now - this.#sentAt >= heartbeat) this.send(NOTHING)
    if (now - this.#pingedAt < heartbeat || this.#socket.readyState !== this.#socket.OPEN) return
    this.#pingedAt = now
    this.#socket.ping()
  }

  #receive(frame: Buffer | ArrayBuffer | Buffer[], isBinary: boolean): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#heard()
    if (!isBinary || !(frame instanceof Buffer)) {
      this.refuse(refusals.malformed)
      return
    }
    const now = Date.now()
    if (!this.#messages.take(now) || !this.#bytes.take(now, frame.length)) {
      this.refuse(refusals.tooFast)
      return
    }
    if (this.#limits.messageBytes > 0 && frame.length > this.#limits.messageBytes) {
      this.refuse(refusals.messageTooLarge)
      return
    }
    if (this.#behind === null) this.#take(readMessage(frame))
    else this.#behind.push(frame)
  }

  #take(message: Message): void {
    switch (message.kind) {
      case 'sync-step-1':
        this.#sync(message.stateVector)
        return
      case 'sync-step-2':
      case 'update':
        if (message.update.length > APART_BYTES && may(this.#role, 'edit', 'sync')) this.#readApart(message)
        else this.#edit(message)
        return
      case 'awareness':
        if (may(this.#role, 'show', 'awareness')) for (const state of message.states) this.#show(state)
        return
      case 'query-awareness':
        if (may(this.#role, 'read', 'awareness')) this.send(writeAwareness(this.#room.presence.states()))
        return
      case 'flush':
        this.#flush(message.n)
        return
      case 'news':
        this.#watches = true
        return
      case 'role':
        this.#wantsRole = true
        this.send(writeRole(this.#role))
        return
      default:
        // A message of a later version, or one that only servers send.
        return
    }
  }

  #sync(stateVector: Uint8Array): void {
    checkStateVector(stateVector)
    if (!may(this.#role, 'read', 'sync')) {
      this.refuse(refusals.notAllowed)
      return
    }
    if (!this.#room.isOfThisEpoch(stateVector)) {
      this.refuse(refusals.renewed)
      return
    }
    if (this.#reader.isBehind(this.#socket.bufferedAmount)) {
      // The view is on a buffer that lives as long as the frame.
      this.#owedSync = new Uint8Array(stateVector)
      return
    }
    const frame = this.#room.syncStep2(stateVector)
    this.#reader.allow(frame.length)
    this.send(frame)
    if (may(this.#role, 'edit', 'sync')) this.send(this.#room.syncStep1())
  }

  #readApart(edit: Edit): void {
    this.#apart(
      () => this.#updates.check(edit.update),
      () => this.#edit(edit),
    )
  }

  #tryApart(edit: Edit, trials: number): void {
    if (trials > TRIALS) throw new TooMuchWork('others edit too much meanwhile')
    // The view is on a buffer that lives as long as the frame.
    const copy = { ...edit, update: new Uint8Array(edit.update) }
    let trial: Trial | null = null
    const whole = () => {
      const { whole, trial: made } = this.#room.copyForTrial()
      trial = made
      return whole
    }
    this.#apart(
      () => this.#updates.tryOn(whole, copy.update),
      () => this.#edit(copy, trial, trials),
    )
  }

  /** Has the thread do its work, and only then goes on; what the client sends meanwhile waits. */
  #apart(work: () => Promise<void>, then: () => void): void {
    this.#behind ??= []
    this.#isApart = true
    // What has come already is held here; the rest waits in the client's network.
    this.#socket.pause()
    const working = this.#room.visit(async () => {
      const fault = await work().catch((error: unknown) => error)
      this.#isApart = false
      this.#guarded(() => {
        if (this.#isRefused) return
        if (fault !== undefined) throw fault
        then()
      })
      if (!this.#isApart) this.#goOn()
    })
    this.#updates.hold(working)
  }

  #goOn(): void {
    const behind = this.#behind ?? []
    this.#behind = null
    while (behind.length > 0 && this.#behind === null && !this.#isRefused) {
      const frame = behind.shift()
      if (frame !== undefined) this.#guarded(() => this.#take(readMessage(frame)))
    }
    if (this.#behind === null) this.#socket.resume()
    else this.#behind = behind
  }

  #edit(edit: Edit, trial: Trial | null = null, trials = 0): void {
    const { kind, update } = edit
    if (!may(this.#role, 'edit', 'sync') && !isEmptyUpdate(update)) {
      this.send(writePermissionDenied('You can look at this document, not change it.'))
      return
    }
    const outcome = this.#room.edit(update, this, trial)
    if (outcome.kind === 'to-be-tried') {
      this.#tryApart(edit, trials + 1)
      return
    }
    if (outcome.kind === 'refused') {
      this.refuse(outcome.refusal)
      return
    }
    if (outcome.kind === 'read-only') {
      this.send(writePermissionDenied(outcome.reason))
      return
    }
    if (!this.#workMs.take(Date.now(), outcome.workMs)) {
      this.refuse(refusals.tooFast)
      return
    }
    // A step 2 is all that the client has: what it builds on and we lack, the client lacks too.
    if (kind === 'sync-step-2') {
      this.#closeGap()
      return
    }
    if (outcome.kind === 'gap') this.#openGap()
  }

  #openGap(): void {
    this.#gaps += 1
    this.#flushes.hold()
    if (this.#gaps > GAPS) {
      this.refuse(refusals.missingParents)
      return
    }
    this.send(this.#room.syncStep1())
  }

  #closeGap(): void {
    if (this.#gaps === 0) return
    this.#gaps = 0
    this.#flushes.release()
  }

  #flush(n: number): void {
    if (this.#flushes.isOverfull) this.refuse(refusals.tooFast)
    else this.#flushes.ask(n)
  }

  #show(state: AwarenessState): void {
    // Repeating what others show is not held against anyone, and costs nothing.
    if (this.clientId === null || state.clientId === this.clientId) this.#pacedPresence.take(state)
  }

  #stands(standing: Standing): void {
    if (this.#isRefused || this.#socket.readyState !== this.#socket.OPEN) return
    if ('refusal' in standing) {
      this.refuse(standing.refusal)
      return
    }
    if (standing.role === this.#role) return
    const couldEdit = may(this.#role, 'edit', 'sync')
    this.#role = standing.role
    if (this.#wantsRole) this.send(writeRole(this.#role))
    // What was written while it might not be sent arrives now.
    if (!couldEdit && may(this.#role, 'edit', 'sync')) this.send(this.#room.syncStep1())
  }

  #catchUp(): void {
    const owed = this.#owedSync
    this.#owedSync = null
    if (owed !== null) this.#sync(owed)
    if (!this.#missedPresence) return
    this.#missedPresence = false
    this.sendPresence(writeAwareness(this.#room.presence.states()))
  }

  #heard(): void {
    this.#heardAt = Date.now()
    this.#challengedAt = null
  }

  #left(): void {
    this.#pacedPresence.stop()
    this.#room.leave(this)
  }

  #guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      if (error instanceof MalformedMessage) {
        this.refuse(refusals.malformed)
        return
      }
      if (error instanceof TooMuchWork) {
        this.refuse(refusals.tooMuchWork)
        return
      }
      this.#onError(error)
      this.refuse(refusals.cannotOpen)
    }
  }
}
