import { setText } from '@throughline/shared/commands'
import { languageShown } from '@throughline/shared/model'
import * as z from 'zod'
import { keptDocument } from '../kept-document.js'
import { bodyJson, bytes, checked, problem, route } from '../route.js'

const change = z.strictObject({ title: z.string().trim().max(500) })

export const renameDocument = route('PATCH /api/documents/:id', {
  about: 'Changes the title; people who have the document open see it at once',
  needs: 'edit',
  body: { type: 'application/json', about: 'The new title', schema: change, maxBytes: 16_384 },
  answers: [bytes(204, 'It is kept', null), problem(400, 'Not a title'), problem(404, 'No such document')],
  async handle(parts, { request, reply }) {
    const { title } = checked(change, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    await parts.rooms.change(id, (document) => {
      const { details } = document.read()
      const language = languageShown(details.title, details.languages)
      setText(document, { kind: 'details', id: '', field: 'title', language, text: title })
    })
    return reply.code(204).send()
  },
})
