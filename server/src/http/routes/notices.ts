import * as z from 'zod'
import type { Caller } from '../../access/index.js'
import {
  markSeen,
  preferencesOf,
  preferencesSchema,
  putPreferences,
  type Reader,
  readerOf,
} from '../../notices/index.js'
import { saidName } from '../history/said-author.js'
import { personSchema, toldChange } from '../history/schemas.js'
import { noticesFor } from '../notices/notices-for.js'
import { refusals } from '../problem.js'
import { bodyJson, bytes, checked, json, problem, route } from '../route.js'

const place = { document: z.string(), title: z.string(), url: z.string() }
const text = z.record(z.string(), z.string()).describe('Words by language')
const writer = z.object({ id: z.string().nullable(), name: z.string(), kind: z.enum(['member', 'guest', 'anyone']) })

const answer = z.object({
  since: z.iso.datetime().nullable().describe('When you said that you have seen everything; null: never yet'),
  changes: z
    .array(
      z.object({
        ...place,
        done: z.array(toldChange).describe('Newest first'),
        people: z.array(personSchema),
        count: z.int().describe('How many in all'),
        by: z.array(z.string()).describe('Names of those who made them'),
      }),
    )
    .describe('What others changed since'),
  mentions: z.array(
    z.object({
      ...place,
      thread: z.string(),
      comment: z.string(),
      by: writer,
      text: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  toDos: z
    .array(
      z.object({
        ...place,
        kind: z.enum(['test', 'measure', 'complete']),
        id: z.string().describe('Of the assumption or indicator'),
        label: text,
        about: z.string().nullable().describe('The element or link it is about'),
        by: z.string().nullable().describe('Date, whole or in part'),
      }),
    )
    .describe('Assumptions and indicators whose owner you are, as far as they wait for something'),
  given: z
    .array(
      z.object({
        ...place,
        thread: z.string(),
        number: z.int(),
        about: z.string(),
        by: z.string().describe('Who gave it to you'),
        at: z.iso.datetime(),
      }),
    )
    .describe('Open threads that were given to you'),
  requests: z
    .array(z.object({ ...place, name: z.string(), at: z.iso.datetime() }))
    .describe('Who asks to edit theories that you own'),
  preferences: preferencesSchema,
  byEmail: z.boolean().describe('Whether this server can send you emails'),
})

const asked = z.strictObject({ name: saidName })

export const readNotices = route('GET /api/notices', {
  about: 'What waits for you in the theories you have access to: changes by others, mentions, things given to you',
  needs: 'someone',
  query: asked,
  isCostly: true,
  answers: [json(200, 'It', answer), problem(400, 'No name said where nobody signs in'), problem(401, 'Sign in first')],
  async handle(parts, { caller, query, reply }) {
    const reader = readerOrRefuse(caller, query.name)
    const notices = await noticesFor(parts, caller, reader)
    return reply.header('cache-control', 'no-store').send({
      ...notices,
      since: notices.since === null ? null : new Date(notices.since).toISOString(),
      mentions: notices.mentions.map((mention) => ({ ...mention, at: new Date(mention.at).toISOString() })),
      given: notices.given.map((each) => ({ ...each, at: new Date(each.at).toISOString() })),
      requests: notices.requests.map((each) => ({ ...each, at: new Date(each.at).toISOString() })),
      preferences: await preferencesOf(parts.storage.records, reader.id),
      byEmail: reader.email !== '' && (parts.accounts?.mails ?? null) !== null,
    })
  },
})

export const seenNotices = route('POST /api/notices/seen', {
  about: 'You have seen everything up to now',
  needs: 'someone',
  query: asked,
  answers: [bytes(204, 'It is kept', null), problem(401, 'Sign in first')],
  async handle(parts, { caller, query, reply }) {
    await markSeen(parts.storage.records, readerOrRefuse(caller, query.name).id, Date.now())
    return reply.code(204).send()
  },
})

export const chooseNotices = route('POST /api/notices/preferences', {
  about: 'What you want to be told, and how',
  needs: 'someone',
  query: asked,
  body: { type: 'application/json', about: 'All of it', schema: preferencesSchema, maxBytes: 4096 },
  answers: [bytes(204, 'It is kept', null), problem(400, 'No such choice'), problem(401, 'Sign in first')],
  async handle(parts, { caller, query, request, reply }) {
    const chosen = checked(preferencesSchema, bodyJson(request), 'body')
    await putPreferences(parts.storage.records, readerOrRefuse(caller, query.name).id, chosen)
    return reply.code(204).send()
  },
})

function readerOrRefuse(caller: Caller, name: string | undefined): Reader {
  const reader = readerOf(caller, name ?? '')
  if (reader === null) throw refusals.badRequest('query.name: where nobody signs in, say your name')
  return reader
}
