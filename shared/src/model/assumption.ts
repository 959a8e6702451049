import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { NO_TEXT, type Text } from './text.js'

export const ASSUMPTION_STATUSES = ['untested', 'supported', 'contested', 'refuted'] as const
export type AssumptionStatus = (typeof ASSUMPTION_STATUSES)[number]

export const LEVELS = ['low', 'medium', 'high'] as const
export type Level = (typeof LEVELS)[number]

/** Stands in a record's `on` for the theory as a whole. */
export const WHOLE_THEORY: Id = 'theory'

/** A condition that must hold and that the programme does not itself bring about. Vocabulary, section 2. */
export interface Assumption {
  readonly id: Id
  readonly label: Text
  /** Links, elements, or WHOLE_THEORY. */
  readonly on: readonly Id[]
  readonly status: AssumptionStatus | null
  readonly importance: Level | null
  readonly confidence: Level | null
  /** How it is tested. */
  readonly test: Text
  readonly owner: string
  readonly extra: Extra
}

export const assumptionSchema = z.object({
  id: idSchema,
  label: textSchema,
  on: z.array(idSchema),
  status: z.nullable(z.enum(ASSUMPTION_STATUSES)),
  importance: z.nullable(z.enum(LEVELS)),
  confidence: z.nullable(z.enum(LEVELS)),
  test: textSchema,
  owner: z.string(),
  extra: extraSchema,
})

/** A new assumption: what is not given is empty. */
export function anAssumption(given: Partial<Assumption> & Pick<Assumption, 'id'>): Assumption {
  return {
    label: NO_TEXT,
    on: [],
    status: null,
    importance: null,
    confidence: null,
    test: NO_TEXT,
    owner: '',
    extra: {},
    ...given,
  }
}
