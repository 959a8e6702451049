import { afterAll, beforeAll, expect, test } from 'vitest'
import { initialsOf } from './people-shown.js'
import {
  type AccountsServer,
  PASSWORD,
  type SignedInPerson,
  startWithOwner,
} from './routes/accounts/people-for-test.js'

const NAMES = ['Ana Ruiz', 'Ben Okri', 'Ruiz', 'Okri']
let server: AccountsServer
let document: string
let revision: number

beforeAll(async () => {
  server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0' })
  const { ana } = server
  document = (await ana.ask('POST /api/documents', { title: 'Tutoring' })).json.id
  const [{ id: northbank }] = (await ana.ask('GET /api/session')).json.organisations
  const invited = await ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'editor' })
  const ben = server.visitor()
  const who = { name: 'Ben Okri', email: 'ben@x.example', password: PASSWORD }
  await ben.ask('POST /api/invitations/join', { token: invited.json.url.split('#')[1], ...who })
  const { id: benId } = (await ben.ask('GET /api/session')).json.person
  revision = (await ben.ask(`POST /api/documents/${document}/revisions`, { name: 'For the board' })).json.id
  await ana.ask(`PATCH /api/documents/${document}`, { title: 'Tutoring, again' })
  const comment = { id: 'comment-1', text: '@Ben Okri look', mentions: [{ name: 'Ben Okri', id: benId }] }
  const on = { kind: 'theory', id: 'theory' }
  const begun = await ana.ask(`POST /api/documents/${document}/threads`, {
    id: 'thread-01',
    on,
    about: '',
    comment,
  })
  if (begun.status !== 201) throw new Error(begun.text)
  const given = await ana.ask(`POST /api/documents/${document}/threads/thread-01/give`, { to: comment.mentions[0] })
  if (given.status !== 200) throw new Error(given.text)
})
afterAll(() => server.close())

/** Somebody who comes by a link that lets them view or comment. */
async function guest(role: 'view' | 'comment', name = 'Rhys Owen', browser = server.visitor()) {
  const made = await server.ana.ask(`POST /api/documents/${document}/links`, { role })
  await browser.ask('POST /api/join', { token: made.json.token, name })
  return browser
}

async function told(browser: SignedInPerson) {
  const [timeline, compared, threads] = await Promise.all([
    browser.ask(`GET /api/documents/${document}/revisions`),
    browser.ask(`GET /api/documents/${document}/compare?a=${revision}`),
    browser.ask(`GET /api/documents/${document}/threads`),
  ])
  for (const { status, text } of [timeline, compared, threads]) if (status !== 200) throw new Error(text)
  return { timeline, compared, threads }
}

test('members and those with a role of their own read names in history', async () => {
  const { timeline, compared, threads } = await told(server.ana)
  for (const { text } of [timeline, compared, threads]) expect(text).toContain('Ben Okri')
})

test('whoever came by a link to look reads initials, in history and in comments', async () => {
  const { timeline, compared, threads } = await told(await guest('view'))
  for (const { text } of [timeline, compared, threads]) {
    for (const name of NAMES) expect(text).not.toContain(name)
  }
  expect(timeline.json.people.map(({ name }: { name: string }) => name).sort()).toEqual(['A. R.', 'B. O.'])
  // Who did it is told as before: two people are not one.
  const [named] = timeline.json.revisions
  expect(timeline.json.people.find(({ id }: { id: string }) => id === named.by).name).toBe('B. O.')
  expect(threads.json.threads[0].comments[0].text).toBe('@B. O. look')
  expect(threads.json.threads[0].given).toMatchObject({ to: { name: 'B. O.' }, by: { name: 'A. R.' } })
})

test('whoever came by a link to comment reads whom they talk to, and initials in history', async () => {
  const { timeline, compared, threads } = await told(await guest('comment'))
  expect(threads.text).toContain('Ana Ruiz')
  for (const { text } of [timeline, compared]) expect(text).not.toContain('Ana Ruiz')
})

test('an account of another organisation that came by a link is a guest, and reads names once it is given a role', async () => {
  const own = (await server.ana.ask('POST /api/organisations', { name: 'Elsewhere' })).json.id
  const email = 'cara@x.example'
  const { json } = await server.ana.ask(`POST /api/organisations/${own}/invitations`, { role: 'viewer', email })
  const cara = server.visitor()
  const who = { name: 'Cara Bevan', email, password: PASSWORD }
  await cara.ask('POST /api/invitations/join', { token: json.url.split('#')[1], ...who })
  await guest('view', 'Cara Bevan', cara)
  expect((await told(cara)).timeline.text).not.toContain('Ana Ruiz')
  await server.ana.ask(`POST /api/documents/${document}/grants`, { email, role: 'view' })
  expect((await told(cara)).timeline.text).toContain('Ana Ruiz')
})

test('a public page names nobody', async () => {
  const { json } = await server.ana.ask(`POST /api/documents/${document}/public`, {})
  const path: `/p/${string}` = json.url
  const { status, text } = await server.ask(`GET ${path}`)
  expect(status).toBe(200)
  for (const name of NAMES) expect(text).not.toContain(name)
})

test.each([
  ['Ana Ruiz', 'A. R.'],
  ['Gwen ap Rhys', 'G. R.'],
  ['siân', 'S.'],
  ['😀 Ana', '😀. A.'],
  ['  ', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
