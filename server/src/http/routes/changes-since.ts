import { changesBetween } from '@throughline/shared/compare'
import { readTheory } from '@throughline/shared/document'
import { aTheory, THING_KINDS } from '@throughline/shared/model'
import * as Y from 'yjs'
import * as z from 'zod'
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
  query: z.strictObject({
    since: z
      .union([z.iso.date(), z.iso.datetime({ offset: true })], 'an ISO 8601 date or date and time with a time zone')
      .refine((since) => !Number.isNaN(Date.parse(since)), 'no such date')
      .describe('A date counts from its first moment, UTC'),
  }),
  isCostly: true,
  answers: [
    json(200, 'What differs from then to now', answerSchema),
    problem(400, 'No such date'),
    problem(404, 'No such document'),
  ],
  async handle(parts, { query, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const moment = Date.parse(query.since)
    const [past, now] = [await parts.storage.stateAt(id, moment), await parts.rooms.theory(id)]
    const before = past === null ? aTheory() : theoryOf(past.updates)
    return reply.header('cache-control', 'no-store').send({
      since: new Date(moment).toISOString(),
      comparedWith: past === null ? null : new Date(past.at).toISOString(),
      ...changesBetween(before, now),
    })
  },
})

function theoryOf(updates: readonly Uint8Array[]) {
  const doc = new Y.Doc()
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    return readTheory(doc)
  } finally {
    doc.destroy()
  }
}
