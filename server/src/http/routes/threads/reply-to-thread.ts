import { commentSchema } from '@throughline/shared/threads'
import * as z from 'zod'
import { keptDocument } from '../../kept-document.js'
import { bodyJson, checked, json, problem, route } from '../../route.js'
import { idInPath, newIdSchema, saidName, WORDS_BYTES, words } from './thread-words.js'
import { writerOf } from './writer-of.js'

const newComment = z.strictObject({ id: newIdSchema, ...words, ...saidName })

export const replyToThread = route('POST /api/documents/:id/threads/:thread/comments', {
  about: 'Says something in a thread',
  needs: 'comment',
  body: {
    type: 'application/json',
    about: "What is said; `id` is of the caller's making",
    schema: newComment,
    maxBytes: WORDS_BYTES,
  },
  answers: [
    json(201, 'It is kept', commentSchema),
    problem(400, 'Not such a comment'),
    problem(403, 'Who may only look'),
    problem(404, 'No such document or thread'),
    problem(409, 'The id is taken, or there are too many'),
    problem(413, 'Too large'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { name, ...comment } = checked(newComment, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    const by = writerOf(caller, request, name)
    return reply.code(201).send(await parts.threads.reply(id, idInPath(request, 'thread'), by, comment))
  },
})
