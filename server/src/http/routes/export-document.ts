import { writtenFormats } from '@throughline/shared/formats'
import { exportQuery } from '../export-formats.js'
import { keptDocument } from '../kept-document.js'
import { bytes, problem, route } from '../route.js'
import { formatAsked, formatNames, sendExport } from '../send-export.js'

export const exportDocument = route('GET /api/documents/:id/export/:format', {
  about: `The document as a file: ${formatNames}. What each keeps: docs, formats`,
  needs: 'read',
  query: exportQuery,
  isCostly: true,
  answers: [
    ...writtenFormats.map(({ id, mediaType }) => bytes(200, `The file (${id})`, mediaType)),
    problem(400, 'Unknown format, or a query value that it does not take'),
    problem(404, 'No such document'),
  ],
  async handle(parts, { caller, query, request, reply }) {
    const format = formatAsked(request, query)
    const { id, title } = await keptDocument(parts, request)
    const theory = await parts.rooms.theory(id)
    return sendExport(parts, reply, { caller, id, title, theory, format, query })
  },
})
