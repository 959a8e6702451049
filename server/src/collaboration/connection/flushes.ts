import { refusals, writeFlush, writeNotSaved } from '@throughline/shared/protocol'
import type { Meters } from '../meters.js'
import type { Room } from '../room/room.js'
import type { Client } from './client.js'

const AT_MOST = 10_000

/** The flushes of one connection: held while an update lacks its parents, answered when the disk has what came before. */
export class Flushes {
  readonly #client: Pick<Client, 'send'>
  readonly #room: Pick<Room, 'whenDurable'>
  readonly #meters: Pick<Meters, 'acknowledged'>
  #isHeld = false
  readonly #held: number[] = []
  /** Those that wait for the disk, in order. */
  readonly #waiting: number[] = []
  #isTrouble = false

  constructor(client: Pick<Client, 'send'>, room: Pick<Room, 'whenDurable'>, meters: Pick<Meters, 'acknowledged'>) {
    this.#client = client
    this.#room = room
    this.#meters = meters
  }

  /** True when a client has asked so often without an answer that it cannot mean it. */
  get isOverfull(): boolean {
    return this.#held.length + this.#waiting.length >= AT_MOST
  }

  ask(n: number): void {
    if (this.#isHeld) {
      this.#held.push(n)
      return
    }
    this.#waiting.push(n)
    const asked = performance.now()
    this.#room.whenDurable(() => {
      this.#waiting.shift()
      this.#client.send(writeFlush(n))
      this.#meters.acknowledged((performance.now() - asked) / 1000)
    })
    if (this.#isTrouble && this.#waiting.includes(n)) this.#client.send(notSaved(n))
  }

  hold(): void {
    this.#isHeld = true
  }

  release(): void {
    this.#isHeld = false
    for (const n of this.#held.splice(0)) this.ask(n)
  }

  /** The store began to fail, or works again. Who waits for an answer is told that it will take longer. */
  hearTrouble(isTrouble: boolean): void {
    this.#isTrouble = isTrouble
    const last = this.#waiting.at(-1)
    if (isTrouble && last !== undefined) this.#client.send(notSaved(last))
  }
}

function notSaved(n: number): Uint8Array {
  return writeNotSaved(n, refusals.storeInTrouble.reason)
}
