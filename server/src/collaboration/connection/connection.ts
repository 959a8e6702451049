import type { Role } from '@throughline/shared/permissions'
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
} from '@throughline/shared/protocol'
import type { Author } from '../../history/index.js'
import type { Limits } from '../limits.js'
import type { Meters } from '../meters.js'
import type { Room } from '../room/room.js'
import type { Timing } from '../timing.js'
import { TooMuchWork, type UpdateReader } from '../updates/update-reader.js'
import { Allowance } from './allowance.js'
import type { Client } from './client.js'
import { Flushes } from './flushes.js'
import { FramesBehind } from './frames-behind.js'
import { IncomingEdits } from './incoming-edits.js'
import { Liveness } from './liveness.js'
import { Outgoing } from './outgoing.js'
import { OwnRole } from './own-role.js'
import { PacedPresence } from './paced-presence.js'
import { SlowReader } from './slow-reader.js'
import type { Standing } from './standing.js'
import type { SyncSocket } from './sync-socket.js'
import { SyncSteps } from './sync-steps.js'

interface ConnectionParts {
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
export class Connection implements Client {
  readonly arrival: number
  readonly user: Author | null
  readonly isElsewhere = false
  clientId: number | null = null
  readonly #socket: SyncSocket
  readonly #room: Room
  readonly #role: OwnRole
  readonly #limits: Limits
  readonly #meters: Meters
  readonly #onError: (error: unknown) => void
  readonly #allowance: Allowance
  readonly #liveness: Liveness
  readonly #outgoing: Outgoing
  readonly #sync: SyncSteps
  readonly #flushes: Flushes
  readonly #behind: FramesBehind
  readonly #edits: IncomingEdits
  readonly #pacedPresence: PacedPresence
  #isRefused = false
  #watches = false

  constructor({ socket, room, role, lookUp, user, limits, timing, meters, reader, onError }: ConnectionParts) {
    const now = Date.now()
    this.#socket = socket
    this.#room = room
    this.user = user
    this.#limits = limits
    this.#meters = meters
    this.#onError = onError
    this.arrival = room.attendance.nextArrival()
    this.#allowance = new Allowance(limits, now)
    this.#liveness = new Liveness(timing, () => socket.ping(), now)
    this.#outgoing = new Outgoing(socket, new SlowReader(timing.slow), this.#liveness)
    this.#sync = new SyncSteps(this, room.answers, this.#outgoing)
    this.#role = new OwnRole({
      client: this,
      role,
      lookUp,
      lookUpFailed: onError,
      every: timing.standing,
      // What was written while it might not be sent arrives now.
      mayEditNow: () => this.#sync.ask(),
    })
    this.#flushes = new Flushes(this, room, meters)
    this.#behind = new FramesBehind({
      take: (frame) => this.guarded(() => this.#takeLate(frame)),
      socket,
    })
    this.#edits = new IncomingEdits({
      client: this,
      room,
      reader,
      behind: this.#behind,
      flushes: this.#flushes,
      allowance: this.#allowance,
    })
    this.#pacedPresence = new PacedPresence((state) => this.guarded(() => room.attendance.show(state, this)))
  }

  start(): void {
    const socket = this.#socket
    const { presence } = this.#room.attendance
    socket.on('message', (frame, isBinary) => this.guarded(() => this.#receive(frame, isBinary)))
    socket.on('pong', () => this.#liveness.heard())
    socket.on('ping', () => this.#liveness.heard())
    socket.on('close', () => this.guarded(() => this.#left()))
    this.#room.join(this)
    if (!presence.isEmpty) this.sendPresence(writeAwareness(presence.states()))
  }

  get mayRead(): boolean {
    return this.#role.may('read', 'sync')
  }

  get mayEdit(): boolean {
    return this.#role.may('edit', 'sync')
  }

  get isRefused(): boolean {
    return this.#isRefused
  }

  get isOpen(): boolean {
    return !this.#isRefused && this.#socket.readyState === this.#socket.OPEN
  }

  send(frame: Uint8Array): void {
    this.#outgoing.send(frame)
  }

  sendPresence(frame: Uint8Array): void {
    if (this.#role.may('read', 'awareness')) this.#outgoing.sendUnlessBehind(frame)
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
    this.#role.lookAgain()
  }

  sweep(now: number): void {
    this.#role.sweep(now)
    if (!this.#outgoing.isHeeded(now)) {
      this.#socket.terminate()
      return
    }
    if (!this.#outgoing.isBehind) this.#catchUp()
    this.#outgoing.keepAlive(now)
  }

  guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === null) this.#onError(error)
      this.refuse(refusal ?? refusals.cannotOpen)
    }
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
        this.#sync.answer(message.stateVector)
        return
      case 'sync-step-2':
      case 'update':
        this.#edits.take(message)
        return
      case 'awareness':
        if (this.#role.may('show', 'awareness')) for (const state of message.states) this.#show(state)
        return
      case 'query-awareness':
        if (this.#role.may('read', 'awareness')) this.send(writeAwareness(this.#room.attendance.presence.states()))
        return
      case 'flush':
        this.#flush(message.n)
        return
      case 'news':
        this.#watches = true
        return
      case 'role':
        this.#role.tell()
        return
      default:
        // A message of a later version, or one that only servers send.
        return
    }
  }

  #flush(n: number): void {
    if (this.#flushes.isOverfull) this.refuse(refusals.tooFast)
    else this.#flushes.ask(n)
  }

  #show(state: AwarenessState): void {
    // Repeating what others show is not held against anyone, and costs nothing.
    if (this.clientId === null || state.clientId === this.clientId) this.#pacedPresence.take(state)
  }

  #catchUp(): void {
    this.#sync.catchUp()
    if (this.#outgoing.takeLeftOut()) this.sendPresence(writeAwareness(this.#room.attendance.presence.states()))
  }

  #left(): void {
    this.#pacedPresence.stop()
    this.#room.attendance.leave(this)
  }
}

/** Of what the client did wrong; null where the mistake is ours. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof MalformedMessage) return refusals.malformed
  return error instanceof TooMuchWork ? refusals.tooMuchWork : null
}
