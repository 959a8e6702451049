import { auditAnswers, auditQuery, sendAudit } from '../audit-answer.js'
import { anyDocument } from '../kept-document.js'
import { problem, route } from '../route.js'

export const documentAudit = route('GET /api/documents/:id/audit', {
  about: 'Who shared, exported, restored or binned the document; empty where nobody signs in',
  needs: 'share',
  query: auditQuery,
  answers: [...auditAnswers, problem(404, 'No such document')],
  async handle(parts, { query, request, reply }) {
    const { id } = await anyDocument(parts, request)
    return sendAudit(parts, reply, { kind: 'document', id }, query)
  },
})
