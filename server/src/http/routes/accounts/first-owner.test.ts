import { afterEach, describe, expect, test } from 'vitest'
import { openMemoryStorage } from '../../../storage/index.js'
import { startForTest, type TestServer } from '../../start-for-test.js'
import { browserAt, PASSWORD, startWithOwner } from './people-for-test.js'

const servers: TestServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))

async function started(env: Record<string, string> = {}, storage = openMemoryStorage()) {
  const server = await startForTest({ AUTH: 'accounts', ...env }, { storage })
  servers.push(server)
  return server
}

const who = { name: 'Ana Ruiz', email: 'ana@northbank.example', organisation: 'Northbank Centre', password: PASSWORD }

function tokenOf({ firstOwnerLink }: TestServer): string {
  return firstOwnerLink?.split('#')[1] ?? ''
}

describe('the link that is printed at the first start', () => {
  test('makes the owner and their Centre, and signs in', async () => {
    const server = await started()
    expect(server.firstOwnerLink).toMatch(/^http:\/\/localhost:\d+\/first#[\w-]{43}$/)
    const ana = browserAt(server)
    expect((await ana.ask('POST /api/first', { token: tokenOf(server), ...who })).status).toBe(200)
    const { json } = await ana.ask('GET /api/session')
    expect(json.person).toMatchObject({ name: 'Ana Ruiz', email: 'ana@northbank.example' })
    expect(json.organisations).toMatchObject([{ name: 'Northbank Centre', role: 'owner' }])
  })

  test('works once, however many use it at the same time', async () => {
    const server = await started()
    const token = tokenOf(server)
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        server.ask('POST /api/first', { token, ...who, email: `${name}@northbank.example` }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
    expect((await server.ask('POST /api/first', { token, ...who, email: 'd@x.example' })).status).toBe(404)
  })

  test('is printed again, and anew, until one was used', async () => {
    const storage = openMemoryStorage()
    const first = await started({}, storage)
    const second = await started({}, storage)
    expect(tokenOf(second)).not.toBe(tokenOf(first))
    expect((await first.ask('POST /api/first', { token: tokenOf(first), ...who })).status).toBe(200)
    expect((await second.ask('POST /api/first', { token: tokenOf(second), ...who })).status).toBe(404)
    expect((await started({}, storage)).firstOwnerLink).toBeNull()
  })

  test('is kept by its digest alone', async () => {
    const storage = openMemoryStorage()
    const server = await started({}, storage)
    expect(JSON.stringify(await storage.records.all('first-link'))).not.toContain(tokenOf(server))
  })

  test('names the public address', async () => {
    const server = await started({ PUBLIC_URL: 'https://toc.example.org' })
    expect(server.firstOwnerLink).toMatch(/^https:\/\/toc\.example\.org\/first#/)
  })

  test('is not printed where nobody signs in', async () => {
    expect((await started({ AUTH: 'open' })).firstOwnerLink).toBeNull()
  })
})

test('a short password is refused, and the link still works', async () => {
  const server = await started()
  const answer = await server.ask('POST /api/first', { token: tokenOf(server), ...who, password: 'too short' })
  expect(answer.status).toBe(400)
  expect(answer.json.detail).toContain('body.password')
  expect((await server.ask('POST /api/first', { token: tokenOf(server), ...who })).status).toBe(200)
})

test('a guessed link is refused', async () => {
  const server = await started()
  expect((await server.ask('POST /api/first', { token: 'a'.repeat(43), ...who })).status).toBe(404)
})

test('what was made while nobody signed in becomes the first Centre’s', async () => {
  const storage = openMemoryStorage()
  const open = await started({ AUTH: 'open' }, storage)
  const id = await open.make({ title: 'From before' })
  const server = await started({}, storage)
  const ana = browserAt(server)
  expect((await ana.ask('GET /api/documents')).status).toBe(401)
  await ana.ask('POST /api/first', { token: tokenOf(server), ...who })
  expect((await ana.ask('GET /api/documents')).json.documents).toMatchObject([{ id, role: 'own' }])
  expect((await ana.ask(`GET /api/documents/${id}`)).status).toBe(200)
})

test('cookies are not for scripts, not for other sites, and Secure where the address is https', async () => {
  const server = await startWithOwner({ PUBLIC_URL: 'https://toc.example.org' })
  servers.push(server)
  const who = { email: 'ana@northbank.example', password: PASSWORD }
  const { status, headers } = await server.visitor().ask('POST /api/auth/sign-in/email', who)
  expect(status).toBe(200)
  const [cookie = ''] = headers.getSetCookie()
  expect(cookie).toMatch(/^__Secure-throughline\.session_token=/)
  for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookie).toContain(attribute)
})
