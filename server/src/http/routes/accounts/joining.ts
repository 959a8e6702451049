import * as z from 'zod'
import {
  EmailTaken,
  type Invitation,
  invitationByToken,
  organisationNamed,
  personByEmail,
  takeUpInvitation,
  vouchFor,
} from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { accountsIn } from '../../accounts-in.js'
import { fetchedHeaders, passOn } from '../../auth-bridge.js'
import { notePerson } from '../../note-person.js'
import { noteSignIn } from '../../note-sign-in.js'
import type { Parts } from '../../parts.js'
import { bodyJson, checked, json, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'

const shown = z.strictObject({ token: fields.token })
const joins = z.strictObject({
  token: fields.token,
  name: fields.name,
  email: fields.email,
  password: fields.password,
})

export const readInvitation = route('POST /api/invitations/read', {
  about: 'What an invitation is to, by the token after # in its link',
  needs: 'nothing',
  body: { type: 'application/json', about: 'The token', schema: shown, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    json(
      200,
      'It',
      z.object({ organisation: z.string(), role: fields.role, by: z.string(), email: z.string().nullable() }),
    ),
    problem(404, 'It was taken up, has run out, or was taken back'),
  ],
  async handle(parts, { request, reply }) {
    const { invitation, organisation } = await invitationIn(parts, checked(shown, bodyJson(request), 'body').token)
    const { role, by, email } = invitation
    return reply.header('cache-control', 'no-store').send({ organisation, role, by, email })
  },
})

export const acceptInvitation = route('POST /api/invitations/accept', {
  about: 'Takes up an invitation with the account one has signed in with',
  needs: 'someone',
  body: { type: 'application/json', about: 'The token', schema: shown, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    json(200, 'One is a member', z.object({ organisation: z.string() })),
    problem(401, 'Nobody has signed in'),
    problem(404, 'It was taken up, has run out, or was taken back'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { invitation } = await invitationIn(parts, checked(shown, bodyJson(request), 'body').token)
    if (caller.kind !== 'member') throw accountRefusals.noAccounts()
    const { records } = parts.storage
    if (!(await takeUpInvitation(records, invitation, caller.id))) throw accountRefusals.linkUsed()
    await proveBy(parts, invitation, caller)
    await noteJoined(parts, invitation, caller)
    return reply.send({ organisation: invitation.organisation })
  },
})

export const joinByInvitation = route('POST /api/invitations/join', {
  about: 'Makes an account by an invitation, takes it up, and signs in',
  needs: 'nothing',
  body: { type: 'application/json', about: 'The token, and who one is', schema: joins, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    json(200, 'One has signed in', z.object({})),
    problem(400, 'Something is missing'),
    problem(404, 'It was taken up, has run out, or was taken back'),
    problem(409, 'There is an account with this address'),
  ],
  async handle(parts, { request, reply }) {
    const { token, name, email, password } = checked(joins, bodyJson(request), 'body')
    const { invitation } = await invitationIn(parts, token)
    const signIn = await accountsIn(parts).signIn()
    const headers = fetchedHeaders(request)
    const { records } = parts.storage
    if ((await personByEmail(records, email)) !== null) throw accountRefusals.emailTaken()
    const newcomer = { name, email, password, isEmailProven: false }
    const person = await signIn.createPerson(newcomer).catch((error: unknown) => {
      throw error instanceof EmailTaken ? accountRefusals.emailTaken() : error
    })
    // In this order a process that ends between leaves an account by which the link can still be used.
    if (!(await takeUpInvitation(records, invitation, person.id))) {
      await signIn.deletePerson(person.id)
      throw accountRefusals.linkUsed()
    }
    await proveBy(parts, invitation, person)
    await signIn.confirmEmail(person, headers)
    await noteJoined(parts, invitation, person)
    const answer = await signIn.signIn(email, password, headers)
    await noteSignIn(parts, answer)
    return passOn(answer, reply)
  },
})

/** Whoever uses a link made for their address has shown that it is theirs: to all where it was sent, else to the inviter. */
async function proveBy(
  parts: Parts,
  { email, isSent, organisation }: Invitation,
  person: { readonly id: string; readonly email: string },
): Promise<void> {
  if (email !== person.email) return
  if (isSent) await (await accountsIn(parts).signIn()).proveEmail(person.id)
  else await vouchFor(parts.storage.records, organisation, person.id)
}

async function noteJoined(
  parts: Parts,
  { organisation, role }: Invitation,
  person: { readonly id: string; readonly name: string },
): Promise<void> {
  await notePerson(parts, { person, action: 'joined', details: { role }, organisations: [organisation] })
}

async function invitationIn({ accounts, storage }: Parts, token: string) {
  if (accounts === null) throw accountRefusals.noAccounts()
  const invitation = await invitationByToken(storage.records, token)
  const organisation = invitation === null ? null : await organisationNamed(storage.records, invitation.organisation)
  if (invitation === null || organisation === null) throw accountRefusals.linkUsed()
  return { invitation, organisation: organisation.name }
}
