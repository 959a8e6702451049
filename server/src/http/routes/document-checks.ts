import { CHECK_FAMILIES, CHECK_LEVELS, checksReport } from '@throughline/shared/checks'
import { JUDGEMENTS } from '@throughline/shared/model'
import * as z from 'zod'
import { keptDocument } from '../kept-document.js'
import { json, problem, route } from '../route.js'

const language = z.enum(['en', 'cy'])
const said = { by: z.string(), date: z.string(), reason: z.string() }
const report = z.object({
  title: z.string(),
  language,
  counts: z.object({ problem: z.int(), warning: z.int(), question: z.int() }).describe('Open findings of each level'),
  findings: z.array(
    z.object({
      id: z.string().describe('The check'),
      level: z.enum(CHECK_LEVELS),
      family: z.enum(CHECK_FAMILIES),
      title: z.string(),
      message: z.string(),
      where: z.array(z.string()).describe('Ids of elements, links and records; "theory" for the whole'),
      places: z.array(z.object({ id: z.string(), name: z.string() })).describe('Boxes and links where it can be seen'),
      why: z.string(),
      source: z.string(),
      fix: z.nullable(z.string()).describe('What a one-step fix would do'),
      dismissed: z.nullable(z.array(z.object(said))).describe('Who dismissed it; null: it is open'),
    }),
  ),
  summary: z.array(z.string()),
  evaluability: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      hint: z.string(),
      source: z.string(),
      answers: z.array(z.object({ answer: z.nullable(z.enum(JUDGEMENTS)), ...said })),
    }),
  ),
})

export const documentChecks = route('GET /api/documents/:id/checks', {
  about: 'What the quality checks find: advice, none of which keeps anybody from saving or exporting',
  needs: 'read',
  query: z.strictObject({ lang: language.optional().describe('Language of messages; en where not given') }),
  answers: [
    json(200, 'Findings, a summary, and the questions of evaluability', report),
    problem(400, 'A language that messages are not in'),
    problem(404, 'No such document'),
  ],
  async handle(parts, { query, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const theory = await parts.rooms.theory(id)
    return reply.header('cache-control', 'no-store').send(checksReport(theory, query.lang ?? 'en'))
  },
})
