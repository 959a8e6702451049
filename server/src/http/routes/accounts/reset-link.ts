import * as z from 'zod'
import { membershipOf, membershipsOf } from '../../../access/index.js'
import { createResetLink, personWithId, useResetLink, vouchFor } from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { accountsIn } from '../../accounts-in.js'
import { notePerson } from '../../note-person.js'
import type { Parts } from '../../parts.js'
import { bodyJson, bytes, checked, json, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'
import { memberIn, ownOrganisationIn } from './organisation-in.js'

const wanted = z.strictObject({ token: fields.token, password: fields.password })

export const makeResetLink = route('POST /api/organisations/:organisation/members/:person/reset-link', {
  about: 'Makes a link by which a member replaces a forgotten password, where no emails are sent. For owners',
  needs: 'someone',
  isCostly: true,
  answers: [
    json(
      201,
      'The link to hand over; it works once, for a day, and is not shown again',
      z.object({ url: z.string(), until: z.iso.datetime() }),
    ),
    problem(403, 'Not its owner'),
    problem(404, 'No such organisation or member'),
    problem(409, 'Emails are sent here, they have no password, or they are in an organisation of somebody else too'),
  ],
  async handle(parts, { request, reply }) {
    const { organisation, person: owner } = await ownOrganisationIn(parts, request)
    const { mails, signIn, url } = accountsIn(parts)
    const { records } = parts.storage
    const member = await memberIn(parts, request, organisation.id)
    // One's own is changed with the old one: a browser left open must not be enough.
    if (member.id === owner.id) throw accountRefusals.noSuchMember()
    if (mails !== null) throw accountRefusals.resetByEmail()
    if (!(await (await signIn()).hasPassword(member.id))) throw accountRefusals.hasNoPassword()
    if (!(await ownsAllOf(parts, owner.id, member.id))) throw accountRefusals.resetElsewhere()
    const { token, until } = await createResetLink(records, { person: member.id, organisation: organisation.id })
    await notePerson(parts, {
      person: owner,
      action: 'reset-link-made',
      details: { member: member.id, name: member.name },
      organisations: [organisation.id],
    })
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ url: `${url()}/signin#new-password=${token}`, until: new Date(until).toISOString() })
  },
})

export const resetPassword = route('POST /api/reset', {
  about: 'Replaces a forgotten password by a link that an owner, or who looks after the server, handed over',
  needs: 'nothing',
  body: { type: 'application/json', about: 'The token, a password', schema: wanted, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    bytes(204, 'It is replaced; they are signed out everywhere', null),
    problem(400, 'Not a password'),
    problem(404, 'It was used, has run out, or was taken back'),
  ],
  async handle(parts, { request, reply }) {
    const { token, password } = checked(wanted, bodyJson(request), 'body')
    const signIn = await accountsIn(parts).signIn()
    const { records } = parts.storage
    const link = await useResetLink(records, token)
    const person = link === null ? null : await personWithId(records, link.person)
    if (link === null || person === null) throw accountRefusals.linkUsed()
    await signIn.setPassword(person.id, password)
    if (link.organisation === null) await signIn.proveEmail(person.id)
    else await vouchFor(records, link.organisation, person.id)
    await notePerson(parts, { person, action: 'password-reset' })
    return reply.code(204).send()
  },
})

/** Whoever can replace a password can be that person: no owner may, for organisations that are not theirs. */
async function ownsAllOf({ storage: { records } }: Parts, owner: string, member: string): Promise<boolean> {
  for (const { organisation } of await membershipsOf(records, member)) {
    if ((await membershipOf(records, organisation, owner))?.role !== 'owner') return false
  }
  return true
}
