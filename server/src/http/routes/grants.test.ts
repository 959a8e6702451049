import { afterAll, beforeAll, expect, test } from 'vitest'
import { RawClient } from '../../collaboration/testing/index.js'
import { type AccountsServer, PASSWORD, type SignedInPerson, startWithOwner } from './accounts/people-for-test.js'

let server: AccountsServer
let id: string
let ben: SignedInPerson
const opened: RawClient[] = []

beforeAll(async () => {
  server = await startWithOwner()
  id = (await server.ana.ask('POST /api/documents', { title: 'Tutoring' })).json.id
  ben = await newcomer('ben@harbour.example', 'Ben')
})
afterAll(async () => {
  for (const client of opened) client.close()
  await server.close()
})

test('whoever makes a document owns it, and nobody else is told that it is there', async () => {
  const { json } = await server.ana.ask(`GET /api/documents/${id}/grants`)
  expect(json.people).toMatchObject([{ name: 'Ana Ruiz', role: 'own', organisation: null, isCaller: true }])
  expect((await ben.ask(`GET /api/documents/${id}`)).status).toBe(404)
})

test('a person is given a role by email, another in its place, and none; open sockets follow within a second', async () => {
  expect((await give({ email: 'Ben@harbour.example', role: 'view' })).json).toEqual({ name: 'Ben' })
  expect((await ben.ask(`GET /api/documents/${id}/role`)).json).toMatchObject({ role: 'view', name: 'Ben' })
  expect((await ben.ask(`GET /api/documents/${id}/grants`)).status).toBe(403)
  await give({ email: 'ben@harbour.example', role: 'edit' })
  const socket = await RawClient.open(`${server.url.replace('http', 'ws')}/sync/${id}`, { cookie: ben.cookie() })
  opened.push(socket)
  await socket.sync()
  const { json } = await server.ana.ask(`GET /api/documents/${id}/grants`)
  const who = json.people.find(({ name }: { name: string }) => name === 'Ben').id
  const told = performance.now()
  expect((await server.ana.ask(`DELETE /api/documents/${id}/grants/${who}`)).status).toBe(204)
  await socket.closes(4403)
  expect(performance.now() - told).toBeLessThan(1000)
  expect((await ben.ask(`GET /api/documents/${id}`)).status).toBe(404)
})

test('a document that belongs to no organisation keeps an owner', async () => {
  const { json } = await ben.ask('POST /api/documents', { title: 'Ben’s own' })
  const his = `/api/documents/${json.id}/grants` as const
  const less = await ben.ask(`POST ${his}`, { email: 'ben@harbour.example', role: 'view' })
  expect([less.status, less.json.code]).toEqual([409, 'last-owner'])
  const { id: self } = (await ben.ask(`GET ${his}`)).json.people[0]
  expect((await ben.ask(`DELETE ${his}/${self}`)).json.code).toBe('last-owner')
  await ben.ask(`POST ${his}`, { email: 'ana@northbank.example', role: 'own' })
  expect((await ben.ask(`DELETE ${his}/${self}`)).status).toBe(204)
  expect((await ben.ask(`GET /api/documents/${json.id}`)).status).toBe(404)
})

test('an address without an account cannot be invited where no emails are sent, and is told so', async () => {
  const { status, json } = await give({ email: 'nobody@else.example', role: 'view' })
  expect([status, json.code]).toEqual([409, 'no-account'])
})

test.each([
  { role: 'view' },
  { email: 'x', role: 'view' },
  { email: 'a@b.example', role: 'owner' },
  { kind: 'team', id: 'x' },
])('is refused with 400: %j', async (wish) => {
  expect((await give(wish)).status).toBe(400)
})

test('a team one is not in cannot be given a role', async () => {
  expect((await give({ kind: 'team', id: 'somebody-elses', role: 'view' })).status).toBe(404)
})

function give(wish: object) {
  return server.ana.ask(`POST /api/documents/${id}/grants`, wish)
}

/** Somebody with an account, who is in no organisation. */
async function newcomer(email: string, name: string): Promise<SignedInPerson> {
  const organisation = (await server.ana.ask('GET /api/session')).json.organisations[0].id
  const invited = await server.ana.ask(`POST /api/organisations/${organisation}/invitations`, { role: 'viewer', email })
  const token = invited.json.url.split('#')[1]
  const person = server.visitor()
  const { status, text } = await person.ask('POST /api/invitations/join', { token, name, email, password: PASSWORD })
  if (status !== 200) throw new Error(text)
  await person.ask(
    `DELETE /api/organisations/${organisation}/members/${(await person.ask('GET /api/session')).json.person.id}`,
  )
  return person
}
