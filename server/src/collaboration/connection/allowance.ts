import type { Limits } from '../limits.js'
import { TokenBucket } from './token-bucket.js'

/** Seconds' worth of bytes that may come at once. */
const BURST_SECONDS = 8
/**
 * Clients that a document does not know, of one connection: a laptop that was away brings dozens, a browser after the
 * server was restored from a backup those of everybody. Each makes every later edit take longer.
 */
const NEW_CLIENTS_AT_ONCE = 5000
const NEW_CLIENTS_PER_SECOND = 5
/** Of the processor, that edits of one connection may take, ms. */
const WORK_AT_ONCE_MS = 5000
const WORK_MS_PER_SECOND = 250

/** What one connection may still ask of the server. Each question uses some of it up, unless the answer is no. */
export class Allowance {
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  readonly #newClients: TokenBucket
  readonly #workMs: TokenBucket

  constructor({ messagesPerSecond, bytesPerSecond, messageBytes }: Limits, now: number) {
    this.#messages = new TokenBucket(messagesPerSecond, now)
    this.#bytes = new TokenBucket(bytesPerSecond, now, Math.max(BURST_SECONDS * bytesPerSecond, messageBytes))
    this.#newClients = new TokenBucket(NEW_CLIENTS_PER_SECOND, now, NEW_CLIENTS_AT_ONCE)
    this.#workMs = new TokenBucket(WORK_MS_PER_SECOND, now, WORK_AT_ONCE_MS)
  }

  /** Whether a message of so many bytes may come. */
  takesMessage(bytes: number, now: number): boolean {
    return this.#messages.take(now) && this.#bytes.take(now, bytes)
  }

  /** Whether an edit may bring so many clients that the document does not know yet. */
  takesNewClients(count: number): boolean {
    return count === 0 || this.#newClients.take(Date.now(), count)
  }

  /** Whether an edit may have taken so much of the processor, ms. */
  takesWork(ms: number): boolean {
    return this.#workMs.take(Date.now(), ms)
  }
}
