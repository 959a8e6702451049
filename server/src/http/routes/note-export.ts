import { writtenFormats } from '@throughline/shared/formats'
import * as z from 'zod'
import { keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import { bodyJson, bytes, checked, problem, route } from '../route.js'

const made = z.strictObject({ format: z.enum(writtenFormats.map(({ id }) => id)) })

export const noteExport = route('POST /api/documents/:id/exports', {
  about: 'Says that a file of the document was made in a browser, for the audit log',
  needs: 'read',
  body: { type: 'application/json', about: 'Which format', schema: made, maxBytes: 1024 },
  answers: [bytes(204, 'It is noted', null), problem(400, 'No such format'), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { format } = checked(made, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    await noteOn(parts, { caller, document: id, action: 'exported', details: { format } })
    return reply.code(204).send()
  },
})
