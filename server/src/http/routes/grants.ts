import { ROLES } from '@throughline/shared/permissions'
import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import {
  type Caller,
  grantName,
  grantOf,
  grantRecord,
  groupGrantRecord,
  invitationsOn,
  inviteToDocument,
  membershipsOf,
  nameOf,
  type Person,
  removeGroupGrant,
  uninvite,
} from '../../access/index.js'
import { personProven } from '../../accounts/index.js'
import { raiseGuest } from '../../sharing/index.js'
import { changeRecords, type Records } from '../../storage/index.js'
import { accountRefusals } from '../account-refusals.js'
import { accountsIn } from '../accounts-in.js'
import { keptDocument } from '../kept-document.js'
import { noteOn } from '../note-on.js'
import type { Parts } from '../parts.js'
import { refusals } from '../problem.js'
import { bodyJson, bytes, checked, json, problem, route } from '../route.js'
import { invitationMail } from '../sharing/invitation-mail.js'
import { groupsOn, isLastOwnerOf, peopleOn, raisedGuests } from '../sharing/people-on.js'

const MOST_INVITED = 200

const role = z.enum(ROLES)
const groupKind = z.enum(['organisation', 'team'])
const wish = z.union([
  z.strictObject({ email: z.email().max(254), role }),
  z.strictObject({ kind: groupKind, id: z.string().max(64), role }),
])
const shown = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role,
      organisation: z.string().nullable().describe('By which they have the role; null: it was given to them'),
      isCaller: z.boolean(),
    }),
  ),
  groups: z
    .array(z.object({ kind: groupKind, id: z.string(), name: z.string(), people: z.int(), role: role.nullable() }))
    .describe('Organisations and teams; without a role: those of the caller that could be given one'),
  guests: z
    .array(z.object({ id: z.string(), name: z.string(), role }))
    .describe('Guests who may do more than the link that they came by lets everybody'),
  invited: z.array(z.object({ email: z.string(), role, at: z.iso.datetime() })).describe('Who has no account yet'),
})

export const listGrants = route('GET /api/documents/:id/grants', {
  about: 'Who has a role on a document: people, organisations, teams, and who was invited',
  needs: 'share',
  answers: [json(200, 'They', shown), problem(404, 'No such document, or nobody signs in here')],
  async handle(parts, { caller, request, reply }) {
    accountsIn(parts)
    const { id } = await keptDocument(parts, request)
    const { records } = parts.storage
    const [people, groups, guests, invited] = await Promise.all([
      peopleOn(records, id, caller),
      groupsOn(records, id, caller),
      raisedGuests(records, id),
      invitationsOn(records, id),
    ])
    return reply.header('cache-control', 'no-store').send({
      people,
      groups,
      guests,
      invited: invited.map(({ email, role: as, at }) => ({ email, role: as, at: new Date(at).toISOString() })),
    })
  },
})

export const giveGrant = route('POST /api/documents/:id/grants', {
  about:
    'Gives a role on a document, in place of the one there was. An address without an account is sent an invitation',
  needs: 'share',
  body: { type: 'application/json', about: 'To whom', schema: wish, maxBytes: 4096 },
  isCostly: true,
  answers: [
    json(200, 'It counts', z.object({ name: z.string().nullable().describe('null: an invitation was sent') })),
    problem(400, 'Not an address or a role'),
    problem(404, 'No such document, organisation or team'),
    problem(409, 'It would be without an owner, or no email can be sent'),
  ],
  async handle(parts, { caller, request, reply }) {
    accountsIn(parts)
    const { id: document, title } = await keptDocument(parts, request)
    const { records } = parts.storage
    const wanted = checked(wish, bodyJson(request), 'body')
    if ('kind' in wanted) {
      const group = (await groupsOn(records, document, caller)).find(
        ({ kind, id }) => kind === wanted.kind && id === wanted.id,
      )
      if (group === undefined) throw refusals.noSuchGroup()
      await records.put([groupGrantRecord({ document, group: { kind: group.kind, id: group.id }, role: wanted.role })])
      parts.rooms.accessChanged(document)
      await noteShared({ [group.kind]: group.id, name: group.name })
      return reply.send({ name: group.name })
    }
    const person = await personWith(records, caller, wanted.email)
    if (person === null) {
      await sendInvitation(parts, request, { ...wanted, document, title, by: nameOf(caller) ?? '' })
      await noteShared({ email: wanted.email })
      return reply.send({ name: null })
    }
    await changeRecords(records, async (draft) => {
      if (wanted.role !== 'own' && (await isLastOwnerOf(draft, document, person.id))) throw refusals.lastOwner()
      draft.put(grantRecord({ document, person: person.id, role: wanted.role }))
    })
    parts.rooms.accessChanged(document)
    await noteShared({ person: person.id, name: person.name })
    return reply.send({ name: person.name })

    function noteShared(to: Readonly<Record<string, string>>): Promise<void> {
      return noteOn(parts, { caller, document, action: 'shared', details: { ...to, role: wanted.role } })
    }
  },
})

export const takeGrant = route('DELETE /api/documents/:id/grants/:who', {
  about:
    'Takes a role away from a person (by id), an invited address, a guest (`guest:id`) or a group (`team:id`, `organisation:id`)',
  needs: 'share',
  answers: [
    bytes(204, 'It is gone', null),
    problem(404, 'No such document, or they have no role of their own'),
    problem(409, 'It would be without an owner'),
  ],
  async handle(parts, { caller, request, reply }) {
    accountsIn(parts)
    const { id } = await keptDocument(parts, request)
    const { who } = checked(z.looseObject({ who: z.string().max(300) }), request.params, 'path')
    if (!(await taken(parts, id, who))) throw accountRefusals.noSuchPerson()
    parts.rooms.accessChanged(id)
    await noteOn(parts, { caller, document: id, action: 'role-changed', details: { who, role: 'none' } })
    return reply.code(204).send()
  },
})

/** Whose address it is, as far as whoever shares can know; null: nobody's yet. */
async function personWith(records: Records, caller: Caller, email: string): Promise<Person | null> {
  if (caller.kind !== 'member') return null
  if (email.toLowerCase() === caller.email) return caller
  const theirs = (await membershipsOf(records, caller.id)).map(({ organisation }) => organisation)
  return personProven(records, email, theirs)
}

async function taken({ storage }: Parts, document: string, who: string): Promise<boolean> {
  const { records } = storage
  const [, kind, id] = /^(organisation|team):(.+)$/.exec(who) ?? []
  if (id !== undefined) {
    return removeGroupGrant(records, document, { kind: kind === 'team' ? 'team' : 'organisation', id })
  }
  const [, guest] = /^guest:(.+)$/.exec(who) ?? []
  if (guest !== undefined) {
    return changeRecords(records, (draft) => raiseGuest(draft, { guest, document }, null))
  }
  if (who.includes('@')) return uninvite(records, document, who)
  return changeRecords(records, async (draft) => {
    const grant = await grantOf(draft, document, who)
    if (grant === null) return false
    if (await isLastOwnerOf(draft, document, who)) throw refusals.lastOwner()
    draft.remove(grantName(grant))
    return true
  })
}

interface Invited {
  readonly document: string
  readonly title: string
  readonly email: string
  readonly role: (typeof ROLES)[number]
  readonly by: string
}

async function sendInvitation(
  parts: Parts,
  request: FastifyRequest,
  { title, by, ...invited }: Invited,
): Promise<void> {
  const { mails, url } = accountsIn(parts)
  if (mails === null) throw refusals.noAccountNorMail()
  const { records } = parts.storage
  if ((await invitationsOn(records, invited.document)).length >= MOST_INVITED)
    throw refusals.tooManyInvited(MOST_INVITED)
  await inviteToDocument(records, invited)
  const language = request.headers['accept-language']?.trim().toLowerCase().startsWith('cy') === true ? 'cy' : 'en'
  const link = `${url()}/signin?to=${encodeURIComponent(`/d/${invited.document}`)}`
  mails.send(invited.email, invitationMail(language, { by, title, url: link }))
}
