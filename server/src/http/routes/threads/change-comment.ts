import { commentSchema } from '@throughline/shared/threads'
import * as z from 'zod'
import { keptDocument } from '../../kept-document.js'
import { bodyJson, bytes, checked, json, problem, route } from '../../route.js'
import { idInPath, WORDS_BYTES, words } from './thread-words.js'
import { writerOf } from './writer-of.js'

const newWords = z.strictObject(words)

const refused = [
  problem(403, "Somebody else's, or who may only look"),
  problem(404, 'No such document or comment'),
] as const

export const editComment = route('PATCH /api/documents/:id/comments/:comment', {
  about: 'Says it in other words; only who said it may',
  needs: 'comment',
  body: { type: 'application/json', about: 'The words', schema: newWords, maxBytes: WORDS_BYTES },
  answers: [json(200, 'It is kept', commentSchema), problem(400, 'Not such words'), ...refused],
  async handle(parts, { caller, request, reply }) {
    const said = checked(newWords, bodyJson(request), 'body')
    const { id } = await keptDocument(parts, request)
    const by = writerOf(caller, request, undefined)
    return reply.send(await parts.threads.edit(id, idInPath(request, 'comment'), by, said))
  },
})

export const takeBackComment = route('DELETE /api/documents/:id/comments/:comment', {
  about: "Takes a comment away, for good: one's own, or anybody's in a document one owns",
  needs: 'comment',
  answers: [bytes(204, 'It is gone', null), ...refused],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const isOwner = (await parts.access.roleOf(caller, id)) === 'own'
    const by = writerOf(caller, request, undefined)
    await parts.threads.takeBack(id, idInPath(request, 'comment'), by, isOwner)
    return reply.code(204).send()
  },
})
