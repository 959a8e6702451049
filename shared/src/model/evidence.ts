import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { type Rating, ratingSchema } from './rating.js'
import { NO_TEXT, type Text } from './text.js'

export const FINDING_DIRECTIONS = ['supports', 'against', 'mixed', 'no-effect'] as const
export type FindingDirection = (typeof FINDING_DIRECTIONS)[number]

/** A study, dataset or testimony bearing on a link or element. Vocabulary, section 2. */
export interface Evidence {
  readonly id: Id
  /** Its title. */
  readonly label: Text
  readonly on: readonly Id[]
  /** Web address or DOI. */
  readonly link: string
  readonly year: number | null
  /** Study, dataset, testimony, ...: free words. */
  readonly kind: string
  readonly design: string
  readonly finding: Text
  readonly direction: FindingDirection | null
  readonly effect: string
  readonly uncertainty: string
  readonly quality: string
  readonly rating: Rating | null
  /** Invented, for teaching. */
  readonly illustrative: boolean
  readonly extra: Extra
}

export const evidenceSchema = z.object({
  id: idSchema,
  label: textSchema,
  on: z.array(idSchema),
  link: z.string(),
  year: z.nullable(z.number()),
  kind: z.string(),
  design: z.string(),
  finding: textSchema,
  direction: z.nullable(z.enum(FINDING_DIRECTIONS)),
  effect: z.string(),
  uncertainty: z.string(),
  quality: z.string(),
  rating: z.nullable(ratingSchema),
  illustrative: z.boolean(),
  extra: extraSchema,
})

/** A new evidence item: what is not given is empty. */
export function anEvidenceItem(given: Partial<Evidence> & Pick<Evidence, 'id'>): Evidence {
  return {
    label: NO_TEXT,
    on: [],
    link: '',
    year: null,
    kind: '',
    design: '',
    finding: NO_TEXT,
    direction: null,
    effect: '',
    uncertainty: '',
    quality: '',
    rating: null,
    illustrative: false,
    extra: {},
    ...given,
  }
}
