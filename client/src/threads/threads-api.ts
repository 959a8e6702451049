import { ROLES } from '@throughline/shared/permissions'
import { threadReadSchema, writerSchema } from '@throughline/shared/threads'
import * as z from 'zod/mini'
import { RequestRefused, request } from '../documents/index.js'
import type { Errand } from './errand.js'
import { writerKey } from './writer-key.js'

const answerSchema = z.object({
  you: z.object({ writer: writerSchema, role: z.enum(ROLES) }),
  threads: z.array(threadReadSchema),
})

/** What the server knows of a document's threads. */
export type ThreadsAnswer = z.infer<typeof answerSchema>

/** The server does not take it, and says why: to try again does not help. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
}

/** Gives the threads, or null where they are of this version still. Rejects where the server cannot be asked. */
export async function readThreads(
  documentId: string,
  known: string | null,
): Promise<{ readonly version: string | null; readonly answer: ThreadsAnswer } | null> {
  const headers = { 'x-writer-key': writerKey(), ...(known === null ? {} : { 'if-none-match': known }) }
  const response = await fetch(`/api/documents/${documentId}/threads`, { headers, cache: 'no-store' })
  if (response.status === 304) return null
  if (!response.ok) throw new Error(`threads: ${response.status}`)
  return { version: response.headers.get('etag'), answer: answerSchema.parse(await response.json()) }
}

/** Has the server take an errand. Rejects with NotTaken where it never will, with any other error where it may later. */
export async function send(documentId: string, errand: Errand, name: string): Promise<void> {
  const { method, path, body } = requestFor(errand, name)
  try {
    await request(method, `/api/documents/${documentId}${path}`, {
      headers: { 'x-writer-key': writerKey(), 'content-type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error
    const { status, message } = error
    // A comment that is gone already is as it was wanted.
    if (errand.kind === 'take-back' && status === 404) return
    const isFinal = status >= 400 && status < 500 && status !== 429 && status !== 408
    throw isFinal ? new NotTaken(message) : error
  }
}

function requestFor(errand: Errand, name: string) {
  switch (errand.kind) {
    case 'begin': {
      const { thread: id, on, about, suggestion, said } = errand
      return { method: 'POST', path: '/threads', body: { id, on, about, suggestion, comment: said, name } }
    }
    case 'reply':
      return { method: 'POST', path: `/threads/${errand.thread}/comments`, body: { ...errand.said, name } }
    case 'settle':
      return { method: 'POST', path: `/threads/${errand.thread}/${errand.deed}`, body: settling(errand, name) }
    case 'give':
      return { method: 'POST', path: `/threads/${errand.thread}/give`, body: { to: errand.to, name } }
    case 'suggest-anew': {
      const { thread, suggestion } = errand
      return { method: 'PATCH', path: `/threads/${thread}/suggestion`, body: { suggestion, name } }
    }
    case 'edit':
      return { method: 'PATCH', path: `/comments/${errand.comment}`, body: errand.words }
    case 'take-back':
      return { method: 'DELETE', path: `/comments/${errand.comment}`, body: null }
  }
}

function settling({ deed, made, asOf }: Extract<Errand, { kind: 'settle' }>, name: string) {
  return deed === 'accept' || deed === 'decline' ? { name, made, asOf } : { name }
}
