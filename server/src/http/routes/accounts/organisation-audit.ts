import { auditAnswers, auditQuery, sendAudit } from '../../audit-answer.js'
import { problem, route } from '../../route.js'
import { ownOrganisationIn } from './organisation-in.js'

export const organisationAudit = route('GET /api/organisations/:organisation/audit', {
  about: 'Who signed in, joined, shared, exported, restored or deleted in an organisation; for its owners',
  needs: 'someone',
  query: auditQuery,
  answers: [...auditAnswers, problem(403, 'Not its owner'), problem(404, 'No such organisation')],
  async handle(parts, { query, request, reply }) {
    const { organisation } = await ownOrganisationIn(parts, request)
    return sendAudit(parts, reply, { kind: 'organisation', id: organisation.id }, query)
  },
})
