import * as z from 'zod'
import { AT_REST } from '../../history/index.js'
import { saidAuthor, saidName } from '../history/said-author.js'
import { keptDocument } from '../kept-document.js'
import { bodyJson, checked, json, problem, route } from '../route.js'

const named = z.strictObject({ name: z.string().trim().min(1).max(200), as: saidName })

export const nameRevision = route('POST /api/documents/:id/revisions', {
  about: 'Keeps the document as it is as a version with a name',
  needs: 'edit',
  body: { type: 'application/json', about: 'How it is called', schema: named, maxBytes: 16_384 },
  answers: [
    json(201, 'It is kept', z.object({ id: z.int() })),
    problem(400, 'Not a name'),
    problem(404, 'No such document'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { name, as } = checked(named, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    const by = saidAuthor(caller, as)
    const revision = await parts.rooms.keepRevision(id, { ...AT_REST, kind: 'named', name, by })
    return reply.code(201).send({ id: revision })
  },
})
