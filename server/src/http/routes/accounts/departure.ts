import { refusals as closing } from '@throughline/shared/protocol'
import * as z from 'zod'
import { membershipsOf } from '../../../access/index.js'
import { depart, departureOf, TooManyAttempts } from '../../../accounts/index.js'
import { accountRefusals } from '../../account-refusals.js'
import { accountsIn, personIn } from '../../accounts-in.js'
import { forgetGuest, forgetPerson } from '../../forget-person.js'
import { guestsHere } from '../../guests-here.js'
import { noteOn } from '../../note-on.js'
import { notePerson } from '../../note-person.js'
import type { Parts } from '../../parts.js'
import { refusals } from '../../problem.js'
import { bodyJson, bytes, checked, json, problem, route } from '../../route.js'
import { MOST_BYTES } from './fields.js'

const named = z.object({ id: z.string(), name: z.string() })
const wanted = z.strictObject({
  password: z.string().max(256).default(''),
  binDocuments: z.boolean().default(false),
})

export const readDeparture = route('GET /api/account/departure', {
  about: 'What deleting one’s account would mean',
  needs: 'someone',
  answers: [
    json(
      200,
      'Organisations that need another owner first, those that go too, and documents that go into the bin',
      z.object({
        needOwner: z.array(named),
        alone: z.array(named),
        documents: z.array(z.object({ id: z.string(), title: z.string() })),
      }),
    ),
    problem(401, 'Nobody has signed in'),
  ],
  async handle(parts, { request, reply }) {
    const { id } = await personIn(parts, request)
    const { needOwner, alone, documents } = await keptDeparture(parts, id)
    return reply.header('cache-control', 'no-store').send({ needOwner, alone, documents })
  },
})

export const deleteAccount = route('DELETE /api/account', {
  about: 'Deletes one’s account. Documents of organisations stay; those that nobody else owns go into the bin',
  needs: 'someone',
  body: {
    type: 'application/json',
    about: 'One’s password, where one has one; and that documents nobody else owns may go into the bin',
    schema: wanted,
    maxBytes: MOST_BYTES,
  },
  isCostly: true,
  answers: [
    bytes(204, 'It is gone', null),
    problem(401, 'Nobody has signed in'),
    problem(403, 'Not the password'),
    problem(409, 'An organisation would have no owner, or documents would go into the bin'),
  ],
  async handle(parts, { caller, request, reply }) {
    const { password, binDocuments } = checked(wanted, bodyJson(request), 'body')
    const person = await personIn(parts, request)
    const { id } = person
    await requirePassword(parts, id, password)
    const departure = await keptDeparture(parts, id)
    if (departure.needOwner.length > 0) throw accountRefusals.needsOwner(departure.needOwner.map(({ name }) => name))
    if (departure.documents.length > 0 && !binDocuments) throw accountRefusals.binsDocuments(departure.documents.length)
    for (const document of departure.documents) {
      await parts.storage.describeDocument(document.id, { binnedAt: Date.now() })
      await parts.rooms.closeDocument(document.id, closing.noSuchDocument)
      await noteOn(parts, { caller, document: document.id, action: 'binned' })
    }
    const organisations = (await membershipsOf(parts.storage.records, id)).map(({ organisation }) => organisation)
    // Others may have left, or been made something else, since it was looked at.
    if (!(await depart(parts.storage.records, person))) throw accountRefusals.lastOwner()
    await forgetPerson(parts.storage, person)
    for (const guest of await guestsHere(parts, request)) await forgetGuest(parts.storage, guest)
    await (await accountsIn(parts).signIn()).deletePerson(id)
    await notePerson(parts, { person, action: 'account-deleted', organisations })
    return reply.code(204).send()
  },
})

async function requirePassword(parts: Parts, person: string, password: string): Promise<void> {
  const signIn = await accountsIn(parts).signIn()
  if (!(await signIn.hasPassword(person))) return
  const isRight = await signIn.isPassword(person, password).catch((error: unknown) => {
    throw error instanceof TooManyAttempts ? refusals.tooManyAttempts() : error
  })
  if (!isRight) throw accountRefusals.wrongPassword()
}

/** Without documents that are in the bin already. */
async function keptDeparture({ storage }: Parts, person: string) {
  const departure = await departureOf(storage.records, person)
  const documents = await Promise.all(
    departure.documents.map(async (id) => {
      const entry = await storage.document(id)
      return entry === null || entry.binnedAt !== null ? [] : [{ id, title: entry.title }]
    }),
  )
  return { ...departure, documents: documents.flat() }
}
