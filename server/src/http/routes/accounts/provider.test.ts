import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProvider, type TestProvider } from '../../../accounts/testing/provider.js'
import { type AccountsServer, PASSWORD, type SignedInPerson, startWithOwner } from './people-for-test.js'

/** A process starts, and a server. */
const STARTS_WITHIN_MS = 60_000

let server: AccountsServer
let provider: TestProvider
let northbank: string

beforeAll(async () => {
  // The provider must know where we are, and we where it is: our port is chosen first.
  const port = await freePort()
  provider = await startProvider(`http://localhost:${port}/api/auth/callback/oidc`)
  server = await startWithOwner({
    PORT: String(port),
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: 'Northbank account',
  })
  northbank = (await server.ana.ask('GET /api/session')).json.organisations[0].id
}, STARTS_WITHIN_MS)
afterAll(async () => {
  await server?.close()
  await provider?.close()
})

test('pages learn what the provider is called', async () => {
  expect((await server.ask('GET /api/session')).json.providers).toEqual([{ id: 'oidc', name: 'Northbank account' }])
})

test('who has an account signs in with the provider, the password still works', async () => {
  const ana = server.visitor()
  const { location } = await signIn(ana, 'ana@northbank.example')
  expect(location).toBe('/')
  expect((await ana.ask('GET /api/session')).json.person).toMatchObject({ name: 'Ana Ruiz' })
  const who = { email: 'ana@northbank.example', password: PASSWORD }
  expect((await server.ask('POST /api/auth/sign-in/email', who)).status).toBe(200)
})

test('who is invited by address joins with the provider', async () => {
  const email = 'ben@northbank.example'
  await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'editor', email })
  const ben = server.visitor()
  await signIn(ben, email)
  const { person, organisations } = (await ben.ask('GET /api/session')).json
  expect(person).toMatchObject({ name: 'ben', email })
  expect(organisations).toMatchObject([{ id: northbank, role: 'editor' }])
  // The owners read that he did.
  const { json } = await server.ana.ask(`GET /api/organisations/${northbank}/audit?count=3`)
  const told = json.entries.map(({ who, action }: { who: object; action: string }) => ({ who, action }))
  const who = { id: person.id, name: 'ben' }
  expect(told).toEqual(
    expect.arrayContaining([
      { who, action: 'joined' },
      { who, action: 'signed-in' },
    ]),
  )
})

test('who is not invited gets no account, and is told why', async () => {
  const eve = server.visitor()
  const { location } = await signIn(eve, 'eve@elsewhere.example')
  expect(location).toContain('/signin?error=not-invited')
  expect((await eve.ask('GET /api/session')).json.person).toBeNull()
  expect(await server.storage.records.find('auth.user', 'email', 'eve@elsewhere.example')).toEqual([])
})

test('an invitation to an address is not taken up by who does not show that it is theirs', async () => {
  const email = 'unproven@northbank.example'
  await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'owner', email })
  const mallory = server.visitor()
  await signIn(mallory, email)
  expect((await mallory.ask('GET /api/session')).json.organisations).toEqual([])
})

test('what the provider gives us to act for somebody is not kept', async () => {
  const [kept] = await server.storage.records.find('auth.account', 'accountId', 'ana@northbank.example')
  expect(kept?.value).toMatchObject({ providerId: 'oidc', accessToken: null, refreshToken: null, idToken: null })
})

test('a way back that nobody here began signs nobody in', async () => {
  const ana = server.visitor()
  const begun = await server.visitor().ask('POST /api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })
  const back = new URL(await provider.signInAs('ana@northbank.example', begun.json.url))
  await ana.ask(`GET ${back.pathname}${back.search}` as `GET /${string}`)
  expect((await ana.ask('GET /api/session')).json.person).toBeNull()
})

test('nobody is sent to a page of another site afterwards', async () => {
  const evil = { provider: 'oidc', callbackURL: 'https://evil.example/' }
  expect((await server.visitor().ask('POST /api/auth/sign-in/social', evil)).status).toBe(403)
})

async function signIn(browser: SignedInPerson, email: string) {
  const begin = { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/signin' }
  const { status, json, text } = await browser.ask('POST /api/auth/sign-in/social', begin)
  expect(status, text).toBe(200)
  const back = new URL(await provider.signInAs(email, json.url))
  expect(back.origin).toBe(server.url)
  const { headers } = await browser.ask(`GET ${back.pathname}${back.search}` as `GET /${string}`)
  return { location: headers.get('location') }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
