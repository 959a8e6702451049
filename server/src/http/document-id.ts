import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { refusals } from './problem.js'

const FORM = /^[A-Za-z0-9_-]{16,64}$/
const params = z.looseObject({ id: z.string() })

/** True for texts that could be a document's id; nothing else ever reaches the store. */
export function isDocumentId(text: string): boolean {
  return FORM.test(text)
}

/** The `:id` of a request. Throws 404 for what cannot be one, as for one that nobody has. */
export function documentIdOf({ params: given }: FastifyRequest): string {
  const read = params.safeParse(given)
  if (!read.success || !isDocumentId(read.data.id)) throw refusals.noSuchDocument()
  return read.data.id
}
