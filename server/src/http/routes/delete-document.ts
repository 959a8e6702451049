import { refusals as closes } from '@throughline/shared/protocol'
import { organisationOf } from '../../access/index.js'
import { anyDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import { refusals } from '../problem.js'
import { bytes, problem, route } from '../route.js'

export const deleteDocument = route('DELETE /api/documents/:id/for-good', {
  about: 'Deletes what is in the bin for good: the document, its history, and all that was said about it',
  needs: 'bin',
  answers: [
    bytes(204, 'Nothing of it is left', null),
    problem(404, 'No such document'),
    problem(409, 'It is not in the bin'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { id, binnedAt } = await anyDocument(parts, request)
    if (binnedAt === null) throw refusals.notInBin()
    await parts.rooms.closeDocument(id, closes.noSuchDocument)
    const organisation = await organisationOf(parts.storage.records, id)
    // Taken out of the bin in the meantime.
    if (!(await parts.storage.deleteDocument(id))) throw refusals.notInBin()
    await noteOn(parts, { caller, document: id, action: 'deleted', organisation })
    return reply.code(204).send()
  },
})
