import { writeJson } from '@throughline/shared/formats'
import { readState } from '../../history/index.js'
import { revisionAsked } from '../history/revision-asked.js'
import { keptDocument } from '../kept-document.js'
import { bytes, problem, route } from '../route.js'

export const readRevision = route('GET /api/documents/:id/revisions/:revision', {
  about: 'A version of the document as Throughline JSON, with everything in it',
  needs: 'read',
  isCostly: true,
  answers: [
    bytes(200, 'Throughline JSON', 'application/json'),
    problem(404, 'No such document, or no such version of it'),
  ],
  async handle(parts, { request, reply }) {
    const { id } = await keptDocument(parts, request)
    const { state } = await revisionAsked(parts.storage, id, request)
    const theory = await readState(state)
    return reply.type('application/json').header('cache-control', 'no-store').send(writeJson(theory))
  },
})
