import * as z from 'zod'
import { accountsIn, personIn, sessionIn } from '../../accounts-in.js'
import { fetchedHeaders } from '../../auth-bridge.js'
import { bodyJson, bytes, checked, json, problem, route } from '../../route.js'
import { fields, MOST_BYTES } from './fields.js'

const date = z.iso.datetime()
const kept = z.object({
  id: z.string(),
  since: date,
  until: date,
  address: z.string(),
  browser: z.string(),
  isThis: z.boolean(),
})
const change = z.strictObject({ name: fields.name })

export const readAccount = route('GET /api/account', {
  about: 'One’s account, and the browsers where one has signed in',
  needs: 'someone',
  answers: [
    json(
      200,
      'It',
      z.object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        isEmailProven: z.boolean(),
        hasPassword: z.boolean(),
        sessions: z.array(kept),
      }),
    ),
    problem(401, 'Nobody has signed in'),
  ],
  async handle(parts, { request, reply }) {
    const { id: current, person, isEmailProven } = await sessionIn(parts, request)
    const signIn = await accountsIn(parts).signIn()
    const sessions = await signIn.sessionsOf(person.id)
    return reply.header('cache-control', 'no-store').send({
      ...person,
      isEmailProven,
      hasPassword: await signIn.hasPassword(person.id),
      sessions: sessions.map(({ id, since, until, address, browser }) => ({
        id,
        since: since.toISOString(),
        until: until.toISOString(),
        address,
        browser,
        isThis: id === current,
      })),
    })
  },
})

export const renameAccount = route('PATCH /api/account', {
  about: 'Changes one’s name',
  needs: 'someone',
  body: { type: 'application/json', about: 'The new name', schema: change, maxBytes: MOST_BYTES },
  answers: [bytes(204, 'It is kept', null), problem(401, 'Nobody has signed in')],
  async handle(parts, { request, reply }) {
    const { name } = checked(change, bodyJson(request), 'body')
    const { id } = await personIn(parts, request)
    await (await accountsIn(parts).signIn()).rename(id, name)
    return reply.code(204).send()
  },
})

export const confirmEmail = route('POST /api/account/confirm-email', {
  about: 'Sends the link by which one shows that one’s address is one’s own, where emails are sent',
  needs: 'someone',
  isCostly: true,
  answers: [bytes(204, 'It is on its way', null), problem(401, 'Nobody has signed in')],
  async handle(parts, { request, reply }) {
    const person = await personIn(parts, request)
    await (await accountsIn(parts).signIn()).confirmEmail(person, fetchedHeaders(request))
    return reply.code(204).send()
  },
})
