import * as z from 'zod'
import { createInvitation, removeInvitation } from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { accountsIn } from '../../accounts-in.js'
import { fetchedHeaders } from '../../auth-bridge.js'
import { notePerson } from '../../note-person.js'
import { bodyJson, bytes, checked, json, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'
import { ownOrganisationIn } from './organisation-in.js'

const wanted = z.strictObject({ role: fields.role, email: fields.email.nullable().default(null) })
const params = z.looseObject({ invitation: z.string().max(64) })

export const invite = route('POST /api/organisations/:organisation/invitations', {
  about:
    'Invites somebody: by email, where an address is given and emails are sent, else by a link to pass on. For owners',
  needs: 'someone',
  body: { type: 'application/json', about: 'As what, and whom', schema: wanted, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    json(
      201,
      'The link, or null where it was sent; it works once, for 14 days, and is not shown again',
      z.object({ id: z.string(), url: z.string().nullable() }),
    ),
    problem(403, 'Not its owner'),
    problem(404, 'No such organisation'),
  ],
  async handle(parts, { request, reply }) {
    const { role, email } = checked(wanted, bodyJson(request), 'body')
    const { organisation, person } = await ownOrganisationIn(parts, request)
    const { mails, url } = accountsIn(parts)
    const by = person.name
    const isSent = email !== null && mails !== null
    const { made, token } = await createInvitation(parts.storage.records, {
      organisation: organisation.id,
      role,
      email,
      isSent,
      by,
      byId: person.id,
    })
    await notePerson(parts, {
      person,
      action: 'invited',
      details: { role, ...(email === null ? {} : { email }) },
      organisations: [organisation.id],
    })
    const link = `${url()}/invite#${token}`
    if (isSent) mails.invite(email, { by, organisation: organisation.name, url: link }, fetchedHeaders(request))
    return reply.code(201).send({ id: made.id, url: isSent ? null : link })
  },
})

export const takeBackInvitation = route('DELETE /api/organisations/:organisation/invitations/:invitation', {
  about: 'Takes an invitation back: its link no longer works. For owners',
  needs: 'someone',
  answers: [bytes(204, 'It is gone', null), problem(403, 'Not its owner'), problem(404, 'No such invitation')],
  async handle(parts, { request, reply }) {
    const { organisation } = await ownOrganisationIn(parts, request)
    const read = params.safeParse(request.params)
    const isRemoved =
      read.success && (await removeInvitation(parts.storage.records, organisation.id, read.data.invitation))
    if (!isRemoved) throw accountRefusals.noSuchInvitation()
    return reply.code(204).send()
  },
})
