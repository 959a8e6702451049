const BEHIND_BYTES = 1024 * 1024
const TOO_FAR_BYTES = 4 * 1024 * 1024

/** Judges a client by the bytes that wait for it. What it asked for itself, a large document, is not held against it. */
export class SlowReader {
  readonly #patienceMs: number
  #allowed = 0
  #behindSince: number | null = null
  /** The fewest bytes that have waited since it fell behind: less means that it reads. */
  #least = Number.POSITIVE_INFINITY

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs
  }

  allow(bytes: number): void {
    this.#allowed += bytes
  }

  isBehind(waiting: number): boolean {
    return waiting > BEHIND_BYTES
  }

  isTooFarBehind(waiting: number): boolean {
    return waiting - this.#allowed > TOO_FAR_BYTES
  }

  isReading(waiting: number): boolean {
    return waiting < this.#least && this.#behindSince !== null
  }

  /** True when it has been behind for too long. To be asked regularly. */
  isStuck(waiting: number, now: number): boolean {
    if (waiting <= BEHIND_BYTES) {
      this.#allowed = 0
      this.#behindSince = null
      this.#least = Number.POSITIVE_INFINITY
      return false
    }
    const isReadingWhatItAskedFor = waiting < this.#least && this.#allowed > 0
    this.#least = Math.min(this.#least, waiting)
    if (this.#behindSince === null || isReadingWhatItAskedFor) this.#behindSince = now
    return now - this.#behindSince >= this.#patienceMs
  }
}
