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
  writeRole,
} from '@throughline/shared/protocol'
import type { Author } from '../../history/index.js'
import type { Limits } from '../limits.js'
import type { Meters } from '../meters.js'
import type { Member } from '../room/member.js'
import type { Room } from '../room/room.js'
import type { Timing } from '../timing.js'
import { checkStateVector } from '../updates/update-form.js'
import { TooMuchWork, type UpdateReader } from '../updates/update-reader.js'
import { Allowance } from './allowance.js'
import { Flushes } from './flushes.js'
import { FramesBehind } from './frames-behind.js'
import { IncomingEdits } from './incoming-edits.js'
import { Liveness } from './liveness.js'
import { PacedPresence } from './paced-presence.js'
import { SlowReader } from './slow-reader.js'
import { type Standing, StandingWatch } from './standing.js'
import type { SyncSocket } from './sync-socket.js'

const NOTHING = writeAwareness([])

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
  readonly #meters: Meters
  readonly #onError: (error: unknown) => void
  readonly #allowance: Allowance
  readonly #reader: SlowReader
  readonly #liveness: Liveness
  readonly #flushes: Flushes
  readonly #behind: FramesBehind
  readonly #edits: IncomingEdits
  readonly #pacedPresence: PacedPresence
  #role: Role
  /** It has asked what it may do, and is told of every change. */
  #wantsRole = false
  #isRefused = false
  #missedPresence = false
  #watches = false
  /** A sync step 1 that waits until the reader has caught up. */
  #owedSync: Uint8Array | null = null

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
    this.#meters = meters
    this.#onError = onError
    this.arrival = room.nextArrival()
    this.#allowance = new Allowance(limits, now)
    this.#reader = new SlowReader(timing.slow)
    this.#liveness = new Liveness(timing, () => socket.ping(), now)
    this.#flushes = new Flushes({
      send: (frame) => this.send(frame),
      whenDurable: (listener) => room.whenDurable(listener),
      answered: (seconds) => meters.acknowledged(seconds),
    })
    this.#behind = new FramesBehind({
      take: (frame) => this.#guarded(() => this.#takeLate(frame)),
      socket,
    })
    this.#edits = new IncomingEdits({
      room,
      member: this,
      reader,
      behind: this.#behind,
      flushes: this.#flushes,
      allowance: this.#allowance,
      mayEdit: () => this.#mayEdit,
      isRefused: () => this.#isRefused,
      guarded: (work) => this.#guarded(work),
    })
    this.#pacedPresence = new PacedPresence((state) =>
      this.#guarded(() => {
        if (room.presence.take(state, this)) room.showPresence(state.clientId)
      }),
    )
  }

  start(): void {
    const socket = this.#socket
    socket.on('message', (frame, isBinary) => this.#guarded(() => this.#receive(frame, isBinary)))
    socket.on('pong', () => this.#liveness.heard())
    socket.on('ping', () => this.#liveness.heard())
    socket.on('close', () => this.#guarded(() => this.#left()))
    this.#room.join(this)
    if (!this.#room.presence.isEmpty) this.sendPresence(writeAwareness(this.#room.presence.states()))
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.sendMessage(frame)
    this.#liveness.sent()
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
    return this.#allowance.takesNewClients(newClients)
  }

  challenge(): void {
    this.#liveness.challenge()
  }

  lookAgain(): void {
    this.#standing.look()
  }

  sweep(now: number): void {
    this.#standing.sweep(now)
    const waiting = this.#socket.bufferedAmount
    const isGone = this.#liveness.isGone(now, this.#reader.isReading(waiting))
    if (isGone || this.#reader.isStuck(waiting, now)) {
      this.#socket.terminate()
      return
    }

    if (!this.#reader.isBehind(waiting)) this.#catchUp()
    if (this.#liveness.isToldNothing(now)) this.send(NOTHING)
    if (this.#socket.readyState === this.#socket.OPEN) this.#liveness.pingWhenDue(now)
  }

  #receive(frame: Buffer | ArrayBuffer | Buffer[], isBinary: boolean): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#liveness.heard()
    if (!isBinary || !(frame instanceof Buffer)) {
      this.refuse(refusals.malformed)
      return
    }
    if (!this.#allowance.takesMessage(frame.length, Date.now())) {
      this.refuse(refusals.tooFast)
      return
    }
    if (this.#limits.messageBytes > 0 && frame.length > this.#limits.messageBytes) {
      this.refuse(refusals.messageTooLarge)
      return
    }
    if (!this.#behind.keeps(frame)) this.#take(readMessage(frame))
  }

  #takeLate(frame: Buffer): void {
    if (!this.#isRefused) this.#take(readMessage(frame))
  }

  #take(message: Message): void {
    switch (message.kind) {
      case 'sync-step-1':
        this.#sync(message.stateVector)
        return
      case 'sync-step-2':
      case 'update':
        this.#edits.take(message)
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
    if (this.#mayEdit) this.send(this.#room.syncStep1())
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
    const couldEdit = this.#mayEdit
    this.#role = standing.role
    if (this.#wantsRole) this.send(writeRole(this.#role))
    // What was written while it might not be sent arrives now.
    if (!couldEdit && this.#mayEdit) this.send(this.#room.syncStep1())
  }

  #catchUp(): void {
    const owed = this.#owedSync
    this.#owedSync = null
    if (owed !== null) this.#sync(owed)
    if (!this.#missedPresence) return
    this.#missedPresence = false
    this.sendPresence(writeAwareness(this.#room.presence.states()))
  }

  get #mayEdit(): boolean {
    return may(this.#role, 'edit', 'sync')
  }

  #left(): void {
    this.#pacedPresence.stop()
    this.#room.leave(this)
  }

  #guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === null) this.#onError(error)
      this.refuse(refusal ?? refusals.cannotOpen)
    }
  }
}

/** Of what the client did wrong; null where the mistake is ours. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof MalformedMessage) return refusals.malformed
  return error instanceof TooMuchWork ? refusals.tooMuchWork : null
}
