import type { LocalCopy } from './local-copy.js'

interface WaitingParts {
  readonly copy: () => Pick<LocalCopy, 'keepWaiting'> | null
  /** How many changes the server has not got. */
  readonly waiting: () => number
}

/** Keeps beside the copy in this browser how many changes wait to be sent. */
export function waitingKeeper({ copy, waiting }: WaitingParts) {
  let changes = 0
  let kept = 0
  return {
    /** This person has changed something. */
    changed(): void {
      changes += 1
    },
    /** How often they have. */
    changes: () => changes,
    keep(): void {
      const upTo = changes
      const isWritten = () => {
        kept = Math.max(kept, upTo)
      }
      // Full, or let go of in another tab: who closes this one is warned.
      copy()
        ?.keepWaiting(waiting())
        .then(isWritten, () => {})
    },
    /** Whether all that was changed is on the server or on this computer. */
    isKept: () => waiting() === 0 || kept >= changes,
  }
}
