import { writeFlush, writeRole } from '@throughline/shared/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editFrame, RawClient, until } from '../../collaboration/testing/index.js'
import { type AccountsServer, type SignedInPerson, startWithOwner } from './accounts/people-for-test.js'

const opened: RawClient[] = []
let server: AccountsServer
let ana: SignedInPerson

beforeAll(async () => {
  server = await startWithOwner()
  ana = server.ana
})
afterAll(async () => {
  for (const client of opened) client.close()
  await server.close()
})

test('a guest asks to edit, an owner lets them: their open socket may write, as long as their link', async () => {
  const { document, link, rhys } = await guestOn('comment')
  expect((await rhys.ask(`GET ${requests(document)}/own`)).json).toEqual({ state: 'none' })
  expect((await rhys.ask(`POST ${requests(document)}`)).json).toEqual({ state: 'open' })
  const socket = await RawClient.open(`${server.url.replace('http', 'ws')}/sync/${document}`, {
    cookie: rhys.cookie(),
    origin: server.url,
  })
  opened.push(socket)
  const doc = await socket.sync()
  socket.send(writeRole(''))

  const asked = (await ana.ask(`GET ${requests(document)}`)).json
  expect(asked).toMatchObject({ mayGrant: true, requests: [{ name: 'Rhys', kind: 'guest' }] })
  expect((await ana.ask('GET /api/notices')).json.requests).toMatchObject([{ document, name: 'Rhys' }])
  expect((await ana.ask(`POST ${requests(document)}/${asked.requests[0].id}/grant`)).status).toBe(204)
  await until('the guest is told that they may edit', () => socket.all('role').some(({ role }) => role === 'edit'))
  socket.send(editFrame(doc, 'x', 1), writeFlush(7))
  await until('what they write is kept', () => socket.all('flush').some(({ n }) => n === 7))
  expect((await ana.ask('GET /api/notices')).json.requests).toEqual([])
  expect((await ana.ask(`GET /api/documents/${document}/grants`)).json.guests).toMatchObject([
    { name: 'Rhys', role: 'edit' },
  ])

  // Coming in by the link once more takes nothing from them; a revoked link takes all.
  await rhys.ask('POST /api/join', { token: link.url.split('#')[1], name: 'Rhys Owen' })
  expect((await rhys.ask(`GET /api/documents/${document}/role`)).json.role).toBe('edit')
  await ana.ask(`DELETE /api/documents/${document}/links/${link.id}`)
  expect((await rhys.ask(`GET /api/documents/${document}/role`)).status).toBe(404)
})

test('an owner lets a guest do no more than their link again', async () => {
  const { document, rhys } = await guestOn('view')
  await rhys.ask(`POST ${requests(document)}`)
  const [{ id }] = (await ana.ask(`GET ${requests(document)}`)).json.requests
  await ana.ask(`POST ${requests(document)}/${id}/grant`)
  expect((await ana.ask(`DELETE /api/documents/${document}/grants/guest:${id}`)).status).toBe(204)
  expect((await rhys.ask(`GET /api/documents/${document}/role`)).json.role).toBe('view')
  expect((await ana.ask(`DELETE /api/documents/${document}/grants/guest:x`)).status).toBe(404)
})

test('asking twice is asking once; who was declined is told, and stays so for a day', async () => {
  const { document, rhys } = await guestOn('view')
  await rhys.ask(`POST ${requests(document)}`)
  await rhys.ask(`POST ${requests(document)}`)
  const { requests: list } = (await ana.ask(`GET ${requests(document)}`)).json
  expect(list).toHaveLength(1)
  expect((await ana.ask(`DELETE ${requests(document)}/${list[0].id}`)).status).toBe(204)
  expect((await rhys.ask(`GET ${requests(document)}/own`)).json).toEqual({ state: 'declined' })
  expect((await rhys.ask(`POST ${requests(document)}`)).json).toEqual({ state: 'declined' })
  expect((await ana.ask(`GET ${requests(document)}`)).json.requests).toEqual([])
  expect((await ana.ask(`POST ${requests(document)}/${list[0].id}/grant`)).status).toBe(404)
})

test('who asks cannot answer, nor see who else asks; who may edit need not ask', async () => {
  const { document, rhys } = await guestOn('comment')
  await rhys.ask(`POST ${requests(document)}`)
  const [{ id }] = (await ana.ask(`GET ${requests(document)}`)).json.requests
  expect((await rhys.ask(`POST ${requests(document)}/${id}/grant`)).status).toBe(403)
  expect((await rhys.ask(`DELETE ${requests(document)}/${id}`)).status).toBe(403)
  expect((await rhys.ask(`GET ${requests(document)}`)).status).toBe(403)
  expect((await ana.ask(`POST ${requests(document)}`)).status).toBe(409)
})

/** A document of Ana's, and a guest who came to it by a link. */
async function guestOn(role: 'view' | 'comment') {
  const document = (await ana.ask('POST /api/documents', { title: 'Tutoring' })).json.id
  const link = (await ana.ask(`POST /api/documents/${document}/links`, { role, label: 'Readers' })).json
  const rhys = server.visitor()
  const { status, text } = await rhys.ask('POST /api/join', { token: link.url.split('#')[1], name: 'Rhys' })
  expect(status, text).toBe(200)
  return { document, link, rhys }
}

const requests = (document: string) => `/api/documents/${document}/edit-requests` as const
