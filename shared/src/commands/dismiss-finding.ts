import type { TheoryDocument } from '../document/index.js'
import { aJudgement, type Id, newId } from '../model/index.js'

export interface Dismissal {
  /** The check's id. */
  readonly check: string
  /** What the finding is about: all of its things, or WHOLE_THEORY. */
  readonly on: readonly Id[]
  /** Everyone sees it. */
  readonly reason: string
  /** Who says so, by name. */
  readonly by: string
  /** ISO 8601, with the time of day: of two dismissals the earlier one is told first. */
  readonly date: string
}

/** Dismisses a finding for everyone and gives the judgement's id. Throws RangeError where no reason is given. */
export function dismissFinding(document: TheoryDocument, { check, on, reason, by, date }: Dismissal): Id {
  const words = reason.trim()
  if (words === '') throw new RangeError('a dismissal needs a reason')
  const id = newId()
  document.create('judgements', aJudgement({ id, check, on, answer: 'dismissed', reason: words, by, date }))
  return id
}
