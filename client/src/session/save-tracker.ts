import type { SaveState } from './session.js'

/** How long the server may take to say that changes are safe before it is called a problem. */
export const PATIENCE_MS = 5_000

/** What the tracker asks of the world around it. */
export interface SaveTrackerParts {
  /** Sends a flush with this number; false when there is no connection. */
  readonly sendFlush: (number: number) => boolean
  readonly after: (delayMs: number, run: () => void) => () => void
  readonly onChange: () => void
  /** The server has everything, after a time without it: so many changes had waited. */
  readonly onCaughtUp: (sent: number) => void
}

type Connection = 'connecting' | 'connected' | 'away'

/**
 * Knows whether what this person did is safe: a flush is sent after changes, and only its answer means
 * "Saved". Knows no socket and no clock, so that every order of events can be tried.
 */
export class SaveTracker {
  readonly #parts: SaveTrackerParts
  #connection: Connection = 'connecting'
  /** The server has got what this browser had when the connection was made. */
  #met = false
  /** A flush has been answered since then. */
  #proven = false
  #refused: { readonly code: number; readonly reason: string } | null = null
  #trouble: string | null = null
  #denied: string | null = null
  /** Changes made here that nobody has confirmed. */
  #waiting = 0
  /** Of these, how many the flush that is under way covers. */
  #covered = 0
  #flush: number | null = null
  #lastFlush = 0
  #again = false
  /** There was a time without the server, and so many changes were made in it or before it. */
  #wasAway = false
  #waitedAway = 0
  #stopPatience: () => void = () => {}
  #shown: SaveState = { kind: 'connecting' }

  constructor(parts: SaveTrackerParts) {
    this.#parts = parts
  }

  get state(): SaveState {
    return this.#shown
  }

  get waiting(): number {
    return this.#waiting
  }

  /** So many changes of an earlier visit may never have been sent. */
  restored(waiting: number): void {
    this.#waiting += waiting
    this.#waitedAway += waiting
    this.#wasAway ||= waiting > 0
    this.#show()
  }

  /** A change was made here: a new step of its own, or more of the last one. */
  changed(step: 'new' | 'more'): void {
    const uncovered = this.#waiting - this.#covered
    if (step === 'new' || uncovered === 0) this.#waiting += 1
    if (this.#connection === 'away') this.#waitedAway = this.#waiting
    if (this.#met) this.#requestFlush()
    this.#show()
  }

  connecting(): void {
    if (this.#connection !== 'away') this.#connection = 'connecting'
    this.#show()
  }

  /** Both sides have what the other had: from here on a flush covers everything. */
  metServer(): void {
    this.#connection = 'connected'
    this.#met = true
    this.#denied = null
    this.#requestFlush()
    this.#show()
  }

  /** The server is there, and does not ask for what this person has: they may not change anything any more. */
  notAsked(): void {
    if (this.#waiting === 0) this.metServer()
    else {
      this.#connection = 'connected'
      this.denied('')
    }
  }

  /** Gives whether what was sent is saved by it: it is the answer that is waited for, and nothing was denied. */
  answered(number: number): boolean {
    if (number !== this.#flush) return false
    this.#stopPatience()
    this.#trouble = null
    this.#flush = null
    this.#proven = true
    if (this.#denied !== null) {
      this.#covered = 0
      this.#show()
      return false
    }
    this.#waiting -= this.#covered
    this.#covered = 0
    if (this.#again) this.#requestFlush()
    this.#show()
    if (!this.#wasAway) return true
    this.#wasAway = false
    this.#parts.onCaughtUp(this.#waitedAway)
    this.#waitedAway = 0
    return true
  }

  /** The server says that it cannot save now. */
  failed(reason: string): void {
    this.#trouble = reason
    this.#show()
  }

  /** The server took no edit from this person; what it answers later saves none. */
  denied(reason: string): void {
    this.#denied = reason
    this.#show()
  }

  lostConnection(): void {
    this.#stopPatience()
    this.#connection = 'away'
    this.#met = false
    this.#proven = false
    this.#wasAway = true
    this.#flush = null
    this.#covered = 0
    this.#again = false
    this.#trouble = null
    this.#denied = null
    this.#waitedAway = this.#waiting
    this.#show()
  }

  /** The server decided: coming back does not help. */
  refused(code: number, reason: string): void {
    this.#stopPatience()
    this.#refused = { code, reason }
    this.#show()
  }

  #requestFlush(): void {
    if (this.#flush !== null) {
      this.#again = true
      return
    }
    const number = this.#lastFlush + 1
    if (!this.#parts.sendFlush(number)) return
    this.#again = false
    this.#lastFlush = number
    this.#flush = number
    this.#covered = this.#waiting
    this.#stopPatience = this.#parts.after(PATIENCE_MS, () => this.failed(''))
  }

  #show(): void {
    const next = this.#state()
    if (sameState(next, this.#shown)) return
    this.#shown = next
    this.#parts.onChange()
  }

  #state(): SaveState {
    if (this.#refused !== null) return { kind: 'refused', ...this.#refused }
    if (this.#connection === 'away') return { kind: 'offline', waiting: this.#waiting }
    if (this.#connection === 'connecting') return { kind: 'connecting' }
    const problem = this.#denied ?? this.#trouble
    if (problem !== null) return { kind: 'not-saved', waiting: this.#waiting, reason: problem }
    if (this.#waiting > 0) return { kind: 'saving' }
    return { kind: this.#proven ? 'saved' : 'connecting' }
  }
}

function sameState(a: SaveState, b: SaveState): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
