import * as z from 'zod/mini'
import { ELEMENT_TYPES, type ElementType, type Id, idSchema, LINK_KINDS, type LinkKind } from '../model/index.js'

/** Longest label that can be suggested, in characters. */
export const MAX_SUGGESTED = 5000

/** A change of the theory that somebody proposes and an editor decides. */
export type Suggestion =
  /** Another label for the thing that the thread is about. `was`: what it said when this was proposed. */
  | { readonly kind: 'label'; readonly language: string; readonly was: string; readonly now: string }
  /** A link that is missing. */
  | { readonly kind: 'link'; readonly from: Id; readonly to: Id; readonly linkKind: LinkKind }
  /** A box that is missing: in a band, and linked from `after` where that is said. */
  | {
      readonly kind: 'element'
      readonly type: ElementType
      readonly language: string
      readonly label: string
      readonly band: Id | null
      readonly after: Id | null
    }

const label = z.string().check(z.maxLength(MAX_SUGGESTED))
const written = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_SUGGESTED))
const language = z.string().check(z.regex(/^[A-Za-z0-9-]{1,35}$/))

export const suggestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('label'), language, was: label, now: written }),
  z.strictObject({ kind: z.literal('link'), from: idSchema, to: idSchema, linkKind: z.enum(LINK_KINDS) }),
  z.strictObject({
    kind: z.literal('element'),
    type: z.enum(ELEMENT_TYPES),
    language,
    label: written,
    band: z.nullable(idSchema),
    after: z.nullable(idSchema),
  }),
])
