import { refusals } from '@throughline/shared/protocol'
import { anyDocument, keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import { bytes, problem, route } from '../route.js'

export const binDocument = route('DELETE /api/documents/:id', {
  about: 'Puts the document into the bin; whoever has it open is told and can no longer change it',
  needs: 'bin',
  answers: [bytes(204, 'It is in the bin', null), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    await parts.storage.describeDocument(id, { binnedAt: Date.now() })
    await parts.rooms.closeDocument(id, refusals.noSuchDocument)
    await noteOn(parts, { caller, document: id, action: 'binned' })
    return reply.code(204).send()
  },
})

export const restoreDocument = route('POST /api/documents/:id/restore', {
  about: 'Takes the document out of the bin',
  needs: 'bin',
  answers: [bytes(204, 'It is back', null), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await anyDocument(parts, request)
    await parts.storage.describeDocument(id, { binnedAt: null })
    await noteOn(parts, { caller, document: id, action: 'restored', details: { from: 'bin' } })
    return reply.code(204).send()
  },
})
