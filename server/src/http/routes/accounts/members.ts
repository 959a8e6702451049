import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Person } from '../../../access/index.js'
import { changeRole, endMembership, personWithId } from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { notePerson } from '../../note-person.js'
import type { Parts } from '../../parts.js'
import { bodyJson, bytes, checked, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'
import { organisationIn, ownOrganisationIn, throwUnlessDone } from './organisation-in.js'

const change = z.strictObject({ role: fields.role })
const params = z.looseObject({ person: z.string().max(64) })

export const changeMember = route('PATCH /api/organisations/:organisation/members/:person', {
  about: 'Gives a member another role; for owners. An organisation keeps an owner',
  needs: 'someone',
  body: { type: 'application/json', about: 'The new role', schema: change, maxBytes: MOST_BYTES },
  answers: [
    bytes(204, 'It is kept', null),
    problem(403, 'Not its owner'),
    problem(404, 'No such organisation or member'),
    problem(409, 'The last owner'),
  ],
  async handle(parts, { request, reply }) {
    const { role } = checked(change, bodyJson(request), 'body')
    const { organisation, person: owner } = await ownOrganisationIn(parts, request)
    const person = personNamed(request)
    throwUnlessDone(await changeRole(parts.storage.records, { organisation: organisation.id, person, role }))
    parts.rooms.accessChanged(null)
    await noteRole(parts, organisation.id, owner, { member: person, role })
    return reply.code(204).send()
  },
})

export const removeMember = route('DELETE /api/organisations/:organisation/members/:person', {
  about: 'Ends a membership: one’s own, or, for owners, anybody’s. Documents stay with the organisation',
  needs: 'someone',
  answers: [
    bytes(204, 'They are no longer in it', null),
    problem(403, 'Not its owner'),
    problem(404, 'No such organisation or member'),
    problem(409, 'The last owner'),
  ],
  async handle(parts, { request, reply }) {
    const { organisation, person: asks, isOwner } = await organisationIn(parts, request)
    const person = personNamed(request)
    if (!isOwner && person !== asks.id) throw accountRefusals.notInOrganisation()
    throwUnlessDone(await endMembership(parts.storage.records, organisation.id, person))
    parts.rooms.accessChanged(null)
    await noteRole(parts, organisation.id, asks, { member: person, role: 'none' })
    return reply.code(204).send()
  },
})

async function noteRole(
  parts: Parts,
  organisation: string,
  person: Person,
  { member, role }: { readonly member: string; readonly role: string },
): Promise<void> {
  const name = (await personWithId(parts.storage.records, member))?.name ?? ''
  const details = { member, name, role }
  await notePerson(parts, { person, action: 'role-changed', details, organisations: [organisation] })
}

function personNamed(request: FastifyRequest): string {
  const read = params.safeParse(request.params)
  if (!read.success) throw accountRefusals.noSuchMember()
  return read.data.person
}
