import type { Member } from '../room/member.js'

/** A connection as its own parts see it. */
export interface Client extends Member {
  readonly mayRead: boolean
  readonly mayEdit: boolean
  /** It has been told to go. */
  readonly isRefused: boolean
  /** It is there, and has not been told to go. */
  readonly isOpen: boolean
  /** Does some work, and ends the connection where that fails. */
  guarded(work: () => void): void
}
