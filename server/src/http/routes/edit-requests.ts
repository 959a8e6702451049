import { bestRole, may } from '@throughline/shared/permissions'
import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { grantOf, grantRecord } from '../../access/index.js'
import {
  type EditRequest,
  editRequestName,
  editRequestOf,
  editRequestRecord,
  editRequestsOn,
  raiseGuest,
} from '../../sharing/index.js'
import { changeRecords, type ReadableRecords } from '../../storage/index.js'
import { keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import { emailOwners } from '../notices/email-owners.js'
import { refusals } from '../problem.js'
import { bytes, checked, json, problem, route } from '../route.js'

/** Who was declined can ask again after this. */
const ASK_AGAIN_MS = 24 * 60 * 60_000
const MOST_OPEN = 200

const state = z.enum(['none', 'open', 'declined'])
const listed = z.object({
  /** Whether the caller can grant them. */
  mayGrant: z.boolean(),
  requests: z.array(
    z.object({
      id: z.string().describe('Of who asks'),
      name: z.string(),
      kind: z.enum(['member', 'guest']),
      at: z.iso.datetime(),
    }),
  ),
})

export const ownEditRequest = route('GET /api/documents/:id/edit-requests/own', {
  about: 'Whether the caller has asked to edit',
  needs: 'read',
  answers: [json(200, 'How it stands', z.object({ state })), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const person = caller.kind === 'member' || caller.kind === 'guest' ? caller.id : null
    const asked = person === null ? null : await editRequestOf(parts.storage.records, id, person)
    return reply.header('cache-control', 'no-store').send({ state: asked?.state ?? 'none' })
  },
})

export const askToEdit = route('POST /api/documents/:id/edit-requests', {
  about: 'Asks to edit a document that one may only look at or comment on; its owners are told',
  needs: 'read',
  isCostly: true,
  answers: [
    json(200, 'How it stands: who was declined stays so for a day', z.object({ state })),
    problem(404, 'No such document'),
    problem(409, 'The caller may edit it, or too many ask'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { id: document, title } = await keptDocument(parts, request)
    const { records } = parts.storage
    if (caller.kind !== 'member' && caller.kind !== 'guest') throw refusals.mayEditAlready()
    if (may(await parts.access.roleOf(caller, document), 'edit')) throw refusals.mayEditAlready()
    const by = { kind: caller.kind, id: caller.id, name: caller.name }
    const standing = await changeRecords(records, async (draft) => {
      const before = await editRequestOf(draft, document, by.id)
      const stands = before?.state === 'open' || (before !== null && Date.now() - before.at < ASK_AGAIN_MS)
      if (before !== null && stands) return before.state
      if ((await editRequestsOn(draft, document)).length >= MOST_OPEN) throw refusals.tooManyAsk()
      draft.put(editRequestRecord({ document, by, state: 'open' }))
      return null
    })
    if (standing !== null) return reply.send({ state: standing })
    parts.rooms.tell(document, 'notices')
    await emailOwners(parts, { document, title, by: by.name })
    return reply.send({ state: 'open' })
  },
})

export const listEditRequests = route('GET /api/documents/:id/edit-requests', {
  about: 'Who asks to edit a document',
  needs: 'edit',
  answers: [json(200, 'They, in the order in which they asked', listed), problem(404, 'No such document')],
  async handle(parts, { caller, request, reply }) {
    const { id } = await keptDocument(parts, request)
    const [asked, role] = await Promise.all([
      editRequestsOn(parts.storage.records, id),
      parts.access.roleOf(caller, id),
    ])
    return reply.header('cache-control', 'no-store').send({
      mayGrant: may(role, 'share'),
      requests: asked.map(({ by, at }) => ({ ...by, at: new Date(at).toISOString() })),
    })
  },
})

export const grantEditRequest = route('POST /api/documents/:id/edit-requests/:who/grant', {
  about: 'Lets somebody edit who asked to. A guest can as long as the link that they came by',
  needs: 'share',
  answers: [bytes(204, 'It counts', null), problem(404, 'No such document, or they do not ask')],
  async handle(parts, { caller, request, reply }) {
    const { id: document } = await keptDocument(parts, request)
    const by = await changeRecords(parts.storage.records, async (draft) => {
      const asked = await openRequest(draft, document, request)
      draft.remove(editRequestName(document, asked.by.id))
      if (asked.by.kind === 'guest') await raiseGuest(draft, { guest: asked.by.id, document }, 'edit')
      else {
        const given = await grantOf(draft, document, asked.by.id)
        const role = bestRole([given?.role ?? null, 'edit']) ?? 'edit'
        draft.put(grantRecord({ document, person: asked.by.id, role }))
      }
      return asked.by
    })
    parts.rooms.accessChanged(document)
    parts.rooms.tell(document, 'notices')
    await noteOn(parts, {
      caller,
      document,
      action: 'shared',
      details: { [by.kind]: by.id, name: by.name, role: 'edit' },
    })
    return reply.code(204).send()
  },
})

export const declineEditRequest = route('DELETE /api/documents/:id/edit-requests/:who', {
  about: 'Declines that somebody edits who asked to; they are told',
  needs: 'share',
  answers: [bytes(204, 'They are told', null), problem(404, 'No such document, or they do not ask')],
  async handle(parts, { request, reply }) {
    const { id: document } = await keptDocument(parts, request)
    await changeRecords(parts.storage.records, async (draft) => {
      const { by } = await openRequest(draft, document, request)
      draft.put(editRequestRecord({ document, by, state: 'declined' }))
    })
    parts.rooms.tell(document, 'notices')
    return reply.code(204).send()
  },
})

async function openRequest(records: ReadableRecords, document: string, request: FastifyRequest): Promise<EditRequest> {
  const { who } = checked(z.looseObject({ who: z.string().max(200) }), request.params, 'path')
  const asked = await editRequestOf(records, document, who)
  if (asked?.state !== 'open') throw refusals.noSuchRequest()
  return asked
}
