import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createResetLink } from '../../../accounts/index.js'
import { type AccountsServer, PASSWORD, startWithOwner } from './people-for-test.js'

const ANOTHER = 'another good password'
let server: AccountsServer
let northbank: string
let people = 0

beforeAll(async () => {
  server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0' })
  northbank = (await server.ana.ask('GET /api/session')).json.organisations[0].id
})
afterEach(() => vi.useRealTimers())
afterAll(() => server.close())

/** Somebody who joined an organisation of Ana's by a link. */
async function member({ organisation = northbank, role = 'editor' } = {}) {
  const { json } = await server.ana.ask(`POST /api/organisations/${organisation}/invitations`, { role })
  people += 1
  const browser = server.visitor()
  const who = { name: `Person ${people}`, email: `person-${people}@x.example`, password: PASSWORD }
  await browser.ask('POST /api/invitations/join', { token: json.url.split('#')[1], ...who })
  return { ...browser, email: who.email, id: (await browser.ask('GET /api/session')).json.person.id }
}

function makeLink(person: string, by = server.ana, organisation = northbank) {
  return by.ask(`POST /api/organisations/${organisation}/members/${person}/reset-link`, {})
}

function signIn(email: string, password: string) {
  return server.visitor().ask('POST /api/auth/sign-in/email', { email, password })
}

function tokenIn(url: string): string {
  const [, token = ''] = url.split('#new-password=')
  return token
}

test('an owner hands over a link: it replaces the password once, and ends all sessions', async () => {
  const ben = await member()
  const made = await makeLink(ben.id)
  expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store'])
  const reset = { token: tokenIn(made.json.url), password: ANOTHER }
  expect((await server.ask('POST /api/reset', { ...reset, password: 'short' })).status).toBe(400)
  const both = await Promise.all([1, 2].map(() => server.ask('POST /api/reset', reset)))
  expect(both.map(({ status }) => status).sort()).toEqual([204, 404])
  expect((await ben.ask('GET /api/account')).status).toBe(401)
  expect((await signIn(ben.email, PASSWORD)).status).toBe(401)
  expect((await signIn(ben.email, ANOTHER)).status).toBe(200)
})

test('owners read in the log who made it for whom, and that it was used', async () => {
  const ben = await member()
  const { json } = await makeLink(ben.id)
  await server.ask('POST /api/reset', { token: tokenIn(json.url), password: ANOTHER })
  const log = await server.ana.ask(`GET /api/organisations/${northbank}/audit?count=2`)
  expect(log.json.entries).toMatchObject([
    { action: 'password-reset', who: { id: ben.id } },
    { action: 'reset-link-made', who: { name: 'Ana Ruiz' }, details: { member: ben.id } },
  ])
})

test('it runs out after a day, and another takes its place', async () => {
  const ben = await member()
  const first = tokenIn((await makeLink(ben.id)).json.url)
  const second = tokenIn((await makeLink(ben.id)).json.url)
  expect((await server.ask('POST /api/reset', { token: first, password: ANOTHER })).status).toBe(404)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3600 * 1000 })
  expect((await server.ask('POST /api/reset', { token: second, password: ANOTHER })).status).toBe(404)
  vi.useRealTimers()
  expect((await signIn(ben.email, PASSWORD)).status).toBe(200)
})

test('it is kept by its digest alone', async () => {
  const ben = await member()
  const { json } = await makeLink(ben.id)
  expect(JSON.stringify(await server.storage.records.all('reset-link'))).not.toContain(tokenIn(json.url))
})

test('only owners make one, for others, in their own organisation', async () => {
  const [ben, cara] = [await member(), await member()]
  expect((await makeLink(cara.id, ben)).status).toBe(403)
  expect((await makeLink('nobody')).status).toBe(404)
  const { id: ana } = (await server.ana.ask('GET /api/session')).json.person
  expect((await makeLink(ana)).status).toBe(404)
  const other = (await ben.ask('POST /api/organisations', { name: 'Ben’s own' })).json.id
  expect((await makeLink(ana, ben, other)).status).toBe(404)
})

test('nobody is made owner of a stranger’s account by inviting them', async () => {
  const [ben, cara] = [await member(), await member({ role: 'owner' })]
  const trap = (await ben.ask('POST /api/organisations', { name: 'A trap' })).json.id
  const { json } = await ben.ask(`POST /api/organisations/${trap}/invitations`, { role: 'viewer' })
  await cara.ask('POST /api/invitations/accept', { token: json.url.split('#')[1] })
  const refused = await makeLink(cara.id, ben, trap)
  expect([refused.status, refused.json.code]).toEqual([409, 'reset-elsewhere'])
  expect((await makeLink(cara.id)).json.code).toBe('reset-elsewhere')
})

test('it does not work for who has left the organisation whose owner made it', async () => {
  const ben = await member()
  const { json } = await makeLink(ben.id)
  await ben.ask(`DELETE /api/organisations/${northbank}/members/${ben.id}`)
  expect((await server.ask('POST /api/reset', { token: tokenIn(json.url), password: ANOTHER })).status).toBe(404)
})

test('where emails are sent people ask for theirs themselves', async () => {
  const env = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'toc@northbank.example' }
  const other = await startWithOwner(env)
  const [{ id }] = (await other.ana.ask('GET /api/session')).json.organisations
  const { json } = await other.ana.ask(`POST /api/organisations/${id}/invitations`, { role: 'viewer' })
  const ben = other.visitor()
  const who = { name: 'Ben', email: 'ben@x.example', password: PASSWORD }
  await ben.ask('POST /api/invitations/join', { token: json.url.split('#')[1], ...who })
  const { person } = (await ben.ask('GET /api/session')).json
  expect((await makeLink(person.id, other.ana, id)).json.code).toBe('reset-by-email')
  await other.close()
})

test('the link of whoever looks after the server needs no organisation, and shows that the address is theirs', async () => {
  const { person } = (await server.ana.ask('GET /api/session')).json
  const { token } = await createResetLink(server.storage.records, { person: person.id, organisation: null })
  expect((await server.ask('POST /api/reset', { token, password: PASSWORD })).status).toBe(204)
  await server.ana.ask('POST /api/auth/sign-in/email', { email: person.email, password: PASSWORD })
  expect((await server.ana.ask('GET /api/account')).json.isEmailProven).toBe(true)
})
