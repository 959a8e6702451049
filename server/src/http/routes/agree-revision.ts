import { changeDetails } from '@throughline/shared/commands'
import * as z from 'zod'
import { AT_REST, agreedAs } from '../../history/index.js'
import { saidAuthor, saidName } from '../history/said-author.js'
import { keptDocument } from '../kept-document.js'
import { refusals } from '../problem.js'
import { bodyJson, checked, json, problem, route } from '../route.js'

const agreement = z.strictObject({
  version: z.string().trim().min(1).max(100),
  date: z.iso.date().describe('When it was agreed'),
  as: saidName,
})

export const agreeRevision = route('POST /api/documents/:id/agreed', {
  about: 'Marks the document as agreed, with version and date, and keeps it as a version; what comes after is a draft',
  needs: 'edit',
  body: { type: 'application/json', about: 'What was agreed on', schema: agreement, maxBytes: 16_384 },
  answers: [
    json(201, 'It is kept', z.object({ id: z.int() })),
    problem(400, 'No version, or not a date'),
    problem(404, 'No such document'),
    problem(409, 'That version was agreed already'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { version, date, as } = checked(agreement, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    if ((await agreedAs(parts.storage, id, version)) !== null) throw refusals.agreedAlready(version)
    const by = saidAuthor(caller, as)
    await parts.rooms.change(id, (document) => changeDetails(document, { status: 'agreed', version }), by)
    const agreed = { version, date }
    const revision = await parts.rooms.keepRevision(id, { ...AT_REST, kind: 'agreed', name: version, by, agreed })
    return reply.code(201).send({ id: revision })
  },
})
