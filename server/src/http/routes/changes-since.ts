import { THING_KINDS } from '@throughline/shared/model'
import * as z from 'zod'
import { changesIn, sinceQuery } from '../changes-in.js'
import { keptDocument } from '../kept-document.js'
import { json, problem, route } from '../route.js'

const kindSchema = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z
    .array(
      z.object({
        id: z.string(),
        label: z.record(z.string(), z.string()),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    )
    .describe('What is no longer there, as it was called; links by their ends'),
})

const answerSchema = z.object({
  since: z.string().describe('The moment asked for, ISO 8601, UTC'),
  comparedWith: z
    .string()
    .nullable()
    .describe(
      'When the state compared with was made: the newest one not after `since` that is still known, or the oldest there is; null: there was no document yet',
    ),
  kinds: z.record(z.enum(THING_KINDS), kindSchema),
  details: z.boolean().describe('Whether title, scale, status or the like have changed'),
})

export const changesSince = route('GET /api/documents/:id/changes', {
  about: 'What was added, changed and removed since a moment, from the history that is kept',
  needs: 'read',
  query: z.strictObject({
    since: sinceQuery,
  }),
  isCostly: true,
  answers: [
    json(200, 'What differs from then to now', answerSchema),
    problem(400, 'No such date'),
    problem(404, 'No such document'),
  ],
  async handle(parts, { query, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const now = await parts.rooms.theory(id)
    return reply.header('cache-control', 'no-store').send(await changesIn(parts, { id, since: query.since, now }))
  },
})
