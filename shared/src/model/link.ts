import * as z from 'zod/mini'
import { type Extra, extraSchema, idSchema, textSchema } from './fields.js'
import type { Id } from './id.js'
import { type Rating, ratingSchema } from './rating.js'
import { NO_TEXT, type Text } from './text.js'

/** How one thing bears on another. Links run the way cause and time run. Vocabulary, section 3. */
export const LINK_KINDS = ['leads-to', 'requires', 'moderates', 'reduces', 'feedback'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Whether the start is necessary or sufficient for the end; null where nobody said. */
export const NECESSITIES = ['necessary', 'sufficient', 'necessary-and-sufficient', 'contributory'] as const
export type Necessity = (typeof NECESSITIES)[number]

/** An arrow of the theory. */
export interface Link {
  readonly id: Id
  /** An element or a group. */
  readonly from: Id
  /** An element or a group; for `moderates` also a link. */
  readonly to: Id
  readonly kind: LinkKind
  readonly label: Text
  readonly rationale: Text
  readonly mechanism: Text
  /** The team's own confidence that it holds. */
  readonly confidence: Rating | null
  /** How strong the evidence is, on the theory's scale; null: not rated. */
  readonly rating: Rating | null
  /** The team doubts it. */
  readonly uncertain: boolean
  readonly necessity: Necessity | null
  readonly extra: Extra
}

export const linkSchema = z.object({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  kind: z.enum(LINK_KINDS),
  label: textSchema,
  rationale: textSchema,
  mechanism: textSchema,
  confidence: z.nullable(ratingSchema),
  rating: z.nullable(ratingSchema),
  uncertain: z.boolean(),
  necessity: z.nullable(z.enum(NECESSITIES)),
  extra: extraSchema,
})

/** A new link: what is not given is empty; the kind is `leads-to`. */
export function aLink(given: Partial<Link> & Pick<Link, 'id' | 'from' | 'to'>): Link {
  return {
    kind: 'leads-to',
    label: NO_TEXT,
    rationale: NO_TEXT,
    mechanism: NO_TEXT,
    confidence: null,
    rating: null,
    uncertain: false,
    necessity: null,
    extra: {},
    ...given,
  }
}
