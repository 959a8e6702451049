import { writeFlush, writeUpdate } from '@throughline/shared/protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Access } from '../../access/index.js'
import { editUpdate, RawClient, until } from '../../collaboration/testing/index.js'
import { openMemoryStorage } from '../../storage/index.js'
import { startForTest, type TestServer } from '../start-for-test.js'

const ANA = { 'x-person': 'Ana' }
const BEN = { 'x-person': 'Ben' }

/** Ana owns everything, Ben may look; who says no name has not signed in. */
const access: Access = {
  async callerOf(headers) {
    const name = headers['x-person']
    return typeof name === 'string'
      ? { kind: 'member', id: name, name, email: `${name}@x.example` }
      : { kind: 'stranger' }
  },
  roleOf: async (caller) => (caller.kind !== 'member' ? null : caller.name === 'Ana' ? 'own' : 'view'),
  rolesOf: async () => new Map(),
  madeBy: async () => true,
  endFor: async () => null,
}

const storage = openMemoryStorage()
const opened: RawClient[] = []
let server: TestServer
let id: string

beforeAll(async () => {
  server = await startForTest({}, { storage, access })
  const made = await server.ask('POST /api/documents', { title: 'Tutoring' }, ANA)
  id = made.json.id
})
afterAll(async () => {
  for (const client of opened) client.close()
  await server.close()
})

describe('a link', () => {
  test('lets a guest in with the role it has, by a cookie that opens this document alone', async () => {
    const { token } = await link({ role: 'comment', label: 'Funder' })
    const { cookie, answer } = await joined(token, 'Rhys')
    expect(answer.json).toEqual({ id, url: `/d/${id}`, role: 'comment' })
    const { json } = await server.ask(`GET /api/documents/${id}/role`, undefined, { cookie })
    expect(json).toEqual({ role: 'comment', kind: 'guest', name: 'Rhys' })
    const other = (await server.ask('POST /api/documents', {}, ANA)).json.id
    expect((await server.ask(`GET /api/documents/${other}`, undefined, { cookie })).status).toBe(404)
    expect((await server.ask(`PATCH /api/documents/${id}`, { title: 'x' }, { cookie })).status).toBe(403)
    expect((await server.ask(`GET /api/documents/${id}/links`, undefined, { cookie })).status).toBe(403)
  })

  test('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const { token } = await link({ role: 'view' })
    const { answer } = await joined(token, 'Rhys')
    const set = answer.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/HttpOnly/)
    expect(set).toMatch(/SameSite=Lax/)
    expect(set).not.toMatch(/Secure/)
  })

  test('is kept without its token, and its password only as a hash', async () => {
    const { token } = await link({ role: 'view', password: 'correct horse' })
    const { cookie } = await joined(token, 'Rhys', 'correct horse')
    const kept = JSON.stringify([await storage.records.all('share-link'), await storage.records.all('guest')])
    expect(kept).not.toContain(token)
    expect(kept).not.toContain('correct horse')
    expect(kept).not.toContain(cookie.split('=')[1])
    expect(kept).toContain('Rhys')
  })

  test('says who used it last and how many have', async () => {
    const { token, id: link1 } = await link({ role: 'view', label: 'Trustees' })
    await joined(token, 'Rhys')
    await joined(token, 'Mina')
    const { json } = await server.ask(`GET /api/documents/${id}/links`, undefined, ANA)
    const shown = json.links.find((each: { id: string }) => each.id === link1)
    expect(shown).toMatchObject({ label: 'Trustees', role: 'view', by: 'Ana', guests: 2, lastUsed: { by: 'Mina' } })
    expect(JSON.stringify(json)).not.toContain(token)
  })

  test('gives a member the better of both roles', async () => {
    const { token } = await link({ role: 'edit' })
    const { cookie } = await joined(token, 'somebody else', undefined, BEN)
    const { json } = await server.ask(`GET /api/documents/${id}/role`, undefined, { ...BEN, cookie })
    expect(json).toEqual({ role: 'edit', kind: 'member', name: 'Ben' })
    const weaker = await joined((await link({ role: 'view' })).token, 'x', undefined, ANA)
    expect(
      (await server.ask(`GET /api/documents/${id}/role`, undefined, { ...ANA, cookie: weaker.cookie })).json.role,
    ).toBe('own')
  })

  test('given a new address no longer opens by the one before; guests stay', async () => {
    const { token, id: link1 } = await link({ role: 'view' })
    const { cookie } = await joined(token, 'Rhys')
    const renewed = await server.ask(`POST /api/documents/${id}/links/${link1}/address`, undefined, ANA)
    expect((await server.ask('POST /api/join', { token, name: 'Mina' })).status).toBe(404)
    expect((await server.ask('POST /api/join', { token: renewed.json.token, name: 'Mina' })).status).toBe(200)
    expect((await server.ask(`GET /api/documents/${id}`, undefined, { cookie })).status).toBe(200)
  })

  test('of another document cannot be changed from this one', async () => {
    const { id: link1 } = await link({ role: 'view' })
    const other = (await server.ask('POST /api/documents', {}, ANA)).json.id
    expect((await server.ask(`DELETE /api/documents/${other}/links/${link1}`, undefined, ANA)).status).toBe(404)
  })

  test.each([
    {},
    { role: 'own' },
    { role: 'view', expires: 'soon' },
    { role: 'view', password: 'x' },
    { role: 'view', token: 'x' },
  ])('is refused with 400 as %j', async (wish) => {
    expect((await server.ask(`POST /api/documents/${id}/links`, wish, ANA)).status).toBe(400)
  })
})

describe('a password', () => {
  test('is wanted, and ten wrong ones are the last for a while', async () => {
    const { token } = await link({ role: 'view', password: 'open sesame' })
    const look = await server.ask('POST /api/join/look', { token })
    expect(look.json).toMatchObject({ hasPassword: true, title: null })
    const tries = (password?: string) => server.ask('POST /api/join', { token, name: 'Rhys', password })
    expect((await tries()).json.title).toBe('A password is wanted')
    const wrong = await Promise.all(Array.from({ length: 12 }, (_, i) => tries(`guess ${i}`)))
    expect(wrong.map(({ status }) => status).sort()).toEqual([...Array(10).fill(403), 429, 429])
    expect((await tries('open sesame')).status).toBe(429)
  })

  test('that is right lets in', async () => {
    const { token } = await link({ role: 'view', password: 'caffè' })
    expect((await joined(token, 'Rhys', 'caffe\u0300')).answer.status).toBe(200)
  })
})

describe('a link that is over', () => {
  test('revoked while somebody types by it: sent out within a second, told who and when, and nothing more is taken', async () => {
    const { token, id: link1 } = await link({ role: 'edit' })
    const { cookie } = await joined(token, 'Rhys')
    const rhys = await socket({ cookie })
    const doc = await rhys.sync()
    let typed = 0
    const typing = setInterval(() => rhys.send(writeUpdate(editUpdate(doc, `k${typed++}`, 'x'))), 5)
    await until('something of it is kept', () => typed > 3)
    const revoked = performance.now()
    await server.ask(`DELETE /api/documents/${id}/links/${link1}`, undefined, ANA)
    await rhys.closes(4403).finally(() => clearInterval(typing))
    expect(performance.now() - revoked).toBeLessThan(1000)
    expect(rhys.closed?.reason).toMatch(/^Ana turned this link off on \d+ \w+\.$/)
    const back = await socket({ cookie })
    await back.closes(4403)
    expect(back.heard).toEqual([])
    expect((await server.ask(`GET /api/documents/${id}`, undefined, { cookie })).status).toBe(404)
    const end = await server.ask(`GET /api/documents/${id}/end`, undefined, { cookie })
    expect(end.json).toMatchObject({ why: 'revoked', by: 'Ana', label: '' })
    expect((await server.ask('POST /api/join', { token, name: 'Mina' })).status).toBe(410)
    expect((await server.ask('POST /api/join/look', { token })).json.end).toMatchObject({ why: 'revoked', by: 'Ana' })
  })

  test('lowered to view: the guest stays, and their next edit is refused', async () => {
    const { token, id: link1 } = await link({ role: 'edit' })
    const { cookie } = await joined(token, 'Rhys')
    const rhys = await socket({ cookie })
    const doc = await rhys.sync()
    expect((await server.ask(`PATCH /api/documents/${id}/links/${link1}`, { role: 'view' }, ANA)).status).toBe(204)
    await until('an edit is refused', () => {
      rhys.send(writeUpdate(editUpdate(doc, 'late', 1)))
      return rhys.all('permission-denied').length > 0
    })
    rhys.send(writeFlush(1))
    await rhys.hears('flush')
    expect(rhys.closed).toBeNull()
  })

  test('whose time has come lets nobody in any more', async () => {
    const { token, id: link1 } = await link({ role: 'view' })
    const { cookie } = await joined(token, 'Rhys')
    const past = new Date(Date.now() - 1000).toISOString()
    await server.ask(`PATCH /api/documents/${id}/links/${link1}`, { expires: past }, ANA)
    expect((await server.ask('POST /api/join', { token, name: 'Mina' })).status).toBe(410)
    expect((await server.ask(`GET /api/documents/${id}`, undefined, { cookie })).status).toBe(404)
    const refused = await socket({ cookie })
    await refused.closes(4403)
    expect(refused.closed?.reason).toMatch(/^This link ended on /)
  })

  test('tells nobody else anything', async () => {
    const { token, id: link1 } = await link({ role: 'view' })
    await server.ask(`DELETE /api/documents/${id}/links/${link1}`, undefined, ANA)
    const { cookie } = await joined((await link({ role: 'view' }, await another())).token, 'Rhys')
    expect((await server.ask(`GET /api/documents/${id}/end`, undefined, { cookie })).status).toBe(404)
    expect((await server.ask(`GET /api/documents/${id}/end`)).status).toBe(404)
    await (await socket({ cookie })).closes(4404)
    expect(token).toMatch(/^[\w-]{43}$/)
  })
})

test('a token nobody made is 404, and so is a cookie nobody was given', async () => {
  expect((await server.ask('POST /api/join', { token: 'A'.repeat(43), name: 'Rhys' })).status).toBe(404)
  expect((await server.ask('POST /api/join', { token: 'short', name: 'Rhys' })).status).toBe(400)
  const cookie = `throughline.guest=${'A'.repeat(43)}`
  expect((await server.ask(`GET /api/documents/${id}`, undefined, { cookie })).status).toBe(401)
})

test('where nobody signs in there are no links to make', async () => {
  const open = await startForTest()
  const made = await open.make()
  expect((await open.ask(`POST /api/documents/${made}/links`, { role: 'view' })).status).toBe(409)
  expect((await open.ask(`GET /api/documents/${made}/role`)).json).toEqual({ role: 'own', kind: 'anyone', name: null })
  await open.close()
})

async function link(wish: object, document = id): Promise<{ id: string; token: string }> {
  const { status, json, text } = await server.ask(`POST /api/documents/${document}/links`, wish, ANA)
  if (status !== 201) throw new Error(text)
  expect(json.url).toBe(`/join#${json.token}`)
  return json
}

async function joined(token: string, name: string, password?: string, headers: Record<string, string> = {}) {
  const answer = await server.ask('POST /api/join', { token, name, password }, headers)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { answer, cookie }
}

async function another(): Promise<string> {
  return (await server.ask('POST /api/documents', {}, ANA)).json.id
}

async function socket(headers: Record<string, string>): Promise<RawClient> {
  const client = await RawClient.open(`${server.url.replace('http', 'ws')}/sync/${id}`, headers)
  opened.push(client)
  return client
}
