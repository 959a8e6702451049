import { readState } from '../../history/index.js'
import { exportQuery } from '../export-formats.js'
import { revisionAsked } from '../history/revision-asked.js'
import { keptDocument } from '../kept-document.js'
import { route } from '../route.js'
import { exportAnswers, formatAsked, formatNames, sendExport } from '../send-export.js'

export const exportRevision = route('GET /api/documents/:id/revisions/:revision/export/:format', {
  about: `A version of the document as a file: ${formatNames}. It takes what the export of the document takes`,
  needs: 'read',
  query: exportQuery,
  isCostly: true,
  answers: exportAnswers('No such document, or no such version of it'),
  async handle(parts, { caller, query, request, reply }) {
    const format = formatAsked(request, query)
    const { id, title } = await keptDocument(parts, request)
    const { revision, state } = await revisionAsked(parts.storage, id, request)
    const theory = await readState(state)
    const which = revision.name ?? new Date(revision.at).toISOString().slice(0, 10)
    return sendExport(parts, reply, { caller, id, title: `${title} ${which}`.trim(), theory, format, query })
  },
})
