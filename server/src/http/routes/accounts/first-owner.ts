import * as z from 'zod'
import { belongingRecord } from '../../../access/index.js'
import { createOrganisation, newId, useFirstOwnerToken } from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { accountsIn } from '../../accounts-in.js'
import { fetchedHeaders, passOn } from '../../auth-bridge.js'
import { noteSignIn } from '../../note-sign-in.js'
import type { Parts } from '../../parts.js'
import { bodyJson, checked, json, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'

const body = z.strictObject({
  token: fields.token,
  name: fields.name,
  email: fields.email,
  organisation: fields.organisation,
  password: fields.password,
})

export const firstOwner = route('POST /api/first', {
  about: 'Makes the first account and its organisation, by the link the server printed, and signs in',
  needs: 'nothing',
  body: { type: 'application/json', about: 'Who they are', schema: body, maxBytes: MOST_BYTES },
  isCostly: true,
  answers: [
    json(200, 'They have signed in', z.object({})),
    problem(400, 'Something is missing'),
    problem(404, 'Nobody signs in here, or the link was used'),
  ],
  async handle(parts, { request, reply }) {
    const { token, name, email, organisation, password } = checked(body, bodyJson(request), 'body')
    const accounts = accountsIn(parts)
    const { records } = parts.storage
    if (!(await useFirstOwnerToken(records, token))) throw accountRefusals.linkUsed()
    const signIn = await accounts.signIn()
    const id = newId()
    // Their account comes last: a process that ends between prints another link when it starts again.
    const made = await createOrganisation(records, organisation, id)
    await adopt(parts, made.id)
    // Who has the link that the server printed looks after the server: nobody else could say whose address it is.
    await signIn.createPerson({ id, name, email, password, isEmailProven: true })
    const answer = await signIn.signIn(email, password, fetchedHeaders(request))
    await noteSignIn(parts, answer)
    return passOn(answer, reply)
  },
})

/** What was made while nobody signed in would be nobody's: it becomes the organisation's. */
async function adopt({ storage }: Parts, organisation: string): Promise<void> {
  const documents = await storage.documents()
  if (documents.length === 0) return
  await storage.records.put(documents.map(({ id }) => belongingRecord(id, organisation)))
}
