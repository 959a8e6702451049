import type { Role } from '@throughline/shared/permissions'
import type { Refusal } from '@throughline/shared/protocol'

/** What somebody is to a document: their role, or why they may not be there. */
export type Standing = { readonly role: Role } | { readonly refusal: Refusal }

interface WatchParts {
  readonly lookUp: () => Promise<Standing>
  readonly heard: (standing: Standing) => void
  /** It could not be looked up: what was known goes on, and it is tried again. */
  readonly failed: (error: unknown) => void
  /** How old what is known may become, ms. */
  readonly every: number
}

/** Keeps what is known of somebody's standing up to date: at once when told that it may have changed, and now and then. */
export class StandingWatch {
  readonly #parts: WatchParts
  #lookedAt = Date.now()
  #isLooking = false
  #again = false

  constructor(parts: WatchParts) {
    this.#parts = parts
  }

  sweep(now: number): void {
    if (now - this.#lookedAt >= this.#parts.every) this.look()
  }

  look(): void {
    this.#again = this.#isLooking
    if (this.#isLooking) return
    this.#isLooking = true
    this.#lookedAt = Date.now()
    this.#parts
      .lookUp()
      .then(this.#parts.heard, this.#parts.failed)
      .finally(() => {
        this.#isLooking = false
        // What has just been looked up may be from before the change.
        if (this.#again) this.look()
      })
  }
}
