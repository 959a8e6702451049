import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema } from './fields.js'
import type { Id } from './id.js'

/** What people can say to a finding: dismissed with a reason; or, to a question of evaluability, an answer. */
export const JUDGEMENTS = ['dismissed', 'yes', 'partly', 'no', 'not-known'] as const
export type JudgementAnswer = (typeof JUDGEMENTS)[number]

/** What somebody said to what a check found; everybody sees it. Vocabulary, section 7. */
export interface Judgement {
  readonly id: Id
  /** The check's id, such as `orphan`. */
  readonly check: string
  /** What the finding is about: elements and links, or WHOLE_THEORY. */
  readonly on: readonly Id[]
  readonly answer: JudgementAnswer | null
  readonly reason: string
  /** Who said so, by name. */
  readonly by: string
  /** ISO 8601 date. */
  readonly date: string
  readonly extra: Extra
}

export const judgementSchema = z.object({
  id: idSchema,
  check: z.string(),
  on: z.array(idSchema),
  answer: z.nullable(z.enum(JUDGEMENTS)),
  reason: z.string(),
  by: z.string(),
  date: z.string(),
  extra: extraSchema,
})

/** A new judgement: what is not given is empty. */
export function aJudgement(given: Partial<Judgement> & Pick<Judgement, 'id'>): Judgement {
  return { check: '', on: [], answer: null, reason: '', by: '', date: '', extra: {}, ...given }
}
