import { type AwarenessState, writeAwareness, writeUpdate } from '@throughline/shared/protocol'
import { mergeUpdates } from '../updates/merge-updates.js'
import type { Shower } from './presence.js'

/** A connection as the outbox sees it. */
export interface Reader extends Shower {
  send(frame: Uint8Array): void
  /** For what may be left out when the reader is slow. */
  sendPresence(frame: Uint8Array): void
}

/** Who shows what, as the outbox asks it. */
export interface Shown {
  states(ids: Iterable<number>): AwarenessState[]
}

/** What comes after so long a rest is alone, as a rule: it is sent at once, and waits for nothing that may come with it. */
const REST_MS = 2

/**
 * What a document has to say to everyone: one frame of updates and one of presence, each written once and sent to all.
 * While much is said it is gathered until the end of the event loop's turn.
 */
export class Outbox<R extends Reader> {
  readonly #readers: ReadonlySet<R>
  readonly #presence: Shown
  readonly #presenceMs: number
  #updates: Uint8Array[] = []
  /** Who sent all of them; null when that is more than one, or the server. */
  #sender: R | null = null
  #isDue = false
  #sentAt = Number.NEGATIVE_INFINITY
  readonly #changedIds = new Set<number>()
  #presenceTimer: NodeJS.Timeout | null = null

  constructor(readers: ReadonlySet<R>, presence: Shown, presenceMs: number) {
    this.#readers = readers
    this.#presence = presence
    this.#presenceMs = presenceMs
  }

  addUpdate(update: Uint8Array, sender: R | null): void {
    this.#sender = this.#updates.length === 0 || this.#sender === sender ? sender : null
    this.#updates.push(update)
    if (this.#isDue) return
    if (performance.now() - this.#sentAt > REST_MS) {
      this.flush()
      return
    }
    this.#isDue = true
    setImmediate(() => this.flush())
  }

  addPresence(clientId: number): void {
    this.#changedIds.add(clientId)
    this.#presenceTimer ??= setTimeout(() => this.#flushPresence(), this.#presenceMs)
  }

  flush(): void {
    this.#isDue = false
    const updates = this.#updates
    const sender = this.#sender
    this.#updates = []
    this.#sender = null
    if (updates.length === 0) return
    this.#sentAt = performance.now()
    const frame = writeUpdate(mergeUpdates(updates))
    // Of several senders each gets its own updates back too: repeating is harmless, a frame for each is not.
    for (const reader of this.#readers) if (reader !== sender) reader.send(frame)
    this.#flushPresence()
  }

  #flushPresence(): void {
    if (this.#presenceTimer !== null) clearTimeout(this.#presenceTimer)
    this.#presenceTimer = null
    if (this.#changedIds.size === 0) return
    const ids = [...this.#changedIds]
    this.#changedIds.clear()
    const frame = writeAwareness(this.#presence.states(ids))
    const only = ids.length === 1 ? ids[0] : null
    for (const reader of this.#readers) if (reader.clientId !== only || only === null) reader.sendPresence(frame)
  }
}
