import * as z from 'zod'
import { comparison } from '../history/comparison.js'
import { personSchema, toldWorkSchema } from '../history/schemas.js'
import { keptDocument } from '../kept-document.js'
import { byInitials, knowsNames, withoutNames } from '../people-shown.js'
import { json, problem, route } from '../route.js'

const side = z.string().regex(/^(now|[1-9]\d{0,14})$/, 'the number of a version, or now')

export const compareRevisions = route('GET /api/documents/:id/compare', {
  about: 'What differs from one version to another, thing by thing and field by field, and who did it',
  needs: 'read',
  query: z.strictObject({ a: side.describe('The earlier version'), b: side.default('now') }),
  isCostly: true,
  answers: [
    json(200, 'What differs', toldWorkSchema.extend({ people: z.array(personSchema) })),
    problem(400, 'Not the number of a version, or the same one twice'),
    problem(404, 'No such document, or no such version of it'),
  ],
  async handle(parts, { caller, query, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const told = await comparison(parts, id, query)
    const shown = (await knowsNames(parts, caller, id))
      ? told
      : { ...withoutNames(told), people: byInitials(told.people, caller) }
    return reply.header('cache-control', 'no-store').send(shown)
  },
})
