import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RawClient } from '../../../collaboration/testing/index.js'
import { type AccountsServer, PASSWORD, startWithOwner } from './people-for-test.js'

let server: AccountsServer

beforeAll(async () => {
  server = await startWithOwner()
})
afterAll(() => server.close())

const ana = { email: 'ana@northbank.example', password: PASSWORD }

async function signedIn() {
  const browser = server.visitor()
  expect((await browser.ask('POST /api/auth/sign-in/email', ana)).status).toBe(200)
  return browser
}

test('who has not signed in is told nothing about documents, and may make none', async () => {
  const { json } = await server.ana.ask('POST /api/documents', { title: 'Ours' })
  const stranger = server.visitor()
  expect((await stranger.ask('GET /api/session')).json).toMatchObject({ auth: 'accounts', person: null, mail: false })
  expect((await stranger.ask('GET /api/documents')).status).toBe(401)
  expect((await stranger.ask('POST /api/documents', {})).status).toBe(401)
  expect((await stranger.ask(`GET /api/documents/${json.id}`)).status).toBe(401)
  expect((await stranger.ask('GET /api/documents/aaaaaaaaaaaaaaaaaaaaa')).status).toBe(401)
})

test('with email and password one signs in, and out again', async () => {
  const browser = await signedIn()
  expect((await browser.ask('GET /api/session')).json.person).toMatchObject({ name: 'Ana Ruiz' })
  const { cookie } = browser
  const stolen = cookie()
  expect((await browser.ask('POST /api/auth/sign-out', {})).status).toBe(200)
  expect((await browser.ask('GET /api/session')).json.person).toBeNull()
  expect((await server.ask('GET /api/session', undefined, { cookie: stolen })).json.person).toBeNull()
})

test('a wrong password and an unknown address are answered alike', async () => {
  const wrong = await server.ask('POST /api/auth/sign-in/email', { ...ana, password: 'not the password' })
  const unknown = await server.ask('POST /api/auth/sign-in/email', { ...ana, email: 'nobody@x.example' })
  expect(wrong.status).toBe(401)
  expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text])
  expect(wrong.headers.getSetCookie()).toEqual([])
})

test('an unknown address costs the server about what a wrong password does', async () => {
  const cost = async (email: string) => {
    const before = process.cpuUsage()
    for (let i = 0; i < 5; i += 1) {
      await server.ask('POST /api/auth/sign-in/email', { email, password: `not the password ${i}` })
    }
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const other = 'timing@northbank.example'
  const { json } = await server.ana.ask(`POST /api/organisations/${await northbank()}/invitations`, { role: 'viewer' })
  const token = json.url.split('#')[1]
  await server.visitor().ask('POST /api/invitations/join', { token, name: 'Tim', email: other, password: PASSWORD })
  const ratio = (await cost(other)) / (await cost('somebody-else@x.example'))
  expect(ratio).toBeGreaterThan(0.4)
  expect(ratio).toBeLessThan(2.5)
})

test('after ten wrong passwords for one address there are no more attempts, the right one included', async () => {
  const email = 'guessed@northbank.example'
  for (let i = 0; i < 10; i += 1) {
    expect((await server.ask('POST /api/auth/sign-in/email', { email, password: `guess ${i}` })).status).toBe(401)
  }
  const { status, json } = await server.ask('POST /api/auth/sign-in/email', {
    email: ` ${email.toUpperCase()}`,
    password: PASSWORD,
  })
  expect([status, json.code]).toEqual([429, 'too-many-attempts'])
  expect((await server.ask('POST /api/auth/sign-in/email', ana)).status).toBe(200)
})

test('a page of another site can neither sign in nor out', async () => {
  const origin = { origin: 'https://evil.example' }
  expect((await server.ask('POST /api/auth/sign-in/email', ana, origin)).status).toBe(403)
  expect((await server.ana.ask('POST /api/auth/sign-out', {}, origin)).status).toBe(403)
  expect((await server.ana.ask('POST /api/organisations', { name: 'Theirs' }, origin)).status).toBe(403)
  expect((await server.ask('POST /api/auth/sign-in/email', ana, { origin: server.url })).status).toBe(200)
})

test('a made-up cookie is nobody’s', async () => {
  const cookie = 'throughline.session_token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.c2lnbmF0dXJl'
  expect((await server.ask('GET /api/session', undefined, { cookie })).json.person).toBeNull()
})

test('what is not offered is not there', async () => {
  for (const path of ['list-sessions', 'update-user', 'delete-user', 'get-session', 'change-email', 'link-social']) {
    expect((await server.ana.ask(`POST /api/auth/${path}`, {})).status).toBe(404)
  }
  const joins = { name: 'Eve', email: 'eve@x.example', password: PASSWORD }
  expect((await server.ask('POST /api/auth/sign-up/email', joins)).status).toBe(400)
})

test('nothing that is kept tells a password or a session', async () => {
  const browser = await signedIn()
  const token = decodeURIComponent(browser.cookie()).split('=')[1]?.split('.')[0] ?? 'no token'
  const { records } = server.storage
  const kept = JSON.stringify(
    await Promise.all(['auth.user', 'auth.account', 'auth.session'].map((kind) => records.all(kind))),
  )
  expect(kept).toContain('ana@northbank.example')
  expect(kept).not.toContain(PASSWORD)
  expect(kept).not.toContain(token)
})

describe('sessions', () => {
  test('are listed, and one that is ended is over at once', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    const { json } = await here.ask('GET /api/account')
    const its = json.sessions.filter((each: { isThis: boolean }) => each.isThis)
    expect(its).toHaveLength(1)
    const other = (await there.ask('GET /api/account')).json.sessions.find((each: { isThis: boolean }) => each.isThis)
    expect((await here.ask(`DELETE /api/account/sessions/${other.id}`)).status).toBe(204)
    expect((await there.ask('GET /api/account')).status).toBe(401)
    expect((await here.ask('GET /api/account')).status).toBe(200)
    expect((await here.ask(`DELETE /api/account/sessions/${other.id}`)).status).toBe(404)
  })

  test('elsewhere end all together, and an open document there is closed', async () => {
    const { json } = await server.ana.ask('POST /api/documents', { title: 'Open' })
    const [here, there] = [await signedIn(), await signedIn()]
    const url = `${server.url.replace('http', 'ws')}/sync/${json.id}`
    const socket = await RawClient.open(url, { cookie: there.cookie() })
    await socket.sync()
    expect((await here.ask('POST /api/account/sessions/end-others', {})).status).toBe(204)
    await socket.closes(4401)
    expect((await here.ask('GET /api/account')).json.sessions).toHaveLength(1)
    // Ana signs in again for the tests after this one.
    await server.ana.ask('POST /api/auth/sign-in/email', ana)
  })
})

async function northbank(): Promise<string> {
  return (await server.ana.ask('GET /api/session')).json.organisations[0].id
}
