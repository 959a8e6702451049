import * as z from 'zod/mini'
import { type Id, idSchema } from '../model/index.js'
import { MAX_NAME, type Writer, writerSchema } from './writer.js'

/** Longest comment, in characters. */
export const MAX_COMMENT = 5000
/** Most people that one comment can name. */
export const MAX_MENTIONS = 20

/** Somebody named in a comment, where its text says `@` and the name. */
export interface Mention {
  readonly name: string
  /** Who that is, where the writer chose them from those with access; else just a name. */
  readonly id: string | null
}

export interface Comment {
  readonly id: Id
  /** The thread it stands in. */
  readonly thread: Id
  readonly by: Writer
  /** ms since 1970. */
  readonly at: number
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly editedAt: number | null
}

export const commentTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_COMMENT))
export const mentionSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(MAX_NAME)),
  id: z.nullable(z.string().check(z.maxLength(200))),
})
export const mentionsSchema = z.array(mentionSchema).check(z.maxLength(MAX_MENTIONS))

export const commentSchema = z.object({
  id: idSchema,
  thread: idSchema,
  by: writerSchema,
  at: z.number(),
  text: z.string().check(z.maxLength(MAX_COMMENT)),
  mentions: mentionsSchema,
  editedAt: z.nullable(z.number()),
})
