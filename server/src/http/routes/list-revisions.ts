import * as z from 'zod'
import { timelineSchema } from '../history/schemas.js'
import { timeline, timelineByInitials } from '../history/timeline.js'
import { keptDocument } from '../kept-document.js'
import { knowsNames } from '../people-shown.js'
import { json, problem, route } from '../route.js'

const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(40),
  before: z.coerce.number().int().min(1).optional().describe('Only versions before this one'),
})

export const listRevisions = route('GET /api/documents/:id/revisions', {
  about: 'The history: versions, newest first, with who did what up to each, and what has been done since the newest',
  needs: 'read',
  query,
  isCostly: true,
  answers: [json(200, 'The versions', timelineSchema), problem(400, 'Not a number'), problem(404, 'No such document')],
  async handle(parts, { caller, query: { limit, before }, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const told = await timeline(parts, id, { limit, before })
    const shown = (await knowsNames(parts, caller, id)) ? told : timelineByInitials(told, caller)
    return reply.header('cache-control', 'no-store').send(shown)
  },
})
