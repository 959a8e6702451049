import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inviteToDocument } from '../../../access/index.js'
import { createResetLink } from '../../../accounts/index.js'
import { type AccountsServer, PASSWORD, type SignedInPerson, startWithOwner } from './people-for-test.js'

let server: AccountsServer
let northbank: string
let people = 0

beforeAll(async () => {
  server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0' })
  northbank = (await server.ana.ask('GET /api/session')).json.organisations[0].id
})
afterAll(() => server.close())

async function join(role = 'editor') {
  const browser = server.visitor()
  people += 1
  const { json } = await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role })
  const who = { name: `Person ${people}`, email: `person-${people}@x.example`, password: PASSWORD }
  await browser.ask('POST /api/invitations/join', { token: json.url.split('#')[1], ...who })
  return { ...browser, id: (await browser.ask('GET /api/session')).json.person.id, email: who.email }
}

function signIn(browser: SignedInPerson, email: string, password: string) {
  return browser.ask('POST /api/auth/sign-in/email', { email, password })
}

test('a new name is shown from then on', async () => {
  const ben = await join()
  expect((await ben.ask('PATCH /api/account', { name: '  Ben Okri ' })).status).toBe(204)
  expect((await ben.ask('GET /api/session')).json.person.name).toBe('Ben Okri')
  expect((await ben.ask('PATCH /api/account', { name: ' ' })).status).toBe(400)
})

test('a new password needs the old one, and ends the other sessions', async () => {
  const ben = await join()
  const elsewhere = server.visitor()
  await signIn(elsewhere, ben.email, PASSWORD)
  const change = { newPassword: 'another good password', revokeOtherSessions: true }
  const wrong = await ben.ask('POST /api/auth/change-password', { ...change, currentPassword: 'not the password' })
  expect(wrong.status).toBe(400)
  const short = { currentPassword: PASSWORD, newPassword: 'short' }
  expect((await ben.ask('POST /api/auth/change-password', short)).status).toBe(400)
  const right = await ben.ask('POST /api/auth/change-password', { ...change, currentPassword: PASSWORD })
  expect(right.status, right.text).toBe(200)
  expect((await ben.ask('GET /api/account')).status).toBe(200)
  expect((await elsewhere.ask('GET /api/account')).status).toBe(401)
  expect((await signIn(elsewhere, ben.email, PASSWORD)).status).toBe(401)
  expect((await signIn(elsewhere, ben.email, 'another good password')).status).toBe(200)
})

test('what is kept about one is one file, and tells that it was asked for', async () => {
  const ben = await join()
  const { json } = await ben.ask('POST /api/documents', { title: 'Ours' })
  const { status, headers, text } = await ben.ask('GET /api/account/export')
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toContain('throughline-my-data.json')
  const file = JSON.parse(text)
  expect(file.profile).toMatchObject({ id: ben.id, email: ben.email })
  expect(file.organisations).toMatchObject([{ id: northbank, role: 'editor' }])
  expect(file.sessions).toHaveLength(1)
  expect(file.kept.grant).toMatchObject([{ value: { document: json.id, role: 'own' } }])
  const actions = file.kept.audit.map(({ value }: { value: { action: string } }) => value.action)
  expect(actions).toContain('data-exported')
  expect(text).not.toMatch(/password|token/i)
  expect((await server.visitor().ask('GET /api/account/export')).status).toBe(401)
})

test('where one came by links, and what one’s address was invited to, is in the file, and goes with the account', async () => {
  const { records } = server.storage
  const theirs = (await server.ana.ask('POST /api/documents', { title: 'Theirs' })).json.id
  const link = (await server.ana.ask(`POST /api/documents/${theirs}/links`, { role: 'view' })).json
  const ben = server.visitor()
  await ben.ask('POST /api/join', { token: link.token, name: 'Guest of old' })
  const { json } = await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'viewer' })
  const who = { name: 'Gwen Hughes', email: 'gwen@x.example', password: PASSWORD }
  await ben.ask('POST /api/invitations/join', { token: json.url.split('#')[1], ...who })
  await inviteToDocument(records, { document: theirs, email: who.email, role: 'view' })
  const file = async () => JSON.parse((await ben.ask('GET /api/account/export')).text)
  expect(await file()).toMatchObject({ guest: [{ name: 'Guest of old', document: theirs }], invitedTo: [] })

  // An address that nobody has shown to be theirs may be somebody else’s, and so may its invitations.
  const { person } = (await ben.ask('GET /api/session')).json
  const { token } = await createResetLink(records, { person: person.id, organisation: null })
  const { role: before } = (await ben.ask(`GET /api/documents/${theirs}/role`)).json
  await ben.ask('POST /api/reset', { token, password: PASSWORD })
  await signIn(ben, who.email, PASSWORD)
  await inviteToDocument(records, { document: 'another', email: who.email, role: 'view' })
  const second = await file()
  expect(second).toMatchObject({ invitedTo: [{ document: 'another', role: 'view' }] })
  expect(JSON.stringify(second)).not.toContain('"session"')
  expect(before).toBe('view')
  expect((await ben.ask('DELETE /api/account', { password: PASSWORD })).status).toBe(204)
  const kept = JSON.stringify(await Promise.all(['guest', 'document-invitation'].map((kind) => records.all(kind))))
  for (const words of ['Guest of old', who.email]) expect(kept).not.toContain(words)
  expect((await ben.ask(`GET /api/documents/${theirs}/role`)).status).toBe(401)
})

describe('deleting an account', () => {
  test('needs its password', async () => {
    const ben = await join()
    const { status, json } = await ben.ask('DELETE /api/account', { password: 'not the password' })
    expect([status, json.code]).toEqual([403, 'wrong-password'])
    expect((await ben.ask('GET /api/account')).status).toBe(200)
  })

  test('ends it everywhere at once; what was made in the organisation stays there', async () => {
    const ben = await join()
    const elsewhere = server.visitor()
    await signIn(elsewhere, ben.email, PASSWORD)
    const { json } = await ben.ask(`POST /api/documents?organisation=${northbank}`, { title: 'Stays' })
    expect((await ben.ask('GET /api/account/departure')).json).toEqual({ needOwner: [], alone: [], documents: [] })
    expect((await ben.ask('DELETE /api/account', { password: PASSWORD })).status).toBe(204)
    expect((await elsewhere.ask('GET /api/account')).status).toBe(401)
    expect((await signIn(server.visitor(), ben.email, PASSWORD)).status).toBe(401)
    expect((await server.ana.ask(`GET /api/documents/${json.id}`)).status).toBe(200)
    const { members } = (await server.ana.ask(`GET /api/organisations/${northbank}`)).json
    expect(members.map(({ id }: { id: string }) => id)).not.toContain(ben.id)
    const { records } = server.storage
    const kinds = ['auth.user', 'auth.account', 'auth.session', 'membership', 'grant', 'team', 'team-member']
    const kept = JSON.stringify(await Promise.all(kinds.map((kind) => records.all(kind))))
    expect(kept).not.toContain(ben.id)
    expect(kept).not.toContain(ben.email)
  })

  test('with documents that are nobody else’s, one says that they go into the bin', async () => {
    const ben = await join('viewer')
    const { json } = await ben.ask('POST /api/documents', { title: 'Only mine' })
    expect((await ben.ask('GET /api/account/departure')).json.documents).toEqual([{ id: json.id, title: 'Only mine' }])
    const refused = await ben.ask('DELETE /api/account', { password: PASSWORD })
    expect([refused.status, refused.json.code]).toEqual([409, 'bins-documents'])
    expect((await ben.ask('DELETE /api/account', { password: PASSWORD, binDocuments: true })).status).toBe(204)
    expect((await server.storage.document(json.id))?.binnedAt).not.toBeNull()
  })

  test('what would go into the bin is handed to an organisation or a person instead', async () => {
    const ben = await join()
    const own = (await ben.ask('POST /api/organisations', { name: 'Alone' })).json
    const [first, second] = [
      (await ben.ask(`POST /api/documents?organisation=${own.id}`, { title: 'For the Centre' })).json.id,
      (await ben.ask(`POST /api/documents?organisation=${own.id}`, { title: 'For Ana' })).json.id,
    ]
    const named = async () =>
      (await ben.ask('GET /api/account/departure')).json.documents.map(({ title }: { title: string }) => title)
    expect((await named()).sort()).toEqual(['For Ana', 'For the Centre'])
    const toCentre = await ben.ask(`POST /api/documents/${first}/organisation`, { organisation: northbank })
    expect(toCentre.status).toBe(204)
    expect(await named()).toEqual(['For Ana'])
    await ben.ask(`POST /api/documents/${second}/grants`, { email: 'ana@northbank.example', role: 'own' })
    expect(await named()).toEqual([])
    expect((await ben.ask('DELETE /api/account', { password: PASSWORD })).status).toBe(204)
    for (const id of [first, second]) {
      expect((await server.ana.ask(`GET /api/documents/${id}/role`)).json.role).toBe('own')
    }
  })

  test('is handed to no organisation where one may not edit, nor taken from one that others own', async () => {
    const [ben, cara] = [await join('viewer'), await join()]
    const { json } = await ben.ask('POST /api/documents', { title: 'Only mine' })
    const move = (browser: SignedInPerson, id: string, organisation: string) =>
      browser.ask(`POST /api/documents/${id}/organisation`, { organisation })
    expect((await move(ben, json.id, northbank)).status).toBe(404)
    expect((await move(cara, json.id, northbank)).status).toBe(404)
    const own = (await cara.ask('POST /api/organisations', { name: 'Cara’s own' })).json.id
    const ours = (await cara.ask(`POST /api/documents?organisation=${northbank}`, { title: 'Northbank’s' })).json.id
    expect((await move(cara, ours, own)).status).toBe(403)
  })

  test('waits until an organisation has another owner, unless one is alone in it', async () => {
    const ben = await join()
    const own = (await ben.ask('POST /api/organisations', { name: 'Ben’s own' })).json
    const invited = await ben.ask(`POST /api/organisations/${own.id}/invitations`, { role: 'editor' })
    const cara = await join()
    await cara.ask('POST /api/invitations/accept', { token: invited.json.url.split('#')[1] })
    expect((await ben.ask('GET /api/account/departure')).json.needOwner).toEqual([own])
    const refused = await ben.ask('DELETE /api/account', { password: PASSWORD })
    expect([refused.status, refused.json.detail]).toEqual([409, expect.stringContaining('Ben’s own')])
    await cara.ask(`DELETE /api/organisations/${own.id}/members/${cara.id}`)
    const { json } = await ben.ask(`POST /api/documents?organisation=${own.id}`, { title: 'Goes too' })
    const { needOwner, alone, documents } = (await ben.ask('GET /api/account/departure')).json
    expect([needOwner, alone]).toEqual([[], [own]])
    expect(documents).toEqual([{ id: json.id, title: 'Goes too' }])
    expect((await ben.ask('DELETE /api/account', { password: PASSWORD, binDocuments: true })).status).toBe(204)
  })
})
