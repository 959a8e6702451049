import { createHash } from 'node:crypto'
import { may, ROLES } from '@throughline/shared/permissions'
import { threadReadSchema, writerSchema } from '@throughline/shared/threads'
import * as z from 'zod'
import { keptDocument } from '../../kept-document.js'
import { knowsNames, threadsByInitials } from '../../people-shown.js'
import { bytes, json, problem, route } from '../../route.js'
import { writerOf } from './writer-of.js'

const answer = z.object({
  /** Under whom the caller writes, and what they may do. */
  you: z.object({ writer: writerSchema, role: z.enum(ROLES) }),
  threads: z.array(threadReadSchema),
})

export const readThreads = route('GET /api/documents/:id/threads', {
  about:
    'What people say about the document and propose for it, resolved threads too; with If-None-Match only when it is new',
  needs: 'read',
  answers: [
    json(200, 'The threads, as they began; `etag` is their version', answer),
    bytes(304, 'Nothing is new', null),
    problem(404, 'No such document'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const [threads, role] = await Promise.all([parts.threads.read(id), parts.access.roleOf(caller, id)])
    const hides = !may(role, 'comment') && !(await knowsNames(parts, caller, id))
    const shown = hides ? threadsByInitials(threads, caller) : threads
    const body = JSON.stringify({ you: { writer: writerOf(caller, request, undefined), role }, threads: shown })
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    reply.header('cache-control', 'no-cache').header('etag', etag)
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/json').send(body)
  },
})
