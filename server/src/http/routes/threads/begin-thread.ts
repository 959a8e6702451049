import { aboutSchema, placeSchema, suggestionSchema, threadReadSchema } from '@throughline/shared/threads'
import * as z from 'zod'
import { keptDocument } from '../../kept-document.js'
import { refusals } from '../../problem.js'
import { bodyJson, checked, json, problem, route } from '../../route.js'
import { newIdSchema, saidName, WORDS_BYTES, words } from './thread-words.js'
import { writerOf } from './writer-of.js'

const newThread = z.strictObject({
  id: newIdSchema,
  on: placeSchema,
  about: aboutSchema,
  suggestion: z.nullable(suggestionSchema).default(null),
  comment: z.strictObject({ id: newIdSchema, ...words }).nullable(),
  ...saidName,
})

export const beginThread = route('POST /api/documents/:id/threads', {
  about: 'Says something about a box, a link, a band or the whole, or proposes a change',
  needs: 'comment',
  body: {
    type: 'application/json',
    about: "What it is about, and what is said; a suggestion may go without words. `id` is of the caller's making",
    schema: newThread,
    maxBytes: WORDS_BYTES,
  },
  answers: [
    json(201, 'It is kept, under its number', threadReadSchema),
    problem(400, 'Not such a thread'),
    problem(403, 'Who may only look'),
    problem(404, 'No such document'),
    problem(409, 'The id is taken, or there are too many'),
    problem(413, 'Too large'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { name, ...thread } = checked(newThread, bodyJson(request), 'body')
    if (thread.suggestion === null && thread.comment === null)
      throw refusals.badRequest('body.comment: nothing is said')
    const { id } = await keptDocument(parts, request)
    const begun = await parts.threads.begin(id, writerOf(caller, request, name), thread)
    return reply.code(201).send(begun)
  },
})
