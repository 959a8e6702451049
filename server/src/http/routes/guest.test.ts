import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccountsServer, startWithOwner } from './accounts/people-for-test.js'

let server: AccountsServer
let document: string
let token: string

beforeAll(async () => {
  server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0' })
  document = (await server.ana.ask('POST /api/documents', { title: 'Tutoring' })).json.id
  token = (await server.ana.ask(`POST /api/documents/${document}/links`, { role: 'comment' })).json.token
})
afterAll(() => server.close())

async function guest(name: string, thread: string) {
  const browser = server.visitor()
  await browser.ask('POST /api/join', { token, name })
  const comment = { id: `${thread}-comment`, text: 'What about parents?' }
  const on = { kind: 'theory', id: 'theory' }
  const said = await browser.ask(`POST /api/documents/${document}/threads`, { id: thread, on, about: '', comment })
  if (said.status !== 201) throw new Error(said.text)
  return browser
}

test('whoever came by a link can have what is kept about them', async () => {
  const rhys = await guest('Rhys Owen', 'thread-of-rhys')
  expect((await rhys.ask('GET /api/session')).json).toMatchObject({ person: null, guest: { name: 'Rhys Owen' } })
  const { status, headers, json, text } = await rhys.ask('GET /api/guest/export')
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toContain('attachment')
  expect(json.visits).toMatchObject([{ name: 'Rhys Owen', document }])
  expect(json.kept.comment).toMatchObject([{ value: { text: 'What about parents?' } }])
  expect(text).not.toContain(rhys.cookie().split('=')[1])
})

test('and is forgotten when they ask: their name and their way in are gone, their words and others stay', async () => {
  const [rhys, mina] = [await guest('Rhys Bevan', 'thread-of-bevan'), await guest('Mina Shah', 'thread-of-mina')]
  expect((await rhys.ask('DELETE /api/guest')).status).toBe(204)
  expect(rhys.cookie()).toBe('')
  expect((await rhys.ask('GET /api/session')).json.guest).toBeNull()
  expect((await rhys.ask(`GET /api/documents/${document}`)).status).toBe(401)
  const { text, json } = await server.ana.ask(`GET /api/documents/${document}/threads`)
  expect(text).not.toContain('Rhys Bevan')
  expect(json.threads.map(({ comments }: { comments: readonly unknown[] }) => comments.length)).toEqual([1, 1, 1])
  expect(text).toContain('Mina Shah')
  expect((await mina.ask(`GET /api/documents/${document}/role`)).json.role).toBe('comment')
})

test('where nobody came there is nothing', async () => {
  expect((await server.visitor().ask('GET /api/guest/export')).status).toBe(404)
  expect((await server.visitor().ask('DELETE /api/guest')).status).toBe(404)
})
