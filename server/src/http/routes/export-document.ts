import { exportQuery } from '../export-formats.js'
import { keptDocument } from '../kept-document.js'
import { route } from '../route.js'
import { exportAnswers, formatAsked, formatNames, sendExport } from '../send-export.js'

export const exportDocument = route('GET /api/documents/:id/export/:format', {
  about: `The document as a file: ${formatNames}. What each keeps: docs, formats`,
  needs: 'read',
  query: exportQuery,
  isCostly: true,
  answers: exportAnswers('No such document'),
  async handle(parts, { caller, query, request, reply }) {
    const format = formatAsked(request, query)
    const { id, title } = await keptDocument(parts, request)
    const theory = await parts.rooms.theory(id)
    return sendExport(parts, reply, { caller, id, title, theory, format, query })
  },
})
