import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccountsServer, PASSWORD, startWithOwner } from './people-for-test.js'

let server: AccountsServer
let people = 0

beforeAll(async () => {
  server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0' })
})
afterAll(() => server.close())

/** Somebody of an organisation of their own, or of one that is there. */
async function outsider(organisation?: string) {
  const own = organisation ?? (await server.ana.ask('POST /api/organisations', { name: 'Elsewhere' })).json.id
  people += 1
  const email = `person-${people}@x.example`
  const { json } = await server.ana.ask(`POST /api/organisations/${own}/invitations`, { role: 'editor', email })
  const browser = server.visitor()
  const who = { name: `Person ${people}`, email, password: PASSWORD }
  await browser.ask('POST /api/invitations/join', { token: json.url.split('#')[1], ...who })
  return { ...browser, email, organisation: own, id: (await browser.ask('GET /api/session')).json.person.id }
}

test('a team has people of any organisations; each sees who is in it', async () => {
  const ben = await outsider()
  const { json } = await server.ana.ask('POST /api/teams', { name: 'Joint evaluation' })
  expect((await server.ana.ask(`POST /api/teams/${json.id}/people`, { email: ben.email })).status).toBe(204)
  expect((await ben.ask('GET /api/teams')).json.teams).toMatchObject([
    { id: json.id, name: 'Joint evaluation', isOwner: false, people: [{ name: 'Ana Ruiz' }, { email: ben.email }] },
  ])
  const nobody = await server.ana.ask(`POST /api/teams/${json.id}/people`, { email: 'nobody@x.example' })
  expect(nobody.status).toBe(404)
})

test('only who looks after a team says who is in it; everybody else may go', async () => {
  const [ben, cara] = [await outsider(), await outsider()]
  const { json } = await server.ana.ask('POST /api/teams', { name: 'Ours' })
  const team = `/api/teams/${json.id}` as const
  expect((await cara.ask(`DELETE ${team}`)).status).toBe(404)
  for (const { email } of [ben, cara]) await server.ana.ask(`POST ${team}/people`, { email })
  expect((await ben.ask(`POST ${team}/people`, { email: cara.email })).status).toBe(404)
  expect((await ben.ask(`DELETE ${team}/people/${cara.id}`)).status).toBe(404)
  expect((await ben.ask(`DELETE ${team}`)).status).toBe(404)
  expect((await ben.ask(`DELETE ${team}/people/${ben.id}`)).status).toBe(204)
  expect((await ben.ask('GET /api/teams')).json.teams).toEqual([])
  expect((await server.ana.ask(`DELETE ${team}/people/${cara.id}`)).status).toBe(204)
  expect((await server.ana.ask(`DELETE ${team}`)).status).toBe(204)
  expect((await server.ana.ask('GET /api/teams')).json.teams.map(({ id }: { id: string }) => id)).not.toContain(json.id)
})

test('when who looks after a team deletes their account, somebody else in it does', async () => {
  const ben = await outsider()
  const cara = await outsider(ben.organisation)
  const { json } = await ben.ask('POST /api/teams', { name: 'Theirs' })
  await ben.ask(`POST /api/teams/${json.id}/people`, { email: cara.email })
  expect((await ben.ask('DELETE /api/account', { password: PASSWORD })).status).toBe(204)
  expect((await cara.ask('GET /api/teams')).json.teams).toMatchObject([{ id: json.id, isOwner: true }])
})
