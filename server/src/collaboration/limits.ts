/** What one client may ask of the server; 0 is no limit. */
export interface Limits {
  readonly messageBytes: number
  /** Per connection; as many again may come at once. */
  readonly messagesPerSecond: number
  /** Per connection; eight seconds' worth may come at once, so that work done offline can. */
  readonly bytesPerSecond: number
  readonly connectionsPerAddress: number
  readonly connectionsPerDocument: number
  readonly documentBytes: number
}

/** Allows `perSecond` things a second, and `atOnce` after a rest. 0 allows everything. */
export class TokenBucket {
  readonly #perSecond: number
  readonly #atOnce: number
  #tokens: number
  #filledAt: number

  constructor(perSecond: number, now: number, atOnce = perSecond) {
    this.#perSecond = perSecond
    this.#atOnce = atOnce
    this.#tokens = atOnce
    this.#filledAt = now
  }

  /** Takes `count` of them; false, and none taken, where there are fewer. */
  take(now: number, count = 1): boolean {
    if (this.#perSecond === 0) return true
    const elapsedSeconds = Math.max(0, now - this.#filledAt) / 1000
    this.#tokens = Math.min(this.#atOnce, this.#tokens + elapsedSeconds * this.#perSecond)
    this.#filledAt = now
    if (this.#tokens < count) return false
    this.#tokens -= count
    return true
  }
}

/** Counts what is open per name, up to a limit. */
export class OpenCount {
  readonly #limit: number
  readonly #open = new Map<string, number>()

  constructor(limit: number) {
    this.#limit = limit
  }

  enter(name: string): boolean {
    const open = this.#open.get(name) ?? 0
    if (this.#limit > 0 && open >= this.#limit) return false
    this.#open.set(name, open + 1)
    return true
  }

  leave(name: string): void {
    const open = (this.#open.get(name) ?? 0) - 1
    if (open > 0) this.#open.set(name, open)
    else this.#open.delete(name)
  }
}
