import type { ReadingAnswer } from './reading-job.js'

/** Whether somebody should look before anything is made: something was guessed, or could not be said. */
export function needsReview({ read, sheets }: ReadingAnswer): boolean {
  if (sheets !== null) return true
  return read.ok && ((read.guesses ?? []).length > 0 || read.warnings.length > 0)
}
