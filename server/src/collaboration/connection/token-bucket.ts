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
