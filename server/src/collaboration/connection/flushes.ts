import { refusals, writeFlush, writeNotSaved } from '@throughline/shared/protocol'

const AT_MOST = 10_000

interface FlushParts {
  send(frame: Uint8Array): void
  /** Calls back once everything received so far is durable. */
  whenDurable(listener: () => void): void
  /** Hears how long an answer took, in seconds. */
  answered(seconds: number): void
}

/** The flushes of one connection: held while an update lacks its parents, answered when the disk has what came before. */
export class Flushes {
  readonly #parts: FlushParts
  #isHeld = false
  readonly #held: number[] = []
  /** Those that wait for the disk, in order. */
  readonly #waiting: number[] = []
  #isTrouble = false

  constructor(parts: FlushParts) {
    this.#parts = parts
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
    this.#parts.whenDurable(() => {
      this.#waiting.shift()
      this.#parts.send(writeFlush(n))
      this.#parts.answered((performance.now() - asked) / 1000)
    })
    if (this.#isTrouble && this.#waiting.includes(n)) this.#parts.send(notSaved(n))
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
    if (isTrouble && last !== undefined) this.#parts.send(notSaved(last))
  }
}

function notSaved(n: number): Uint8Array {
  return writeNotSaved(n, refusals.storeInTrouble.reason)
}
