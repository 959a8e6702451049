import { commentTextSchema, mentionsSchema } from '@throughline/shared/threads'
import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { checked } from '../../route.js'

/** What is made by a browser names itself, so that sending it twice is harmless. */
export const newIdSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

/** Where nobody signs in, who says so; anywhere else it means nothing. */
export const saidName = { name: z.string().max(500).optional() }
export const words = { text: commentTextSchema, mentions: z.optional(mentionsSchema).default([]) }

/** Texts of 5,000 characters in the longest bytes, three of them, with room. */
export const WORDS_BYTES = 128 * 1024

/** A thread or comment in the path; what cannot be one is `x`, which nobody has. */
export function idInPath({ params }: FastifyRequest, name: 'thread' | 'comment'): string {
  const read = z.looseObject({ [name]: newIdSchema }).safeParse(params)
  return read.success ? checked(newIdSchema, read.data[name], name) : 'x'
}
