import type { Id } from '../model/index.js'
import type { Bilingual } from './bilingual.js'
import type { Facts } from './facts/facts.js'
import type { Fix } from './fix.js'

/** How much a finding weighs. All are advice: none blocks saving or exporting. */
export const CHECK_LEVELS = ['problem', 'warning', 'question'] as const
export type CheckLevel = (typeof CHECK_LEVELS)[number]

/** `validity`: states that no field lets through, but that two people at once, or a file, can bring about. */
export const CHECK_FAMILIES = ['structure', 'completeness', 'wording', 'evaluability', 'validity'] as const
export type CheckFamily = (typeof CHECK_FAMILIES)[number]

/** A quality check. Vocabulary, section 7. */
export interface Check {
  readonly id: string
  readonly level: CheckLevel
  readonly family: CheckFamily
  /** In two or three words what is found; stands as a mark beside a thing. For evaluability, the question. */
  readonly title: Bilingual
  /** Why it matters, in a sentence or two. */
  readonly why: Bilingual
  /** Whose rule it is. */
  readonly source: Bilingual
  /** What it finds: the same for the same theory, in whatever order its things come. */
  readonly find: (facts: Facts) => readonly Found[]
}

/** One thing that a check found. */
export interface Found {
  /** Elements, links and records that it is about; none: the theory as a whole. */
  readonly ids: readonly Id[]
  /** What is so, with its figures. */
  readonly message: Bilingual
  readonly fix?: Fix | undefined
  /** The text that somebody would have to write to put it right. */
  readonly write?: 'label' | 'rationale' | undefined
}
