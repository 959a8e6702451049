import type { FastifyRequest } from 'fastify'
import type { DocumentEntry } from '../storage/index.js'
import { documentIdOf } from './document-id.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'

/** The index entry of the document a request names. Throws 404 where there is none, or where it is in the bin. */
export async function keptDocument(parts: Parts, request: FastifyRequest): Promise<DocumentEntry> {
  const entry = await anyDocument(parts, request)
  if (entry.binnedAt !== null) throw refusals.noSuchDocument()
  return entry
}

/** The same, in the bin or not. */
export async function anyDocument({ storage }: Parts, request: FastifyRequest): Promise<DocumentEntry> {
  const entry = await storage.document(documentIdOf(request))
  if (entry === null) throw refusals.noSuchDocument()
  return entry
}
