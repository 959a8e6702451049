import * as z from 'zod'
import { documentInvitationsTo } from '../../../access/index.js'
import { organisationsOf, personalRecords } from '../../../accounts/index.js'
import { accountsIn, sessionIn } from '../../accounts-in.js'
import { guestsHere } from '../../guests-here.js'
import { notePerson } from '../../note-person.js'
import { json, problem, route } from '../../route.js'

const kept = z.array(z.object({ at: z.iso.datetime(), value: z.unknown() }))

export const exportAccount = route('GET /api/account/export', {
  about: 'What is kept about one, as a file',
  needs: 'someone',
  isCostly: true,
  answers: [
    json(
      200,
      'Profile, organisations, sessions; then, by kind, everything else that is kept under one’s name',
      z.object({
        profile: z.object({ id: z.string(), name: z.string(), email: z.string(), isEmailProven: z.boolean() }),
        organisations: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
        sessions: z.array(z.object({ since: z.iso.datetime(), address: z.string(), browser: z.string() })),
        invitedTo: z
          .array(z.object({ document: z.string(), role: z.string() }))
          .describe('Documents that one’s address was invited to'),
        guest: z
          .array(z.object({ name: z.string(), document: z.string(), at: z.iso.datetime() }))
          .describe('Where this browser came by a link'),
        kept: z.record(z.string(), kept),
      }),
    ),
    problem(401, 'Nobody has signed in'),
  ],
  async handle(parts, { request, reply }) {
    const { person, isEmailProven } = await sessionIn(parts, request)
    const { records } = parts.storage
    // Noted before, so that the file tells of itself.
    await notePerson(parts, { person, action: 'data-exported' })
    const sessions = await (await accountsIn(parts).signIn()).sessionsOf(person.id)
    const file = {
      profile: { ...person, isEmailProven },
      organisations: await organisationsOf(records, person.id),
      sessions: sessions.map(({ since, address, browser }) => ({ since: since.toISOString(), address, browser })),
      invitedTo: (isEmailProven ? await documentInvitationsTo(records, person.email) : []).map(
        ({ document, role, at }) => ({ document, role, at: new Date(at).toISOString() }),
      ),
      guest: (await guestsHere(parts, request)).map(({ name, document, at }) => ({
        name,
        document,
        at: new Date(at).toISOString(),
      })),
      kept: Object.fromEntries(
        Object.entries(await personalRecords(records, person.id)).map(([kind, found]) => [
          kind,
          found.map(({ at, value }) => ({ at: new Date(at).toISOString(), value })),
        ]),
      ),
    }
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="throughline-my-data.json"')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(file, null, 2))
  },
})
