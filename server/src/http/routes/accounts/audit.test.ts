import { afterEach, expect, test } from 'vitest'
import type { TestServer } from '../../start-for-test.js'
import { PASSWORD, startWithOwner } from './people-for-test.js'

const servers: TestServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))

async function started() {
  const server = await startWithOwner()
  servers.push(server)
  const { ana } = server
  const { json } = await ana.ask('GET /api/session')
  const organisation: string = json.organisations[0].id
  const log = async () => {
    const answer = await ana.ask(`GET /api/organisations/${organisation}/audit`)
    return answer.json.entries.map(told).reverse()
  }
  return { ...server, organisation, log }
}

function told({ who, action, details }: { who: { name: string } | null; action: string; details: object }) {
  return [who?.name ?? null, action, details]
}

test('who signs in and out is told to the owners of the organisations they are in, and who fails to', async () => {
  const { visitor, log } = await started()
  const ben = visitor()
  const email = 'ana@northbank.example'
  await ben.ask('POST /api/auth/sign-in/email', { email, password: 'not her password' })
  await ben.ask('POST /api/auth/sign-in/email', { email: 'nobody@northbank.example', password: PASSWORD })
  await ben.ask('POST /api/auth/sign-in/email', { email, password: PASSWORD })
  await ben.ask('POST /api/auth/sign-out', {})
  await ben.ask('POST /api/auth/sign-out', {})
  expect(await log()).toEqual([
    ['Ana Ruiz', 'signed-in', {}],
    [null, 'sign-in-failed', { account: 'Ana Ruiz' }],
    ['Ana Ruiz', 'signed-in', {}],
    ['Ana Ruiz', 'signed-out', {}],
  ])
})

test('who is invited, joins, is given another role and leaves is told', async () => {
  const { ana, visitor, organisation, log } = await started()
  const invite = await ana.ask(`POST /api/organisations/${organisation}/invitations`, { role: 'viewer' })
  const token = invite.json.url.split('#')[1]
  const ben = visitor()
  const who = { name: 'Ben Hughes', email: 'ben@northbank.example', password: PASSWORD }
  expect((await ben.ask('POST /api/invitations/join', { token, ...who })).status).toBe(200)
  const { json } = await ben.ask('GET /api/session')
  const member = json.person.id
  await ana.ask(`PATCH /api/organisations/${organisation}/members/${member}`, { role: 'editor' })
  expect((await ben.ask('DELETE /api/account', { password: PASSWORD })).status).toBe(204)
  expect(await log()).toEqual([
    ['Ana Ruiz', 'signed-in', {}],
    ['Ana Ruiz', 'invited', { role: 'viewer' }],
    ['Ben Hughes', 'joined', { role: 'viewer' }],
    ['Ben Hughes', 'signed-in', {}],
    ['Ana Ruiz', 'role-changed', { member, name: 'Ben Hughes', role: 'editor' }],
    ['Ben Hughes', 'account-deleted', {}],
  ])
})

test('who is not an owner does not read it', async () => {
  const { ana, visitor, organisation } = await started()
  const invite = await ana.ask(`POST /api/organisations/${organisation}/invitations`, { role: 'editor' })
  const ben = visitor()
  const who = { name: 'Ben Hughes', email: 'ben@northbank.example', password: PASSWORD }
  await ben.ask('POST /api/invitations/join', { token: invite.json.url.split('#')[1], ...who })
  expect((await ben.ask(`GET /api/organisations/${organisation}/audit`)).status).toBe(403)
})
