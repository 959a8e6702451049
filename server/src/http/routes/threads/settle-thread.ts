import { idSchema } from '@throughline/shared/model'
import { threadSchema } from '@throughline/shared/threads'
import * as z from 'zod'
import { DEEDS, type Deed } from '../../../threads/index.js'
import { keptDocument } from '../../kept-document.js'
import type { Route } from '../../route.js'
import { bodyJson, checked, json, problem, route } from '../../route.js'
import { idInPath, saidName } from './thread-words.js'
import { writerOf } from './writer-of.js'

const body = z.strictObject({
  ...saidName,
  /** Of an accepted suggestion. */
  made: z.nullable(idSchema).optional().describe('The link or box that was made of it'),
  asOf: z
    .number()
    .nullable()
    .optional()
    .describe('`changedAt` of the thread as it was seen: refused where it is another'),
})

const ABOUT: Readonly<Record<Deed, string>> = {
  resolve: 'Says that nothing is left to say in a thread',
  reopen: 'Opens a thread that was settled',
  accept: 'Notes that a suggestion was taken over into the document',
  decline: 'Notes that a suggestion is not taken over',
  withdraw: "Takes back a suggestion of one's own",
}

/** What becomes of a suggestion is for those who may edit. */
const settle = (deed: Deed): Route =>
  route(`POST /api/documents/:id/threads/:thread/${deed}`, {
    about: ABOUT[deed],
    needs: deed === 'accept' || deed === 'decline' ? 'edit' : 'comment',
    body: {
      type: 'application/json',
      about: 'By whom, where nobody signs in; and what of',
      schema: body,
      maxBytes: 4096,
    },
    answers: [
      json(200, 'The thread as it is now', threadSchema),
      problem(403, 'Who may not, or a suggestion of somebody else'),
      problem(404, 'No such document or thread'),
      problem(409, 'It has been settled otherwise, or has nothing to decide'),
    ],
    async handle(parts, { caller, request, reply }) {
      const { name, ...settling } = checked(body, bodyJson(request), 'body')
      const { id } = await keptDocument(parts, request)
      const by = writerOf(caller, request, name)
      return reply.send(await parts.threads.settle(id, idInPath(request, 'thread'), deed, { by, ...settling }))
    },
  })

export const settleThread: readonly Route[] = DEEDS.map(settle)
