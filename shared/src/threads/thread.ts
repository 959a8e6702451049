import * as z from 'zod/mini'
import { type Id, idSchema } from '../model/index.js'
import { type Comment, commentSchema, type Mention, mentionSchema } from './comment.js'
import { type Suggestion, suggestionSchema } from './suggestion.js'
import { type Writer, writerSchema } from './writer.js'

/** What a thread can be pinned to; `theory` is the whole, with the id WHOLE_THEORY. */
export const THREAD_PLACES = ['element', 'link', 'group', 'band', 'theory'] as const
export type ThreadPlace = (typeof THREAD_PLACES)[number]

/** Longest label by which a thread remembers what it is about, in characters. */
export const MAX_ABOUT = 500

/** `resolved` comments, `accepted`, `declined` and `withdrawn` suggestions. */
export const THREAD_STATES = ['open', 'resolved', 'accepted', 'declined', 'withdrawn'] as const
export type ThreadState = (typeof THREAD_STATES)[number]

/** What people say about one thing of a theory, or a change that somebody proposes. */
export interface Thread {
  readonly id: Id
  /** Its own within the document, for good: it can be said in a meeting. */
  readonly number: number
  readonly on: { readonly kind: ThreadPlace; readonly id: Id }
  /** What that was called when the thread began: the thing may be gone since. */
  readonly about: string
  readonly suggestion: Suggestion | null
  readonly by: Writer
  /** ms since 1970. */
  readonly at: number
  readonly state: ThreadState
  /** Who made the state what it is; null while nobody has. */
  readonly settled: {
    readonly by: Writer
    readonly at: number
    /** The link or box that was made of an accepted suggestion; null: none, or it is not known. */
    readonly made: Id | null
  } | null
  /** Whom somebody gave it to, to see to it; null: nobody in particular. */
  readonly given: { readonly to: Mention; readonly by: Writer; readonly at: number } | null
  /** When its author last changed what they propose, ms since 1970; null: it is as it began. */
  readonly changedAt: number | null
}

/** A thread with its comments, oldest first. */
export interface ThreadRead extends Thread {
  readonly comments: readonly Comment[]
}

export const placeSchema = z.strictObject({ kind: z.enum(THREAD_PLACES), id: idSchema })
export const aboutSchema = z.string().check(z.maxLength(MAX_ABOUT))

export const threadSchema = z.object({
  id: idSchema,
  number: z.int().check(z.gte(1)),
  on: placeSchema,
  about: aboutSchema,
  suggestion: z.nullable(suggestionSchema),
  by: writerSchema,
  at: z.number(),
  state: z.enum(THREAD_STATES),
  settled: z.nullable(z.object({ by: writerSchema, at: z.number(), made: z._default(z.nullable(idSchema), null) })),
  // What was written before threads were given to people has none.
  given: z._default(z.nullable(z.object({ to: mentionSchema, by: writerSchema, at: z.number() })), null),
  changedAt: z._default(z.nullable(z.number()), null),
})

export const threadReadSchema = z.extend(threadSchema, { comments: z.array(commentSchema) })
