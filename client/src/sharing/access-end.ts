import * as z from 'zod/mini'
import { request } from '../documents/index.js'

const schema = z.object({
  why: z.enum(['revoked', 'ended']),
  label: z.string(),
  by: z.string(),
  at: z.string(),
})

/** Why the link by which somebody was in a theory is over. */
export type AccessEnd = z.infer<typeof schema>

/** Rejects where they were not there by a link, or the server cannot be reached. */
export async function accessEnd(documentId: string): Promise<AccessEnd> {
  return schema.parse(await request('GET', `/api/documents/${documentId}/end`))
}
