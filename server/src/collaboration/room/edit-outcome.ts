import type { Refusal } from '@throughline/shared/protocol'

/** What became of an edit. */
export type EditOutcome =
  /** `gap`: parts of it build on edits that are not here; those parts were left out. */
  | { readonly kind: 'taken' | 'gap'; readonly workMs: number }
  | { readonly kind: 'read-only'; readonly reason: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Nothing of it was taken: it may be so much work that it has to be tried on a copy first. */
  | { readonly kind: 'to-be-tried' }

/** A copy of the document on which an update did not take too long. */
export interface Trial {
  readonly gained: number
}
