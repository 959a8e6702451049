import { ROLES } from '@throughline/shared/permissions'
import * as z from 'zod'
import { nameOf } from '../../access/index.js'
import { documentIdOf } from '../document-id.js'
import { keptDocument } from '../kept-document.js'
import { refusals } from '../problem.js'
import { json, problem, route } from '../route.js'

const standing = z.object({
  role: z.enum(ROLES),
  kind: z.enum(['anyone', 'member', 'guest']).describe('anyone: nobody signs in on this server'),
  name: z.string().nullable().describe('How the server calls the caller; null where anyone may say any name'),
})

export const ownRole = route('GET /api/documents/:id/role', {
  about: 'What the caller is to a document',
  needs: 'read',
  answers: [json(200, 'The role', standing), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const role = await parts.access.roleOf(caller, id)
    if (role === null) throw refusals.noSuchDocument()
    return reply.header('cache-control', 'no-store').send({ role, kind: caller.kind, name: nameOf(caller) })
  },
})

const end = z.object({
  why: z.enum(['revoked', 'ended']),
  label: z.string(),
  by: z.string().describe('Who revoked the link, or made it'),
  at: z.iso.datetime(),
})

export const ownEnd = route('GET /api/documents/:id/end', {
  about: 'Why the link by which the caller was in a document is over',
  needs: 'nothing',
  answers: [json(200, 'Who ended it, and when', end), problem(404, 'The caller was not there by a link')],
  async handle({ access }, { caller, request, reply }) {
    const over = await access.endFor(caller, documentIdOf(request))
    if (over === null) throw refusals.noSuchDocument()
    return reply.header('cache-control', 'no-store').send({ ...over, at: new Date(over.at).toISOString() })
  },
})
