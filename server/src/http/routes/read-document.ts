import { writeJson } from '@throughline/shared/formats'
import { keptDocument } from '../kept-document.js'
import { bytes, problem, route } from '../route.js'

export const readDocument = route('GET /api/documents/:id', {
  about: 'The document as Throughline JSON, with everything in it',
  needs: 'read',
  answers: [bytes(200, 'Throughline JSON', 'application/json'), problem(404, 'No such document')],
  async handle(parts, { request, reply }) {
    const { id } = await keptDocument(parts, request)
    const theory = await parts.rooms.theory(id)
    return reply.type('application/json').header('cache-control', 'no-store').send(writeJson(theory))
  },
})
