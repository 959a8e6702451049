import {
  type AwarenessState,
  MalformedMessage,
  type Message,
  type Refusal,
  readMessage,
  refusals,
  writeAwareness,
  writePermissionDenied,
} from '@throughline/shared/protocol'
import { Flushes } from './flushes.js'
import { type Limits, TokenBucket } from './limits.js'
import type { Meters } from './meters.js'
import { PacedPresence } from './paced-presence.js'
import type { Member, Room } from './room.js'
import { SlowReader } from './slow-reader.js'
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

type Edit = Extract<Message, { update: Uint8Array }>

export type Role = 'edit' | 'view'

export interface ConnectionParts {
  readonly socket: SyncSocket
  readonly room: Room
  readonly role: Role
  readonly user: { readonly name: string } | null
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
  readonly user: { readonly name: string } | null
  readonly isElsewhere = false
  clientId: number | null = null
  readonly #socket: SyncSocket
  readonly #room: Room
  readonly #role: Role
  readonly #limits: Limits
  readonly #timing: Timing
  readonly #meters: Meters
  readonly #onError: (error: unknown) => void
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  readonly #reader: SlowReader
  readonly #updates: UpdateReader
  /** What came while a large update is being read; null while none is. */
  #behind: Buffer[] | null = null
  #isRefused = false
  /** Updates in a row whose parents were missing; 0 when there is no gap. */
  #gaps = 0
  readonly #flushes: Flushes
  readonly #pacedPresence: PacedPresence
  #missedPresence = false
  /** A sync step 1 that waits until the reader has caught up. */
  #owedSync: Uint8Array | null = null
  #heardAt: number
  #sentAt: number
  #pingedAt: number
  #challengedAt: number | null = null

  constructor({ socket, room, role, user, limits, timing, meters, reader, onError }: ConnectionParts) {
    const now = Date.now()
    this.#socket = socket
    this.#room = room
    this.#role = role
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
    if (!this.#room.presence.isEmpty) this.send(writeAwareness(this.#room.presence.states()))
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.sendMessage(frame)
    this.#sentAt = Date.now()
    if (this.#reader.isTooFarBehind(this.#socket.bufferedAmount)) this.#socket.terminate()
  }

  sendPresence(frame: Uint8Array): void {
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

  challenge(): void {
    if (this.#challengedAt !== null) return
    this.#challengedAt = Date.now()
    this.#socket.ping()
  }

  sweep(now: number): void {
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
        if (message.update.length > APART_BYTES && this.#role === 'edit') this.#readApart(message)
        else this.#edit(message)
        return
      case 'awareness':
        for (const state of message.states) this.#show(state)
        return
      case 'query-awareness':
        this.send(writeAwareness(this.#room.presence.states()))
        return
      case 'flush':
        this.#flush(message.n)
        return
      default:
        // A message of a later version, or one that only servers send.
        return
    }
  }

  #sync(stateVector: Uint8Array): void {
    checkStateVector(stateVector)
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
    if (this.#role === 'edit') this.send(this.#room.syncStep1())
  }

  #readApart(edit: Edit): void {
    this.#behind = []
    // What has come already is held here; the rest waits in the client's network.
    this.#socket.pause()
    const reading = this.#room.visit(async () => {
      const fault = await this.#updates.check(edit.update).catch((error: unknown) => error)
      this.#guarded(() => {
        if (this.#isRefused) return
        if (fault !== undefined) throw fault
        this.#edit(edit, true)
      })
      this.#goOn()
    })
    this.#updates.hold(reading)
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

  #edit({ kind, update }: Edit, isRead = false): void {
    if (this.#role !== 'edit' && !isEmptyUpdate(update)) {
      this.send(writePermissionDenied('You can look at this document, not change it.'))
      return
    }
    const outcome = this.#room.edit(update, this, isRead)
    if (outcome.kind === 'refused') {
      this.refuse(outcome.refusal)
      return
    }
    if (outcome.kind === 'read-only') {
      this.send(writePermissionDenied(outcome.reason))
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

  #catchUp(): void {
    const owed = this.#owedSync
    this.#owedSync = null
    if (owed !== null) this.#sync(owed)
    if (!this.#missedPresence) return
    this.#missedPresence = false
    this.send(writeAwareness(this.#room.presence.states()))
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
