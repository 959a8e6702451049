import type { AwarenessState } from '@throughline/shared/protocol'
import { TokenBucket } from './token-bucket.js'

const PER_SECOND = 20

/** Lets 20 states a second through; of more, the latest follows as soon as it may. */
export class PacedPresence {
  readonly #show: (state: AwarenessState) => void
  readonly #bucket = new TokenBucket(PER_SECOND, Date.now())
  #late: AwarenessState | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(show: (state: AwarenessState) => void) {
    this.#show = show
  }

  take(state: AwarenessState): void {
    if (this.#bucket.take(Date.now())) {
      this.#late = null
      this.#show(state)
      return
    }
    this.#late = state
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      if (this.#late !== null) this.take(this.#late)
    }, 1000 / PER_SECOND)
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#late = null
  }
}
