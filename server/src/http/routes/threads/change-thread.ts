import { mentionSchema, suggestionSchema, threadSchema } from '@throughline/shared/threads'
import * as z from 'zod'
import { keptDocument } from '../../kept-document.js'
import { bodyJson, checked, json, problem, route } from '../../route.js'
import { idInPath, saidName, WORDS_BYTES } from './thread-words.js'
import { writerOf } from './writer-of.js'

const giving = z.strictObject({ to: z.nullable(mentionSchema), ...saidName })
const proposing = z.strictObject({ suggestion: suggestionSchema, ...saidName })

export const giveThread = route('POST /api/documents/:id/threads/:thread/give', {
  about:
    'Gives a thread to somebody to see to it; they find it among what they have to do. null: to nobody in particular',
  needs: 'comment',
  body: { type: 'application/json', about: 'To whom', schema: giving, maxBytes: 4096 },
  answers: [
    json(200, 'The thread as it is now', threadSchema),
    problem(400, 'Not a person'),
    problem(403, 'Who may only look'),
    problem(404, 'No such document or thread'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { to, name } = checked(giving, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    const by = writerOf(caller, request, name)
    return reply.send(await parts.threads.give(id, idInPath(request, 'thread'), by, to))
  },
})

export const suggestAnew = route('PATCH /api/documents/:id/threads/:thread/suggestion', {
  about: 'Proposes something else in a suggestion of one’s own that nobody has decided yet',
  needs: 'comment',
  body: { type: 'application/json', about: 'The suggestion', schema: proposing, maxBytes: WORDS_BYTES },
  answers: [
    json(200, 'The thread as it is now', threadSchema),
    problem(400, 'Not a suggestion'),
    problem(403, 'Somebody else’s, or who may only look'),
    problem(404, 'No such document or thread'),
    problem(409, 'It has been decided, or is no suggestion'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { suggestion, name } = checked(proposing, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    const by = writerOf(caller, request, name)
    return reply.send(await parts.threads.suggestAnew(id, idInPath(request, 'thread'), by, suggestion))
  },
})
