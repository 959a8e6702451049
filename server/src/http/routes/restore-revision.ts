import { THING_KINDS } from '@throughline/shared/model'
import * as z from 'zod'
import { AT_REST, workOutBroughtBack } from '../../history/index.js'
import { revisionAsked } from '../history/revision-asked.js'
import { saidAuthor, saidName } from '../history/said-author.js'
import { keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import { bodyJson, checked, json, problem, route } from '../route.js'

const restoring = z.strictObject({
  things: z
    .array(z.strictObject({ kind: z.enum(THING_KINDS), id: z.string().min(1).max(200) }))
    .min(1)
    .max(1000)
    .optional()
    .describe('Only these things; all of it unless said'),
  as: saidName,
})

export const restoreRevision = route('POST /api/documents/:id/revisions/:revision/restore', {
  about:
    'Makes the document, or single things in it, what a version of it was; a change like any other, kept as a version',
  needs: 'edit',
  body: { type: 'application/json', about: 'What comes back', schema: restoring, maxBytes: 262_144 },
  isCostly: true,
  answers: [
    json(201, 'It is done and kept', z.object({ id: z.int().describe('The version that it made') })),
    problem(400, 'Not things'),
    problem(404, 'No such document, or no such version of it'),
    problem(409, 'The document is damaged'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { things, as } = checked(restoring, bodyJson(request), 'body')
    const { rooms, storage } = parts
    const { id } = await keptDocument(parts, request)
    const { revision, state: earlier } = await revisionAsked(storage, id, request)
    const by = saidAuthor(caller, as)
    // What others did before it is told by itself, and can be brought back in turn.
    const made = await rooms.changeAndKeep(
      id,
      (now) => workOutBroughtBack({ now: [now], earlier, things: things ?? null }),
      { ...AT_REST, kind: 'restore', by, restored: revision.id },
    )
    await noteOn(parts, { caller, document: id, action: 'restored', details: { version: String(revision.id) } })
    return reply.code(201).send({ id: made })
  },
})
