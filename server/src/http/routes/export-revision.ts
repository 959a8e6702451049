import { writtenFormats } from '@throughline/shared/formats'
import { readState } from '../../history/index.js'
import { exportQuery } from '../export-formats.js'
import { revisionAsked } from '../history/revision-asked.js'
import { keptDocument } from '../kept-document.js'
import { bytes, problem, route } from '../route.js'
import { formatAsked, formatNames, sendExport } from '../send-export.js'

export const exportRevision = route('GET /api/documents/:id/revisions/:revision/export/:format', {
  about: `A version of the document as a file: ${formatNames}. It takes what the export of the document takes`,
  needs: 'read',
  query: exportQuery,
  isCostly: true,
  answers: [
    ...writtenFormats.map(({ id, mediaType }) => bytes(200, `The file (${id})`, mediaType)),
    problem(400, 'Unknown format, or a query value that it does not take'),
    problem(404, 'No such document, or no such version of it'),
  ],
  async handle(parts, { caller, query, request, reply }) {
    const format = formatAsked(request, query)
    const { id, title } = await keptDocument(parts, request)
    const { revision, state } = await revisionAsked(parts.storage, id, request)
    const theory = await readState(state)
    const which = revision.name ?? new Date(revision.at).toISOString().slice(0, 10)
    return sendExport(parts, reply, { caller, id, title: `${title} ${which}`.trim(), theory, format, query })
  },
})
