import { writeAwareness } from '@throughline/shared/protocol'
import type { Liveness } from './liveness.js'
import type { SlowReader } from './slow-reader.js'
import type { SyncSocket } from './sync-socket.js'

const NOTHING = writeAwareness([])

/** What goes out to one client, as fast as it reads. */
export class Outgoing {
  readonly #socket: SyncSocket
  readonly #reader: SlowReader
  readonly #liveness: Liveness
  #hasLeftOut = false

  constructor(socket: SyncSocket, reader: SlowReader, liveness: Liveness) {
    this.#socket = socket
    this.#reader = reader
    this.#liveness = liveness
  }

  /** Sends a frame; who is too far behind is cut off. */
  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.sendMessage(frame)
    this.#liveness.sent()
    if (this.#reader.isTooFarBehind(this.#socket.bufferedAmount)) this.#socket.terminate()
  }

  /** Sends what the client asked for, which is not held against it however large it is. */
  sendAskedFor(frame: Uint8Array): void {
    this.#reader.allow(frame.length)
    this.send(frame)
  }

  /** Sends what may be left out while the client is behind. */
  sendUnlessBehind(frame: Uint8Array): void {
    if (this.isBehind) this.#hasLeftOut = true
    else this.send(frame)
  }

  get isBehind(): boolean {
    return this.#reader.isBehind(this.#socket.bufferedAmount)
  }

  /** True once after something was left out. */
  takeLeftOut(): boolean {
    const hasLeftOut = this.#hasLeftOut
    this.#hasLeftOut = false
    return hasLeftOut
  }

  /** False when the client has gone, or reads too slowly. To be asked regularly. */
  isHeeded(now: number): boolean {
    const waiting = this.#socket.bufferedAmount
    return !this.#liveness.isGone(now, this.#reader.isReading(waiting)) && !this.#reader.isStuck(waiting, now)
  }

  /** Lets a client to which nothing is said know that the server is there, and asks whether it is. */
  keepAlive(now: number): void {
    if (this.#liveness.isToldNothing(now)) this.send(NOTHING)
    if (this.#socket.readyState === this.#socket.OPEN) this.#liveness.pingWhenDue(now)
  }
}
