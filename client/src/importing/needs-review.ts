import type { ReadResult } from '@throughline/shared/formats'

export type WasRead = Extract<ReadResult, { ok: true }>

/** Whether somebody should look before anything is made: something was guessed, or could not be said. */
export function needsReview({ guesses = [], warnings }: WasRead): boolean {
  return guesses.length > 0 || warnings.length > 0
}
