import * as z from 'zod'
import { organisationsOf } from '../../../accounts/index.js'
import { json, route } from '../../route.js'
import { fields } from './fields.js'

const person = z.object({ id: z.string(), name: z.string(), email: z.string() })

const answer = z.object({
  auth: z.enum(['open', 'accounts']),
  person: person.nullable(),
  guest: z
    .object({ name: z.string() })
    .nullable()
    .describe('Who came by share links in this browser, and has not signed in'),
  organisations: z.array(z.object({ id: z.string(), name: z.string(), role: fields.role })),
  providers: z.array(z.object({ id: z.string(), name: z.string() })),
  mail: z.boolean(),
  signUp: z.enum(['invited', 'anyone']),
})

export const session = route('GET /api/session', {
  about: 'Who one is, and how people sign in here',
  needs: 'nothing',
  answers: [json(200, 'It', answer)],
  async handle({ accounts, settings, storage }, { caller, reply }) {
    const isMember = caller.kind === 'member'
    return reply.header('cache-control', 'no-store').send({
      auth: settings.auth,
      person: isMember ? { id: caller.id, name: caller.name, email: caller.email } : null,
      guest: caller.kind === 'guest' ? { name: caller.name } : null,
      organisations: isMember ? await organisationsOf(storage.records, caller.id) : [],
      providers: settings.auth === 'open' ? [] : settings.accounts.providers.map(({ id, name }) => ({ id, name })),
      mail: accounts !== null && accounts.mails !== null,
      signUp: settings.accounts.signUp,
    })
  },
})
