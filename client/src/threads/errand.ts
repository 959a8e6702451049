import { type Id, idSchema } from '@throughline/shared/model'
import {
  aboutSchema,
  type Comment,
  commentTextSchema,
  type Mention,
  mentionSchema,
  mentionsSchema,
  placeSchema,
  type Suggestion,
  suggestionSchema,
  type Thread,
} from '@throughline/shared/threads'
import * as z from 'zod/mini'

/** What can be done with a thread as a whole. */
export const DEEDS = ['resolve', 'reopen', 'accept', 'decline', 'withdraw'] as const
export type Deed = (typeof DEEDS)[number]

/** What a person says, on its way. */
export type Said = Pick<Comment, 'id' | 'text' | 'mentions'>

interface Sent {
  readonly id: Id
  /** When it was written, ms since 1970. */
  readonly at: number
  /** Why the server does not take it; null: it is still to be asked, or could not be. */
  readonly refused: string | null
}

/** Something that a person wrote and that the server has still to take. Its ids are made here: sent twice it is there once. */
export type Errand = Sent &
  (
    | ({ readonly kind: 'begin'; readonly thread: Id; readonly said: Said | null } & Pick<
        Thread,
        'on' | 'about' | 'suggestion'
      >)
    | { readonly kind: 'reply'; readonly thread: Id; readonly said: Said }
    | { readonly kind: 'edit'; readonly comment: Id; readonly words: Omit<Said, 'id'> }
    | { readonly kind: 'take-back'; readonly comment: Id }
    | {
        readonly kind: 'settle'
        readonly thread: Id
        readonly deed: Deed
        /** The link or box that was made of an accepted suggestion; null: none. */
        readonly made: Id | null
        /** When the suggestion was last changed, as this person saw it; null: it was as it began. */
        readonly asOf: number | null
      }
    | { readonly kind: 'give'; readonly thread: Id; readonly to: Mention | null }
    | { readonly kind: 'suggest-anew'; readonly thread: Id; readonly suggestion: Suggestion }
  )

const words = { text: commentTextSchema, mentions: mentionsSchema }
const said = z.object({ id: idSchema, ...words })
const sent = { id: idSchema, at: z.number(), refused: z.nullable(z.string()) }

/** What a browser has kept may be of another version. */
export const errandSchema = z.discriminatedUnion('kind', [
  z.object({
    ...sent,
    kind: z.literal('begin'),
    thread: idSchema,
    said: z.nullable(said),
    on: placeSchema,
    about: aboutSchema,
    suggestion: z.nullable(suggestionSchema),
  }),
  z.object({ ...sent, kind: z.literal('reply'), thread: idSchema, said }),
  z.object({ ...sent, kind: z.literal('edit'), comment: idSchema, words: z.object(words) }),
  z.object({ ...sent, kind: z.literal('take-back'), comment: idSchema }),
  z.object({
    ...sent,
    kind: z.literal('settle'),
    thread: idSchema,
    deed: z.enum(DEEDS),
    made: z._default(z.nullable(idSchema), null),
    asOf: z._default(z.nullable(z.number()), null),
  }),
  z.object({ ...sent, kind: z.literal('give'), thread: idSchema, to: z.nullable(mentionSchema) }),
  z.object({ ...sent, kind: z.literal('suggest-anew'), thread: idSchema, suggestion: suggestionSchema }),
])
