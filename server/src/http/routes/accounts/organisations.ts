import * as z from 'zod'
import { membersOf } from '../../../access/index.js'
import {
  createOrganisation,
  invitationsOf,
  isAddressProven,
  organisationRecord,
  personWithId,
} from '../../../accounts/index.js'
import { personIn } from '../../accounts-in.js'
import { bodyJson, bytes, checked, json, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'
import { organisationIn, ownOrganisationIn } from './organisation-in.js'

const member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  isEmailProven: z.boolean().describe('Whether the address counts as theirs in this organisation'),
  role: fields.role,
})
const invitation = z.object({
  id: z.string(),
  email: z.string().nullable(),
  role: fields.role,
  by: z.string(),
  until: z.iso.datetime(),
})
const named = z.strictObject({ name: fields.organisation })

export const createOrganisationRoute = route('POST /api/organisations', {
  about: 'Makes an organisation, whose owner one is',
  needs: 'someone',
  body: { type: 'application/json', about: 'What it is called', schema: named, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    json(201, 'It is there', z.object({ id: z.string(), name: z.string() })),
    problem(401, 'Nobody has signed in'),
  ],
  async handle(parts, { request, reply }) {
    const { name } = checked(named, bodyJson(request), 'body')
    const person = await personIn(parts, request)
    return reply.code(201).send(await createOrganisation(parts.storage.records, name, person.id))
  },
})

export const readOrganisation = route('GET /api/organisations/:organisation', {
  about: 'Who is in an organisation; to its owners also who is invited',
  needs: 'someone',
  answers: [
    json(
      200,
      'It',
      z.object({
        id: z.string(),
        name: z.string(),
        members: z.array(member),
        invitations: z.array(invitation),
      }),
    ),
    problem(404, 'One is in no such organisation'),
  ],
  async handle(parts, { request, reply }) {
    const { organisation, isOwner } = await organisationIn(parts, request)
    const { records } = parts.storage
    const members = await Promise.all(
      (await membersOf(records, organisation.id)).map(async ({ person, role }) => {
        const known = await personWithId(records, person)
        if (known === null) return []
        return [{ ...known, isEmailProven: await isAddressProven(records, person, [organisation.id]), role }]
      }),
    )
    const invited = isOwner ? await invitationsOf(records, organisation.id) : []
    return reply.header('cache-control', 'no-store').send({
      ...organisation,
      members: members.flat(),
      invitations: invited.map(({ id, email, role, by, until }) => ({
        id,
        email,
        role,
        by,
        until: new Date(until).toISOString(),
      })),
    })
  },
})

export const renameOrganisation = route('PATCH /api/organisations/:organisation', {
  about: 'Changes what an organisation is called; for its owners',
  needs: 'someone',
  body: { type: 'application/json', about: 'Its new name', schema: named, maxBytes: MOST_BYTES },
  answers: [bytes(204, 'It is kept', null), problem(403, 'Not its owner'), problem(404, 'No such organisation')],
  async handle(parts, { request, reply }) {
    const { name } = checked(named, bodyJson(request), 'body')
    const { organisation } = await ownOrganisationIn(parts, request)
    await parts.storage.records.put([organisationRecord({ ...organisation, name })])
    return reply.code(204).send()
  },
})
