import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AccountsServer, PASSWORD, type SignedInPerson, startWithOwner } from './people-for-test.js'

let server: AccountsServer
let northbank: string
let people = 0

beforeAll(async () => {
  // Nothing here is about how many join a minute.
  server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0' })
})
afterAll(() => server.close())
beforeEach(async () => {
  const { json } = await server.ana.ask('POST /api/organisations', { name: 'Northbank' })
  northbank = json.id
})

interface Joined extends SignedInPerson {
  readonly id: string
}

async function tokenOf(role: string, by: SignedInPerson = server.ana): Promise<string> {
  const { json, text } = await by.ask(`POST /api/organisations/${northbank}/invitations`, { role })
  expect(json.url, text).toContain('/invite#')
  return json.url.split('#')[1]
}

async function join(role: string): Promise<Joined> {
  const browser = server.visitor()
  people += 1
  const who = { name: `Person ${people}`, email: `person-${people}@x.example`, password: PASSWORD }
  const answer = await browser.ask('POST /api/invitations/join', { token: await tokenOf(role), ...who })
  expect(answer.status, answer.text).toBe(200)
  return { ...browser, id: (await browser.ask('GET /api/session')).json.person.id }
}

const members = () => `/api/organisations/${northbank}/members` as const

describe('an invitation', () => {
  test('tells what it is to, makes an account, and is used up', async () => {
    const token = await tokenOf('editor')
    const ben = server.visitor()
    expect((await ben.ask('POST /api/invitations/read', { token })).json).toEqual({
      organisation: 'Northbank',
      role: 'editor',
      by: 'Ana Ruiz',
      email: null,
    })
    const who = { name: 'Ben', email: 'ben@x.example', password: PASSWORD }
    expect((await ben.ask('POST /api/invitations/join', { token, ...who })).status).toBe(200)
    expect((await ben.ask('GET /api/session')).json.organisations).toMatchObject([{ id: northbank, role: 'editor' }])
    expect((await ben.ask('POST /api/invitations/read', { token })).status).toBe(404)
    const again = await server.visitor().ask('POST /api/invitations/join', { token, ...who, email: 'eve@x.example' })
    expect(again.status).toBe(404)
    expect((await server.ask('POST /api/auth/sign-in/email', { ...who, email: 'eve@x.example' })).status).toBe(401)
  })

  test('is taken up with the account one has, and makes nobody less than they are', async () => {
    const cara = await join('viewer')
    expect((await cara.ask('POST /api/invitations/accept', { token: await tokenOf('editor') })).status).toBe(200)
    expect((await cara.ask('GET /api/session')).json.organisations).toMatchObject([{ role: 'editor' }])
    expect((await cara.ask('POST /api/invitations/accept', { token: await tokenOf('viewer') })).status).toBe(200)
    expect((await cara.ask('GET /api/session')).json.organisations).toMatchObject([{ role: 'editor' }])
  })

  test('does not let anybody in under an address that has an account, and is not used up by trying', async () => {
    const token = await tokenOf('owner')
    const eve = { name: 'Eve', email: 'ANA@northbank.example', password: PASSWORD }
    const { status, json } = await server.visitor().ask('POST /api/invitations/join', { token, ...eve })
    expect([status, json.code]).toEqual([409, 'email-taken'])
    expect((await server.ask('POST /api/invitations/read', { token })).status).toBe(200)
  })

  test('that is taken back no longer works', async () => {
    const { json } = await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'editor' })
    const { invitations } = (await server.ana.ask(`GET /api/organisations/${northbank}`)).json
    expect(invitations).toMatchObject([{ id: json.id, role: 'editor', by: 'Ana Ruiz' }])
    expect((await server.ana.ask(`DELETE /api/organisations/${northbank}/invitations/${json.id}`)).status).toBe(204)
    expect((await server.ask('POST /api/invitations/read', { token: json.url.split('#')[1] })).status).toBe(404)
  })

  test('is kept by its digest alone', async () => {
    const token = await tokenOf('editor')
    expect(JSON.stringify(await server.storage.records.all('invitation'))).not.toContain(token)
  })
})

describe('a role', () => {
  test('counts for what was made in the organisation before and after, and a change of it at once', async () => {
    const made = await server.ana.ask(`POST /api/documents?organisation=${northbank}`, { title: 'Before' })
    const ben = await join('viewer')
    const path = `/api/documents/${made.json.id}` as const
    expect((await ben.ask('GET /api/documents')).json.documents).toMatchObject([{ title: 'Before', role: 'view' }])
    expect((await ben.ask(`PATCH ${path}`, { title: 'Mine' })).status).toBe(403)
    expect((await server.ana.ask(`PATCH ${members()}/${ben.id}`, { role: 'editor' })).status).toBe(204)
    expect((await ben.ask(`PATCH ${path}`, { title: 'Ours' })).status).toBe(204)
    expect((await ben.ask(`DELETE ${path}`)).status).toBe(403)
  })

  test('is given by owners alone', async () => {
    const [ben, cara] = [await join('editor'), await join('viewer')]
    expect((await ben.ask(`PATCH ${members()}/${cara.id}`, { role: 'owner' })).status).toBe(403)
    expect((await ben.ask(`PATCH ${members()}/${ben.id}`, { role: 'owner' })).status).toBe(403)
    expect((await ben.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'viewer' })).status).toBe(403)
    expect((await ben.ask(`DELETE ${members()}/${cara.id}`)).status).toBe(403)
    expect((await ben.ask(`PATCH /api/organisations/${northbank}`, { name: 'Ben’s' })).status).toBe(403)
  })

  test('lets one make documents there only where one may edit', async () => {
    const [ben, cara] = [await join('editor'), await join('commenter')]
    expect((await ben.ask(`POST /api/documents?organisation=${northbank}`, {})).status).toBe(201)
    expect((await cara.ask(`POST /api/documents?organisation=${northbank}`, {})).status).toBe(403)
    expect((await cara.ask('POST /api/documents', { title: 'Only mine' })).status).toBe(201)
    expect(
      (await cara.ask('GET /api/documents')).json.documents.map(({ title }: { title: string }) => title),
    ).toContain('Only mine')
    const { documents } = (await ben.ask('GET /api/documents')).json
    expect(documents.map(({ title }: { title: string }) => title)).not.toContain('Only mine')
  })
})

test('an organisation one is not in looks like none', async () => {
  const ben = await join('editor')
  const other = (await server.ana.ask('POST /api/organisations', { name: 'Southbank' })).json.id
  const foreign = await ben.ask(`GET /api/organisations/${other}`)
  const none = await ben.ask('GET /api/organisations/aaaaaaaaaaaaaaaaaaaaaa')
  expect([foreign.status, foreign.text]).toEqual([404, none.text])
})

test('its members are seen by all who are in it, who is invited by owners', async () => {
  const ben = await join('viewer')
  await tokenOf('editor')
  const { json } = await ben.ask(`GET /api/organisations/${northbank}`)
  expect(json.members.map(({ name, role }: { name: string; role: string }) => [name, role])).toEqual([
    ['Ana Ruiz', 'owner'],
    [`Person ${people}`, 'viewer'],
  ])
  expect(json.invitations).toEqual([])
})

describe('leaving', () => {
  test('ends what one was to its documents, also to those one made; they stay', async () => {
    const ben = await join('editor')
    const { json } = await ben.ask(`POST /api/documents?organisation=${northbank}`, { title: 'Stays' })
    expect((await ben.ask(`DELETE ${members()}/${ben.id}`)).status).toBe(204)
    expect((await ben.ask(`GET /api/documents/${json.id}`)).status).toBe(404)
    expect((await server.ana.ask(`GET /api/documents/${json.id}`)).status).toBe(200)
  })

  test('is not for the last owner, who first names another', async () => {
    const ben = await join('editor')
    const ana = (await server.ana.ask('GET /api/session')).json.person.id
    const refused = await server.ana.ask(`DELETE ${members()}/${ana}`)
    expect([refused.status, refused.json.code]).toEqual([409, 'last-owner'])
    expect((await server.ana.ask(`PATCH ${members()}/${ana}`, { role: 'viewer' })).status).toBe(409)
    expect((await server.ana.ask(`PATCH ${members()}/${ben.id}`, { role: 'owner' })).status).toBe(204)
    expect((await server.ana.ask(`DELETE ${members()}/${ana}`)).status).toBe(204)
    expect((await ben.ask('GET /api/session')).json.organisations).toMatchObject([{ role: 'owner' }])
  })

  test('two owners at the same moment do not leave it without one', async () => {
    const ben = await join('owner')
    const ana = (await server.ana.ask('GET /api/session')).json.person.id
    const answers = await Promise.all([
      server.ana.ask(`DELETE ${members()}/${ana}`),
      ben.ask(`DELETE ${members()}/${ben.id}`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  })
})
