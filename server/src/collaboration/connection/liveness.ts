import type { Timing } from '../timing.js'

type Waits = Pick<Timing, 'heartbeat' | 'silence' | 'challenge'>

/** Whether the client of one connection still lives: when it was heard last, and spoken to last. */
export class Liveness {
  readonly #waits: Waits
  readonly #ping: () => void
  #heardAt: number
  #sentAt: number
  #pingedAt: number
  #challengedAt: number | null = null

  constructor(waits: Waits, ping: () => void, now: number) {
    this.#waits = waits
    this.#ping = ping
    this.#heardAt = now
    this.#sentAt = now
    this.#pingedAt = now
  }

  heard(): void {
    this.#heardAt = Date.now()
    this.#challengedAt = null
  }

  sent(): void {
    this.#sentAt = Date.now()
  }

  /** It must show life soon. */
  challenge(): void {
    if (this.#challengedAt !== null) return
    this.#challengedAt = Date.now()
    this.#ping()
  }

  /** True when it has been silent for too long; who is still reading what it was sent may be silent. */
  isGone(now: number, isReading: boolean): boolean {
    const { silence, challenge } = this.#waits
    const isSilent = now - this.#heardAt > silence && !isReading
    return isSilent || (this.#challengedAt !== null && now - this.#challengedAt > challenge)
  }

  /** True when it has been told nothing for so long that it may take the server for gone. */
  isToldNothing(now: number): boolean {
    return now - this.#sentAt >= this.#waits.heartbeat
  }

  pingWhenDue(now: number): void {
    if (now - this.#pingedAt < this.#waits.heartbeat) return
    this.#pingedAt = now
    this.#ping()
  }
}
