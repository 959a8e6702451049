import { claimDay } from '@throughline/server/dist/notices/index.js'
import { openPostgresStorage } from '@throughline/server/dist/storage/index.js'
import { writeFlush, writeRole } from '@throughline/shared/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from './support/server.js'
import { type Answer, type Traveller, traveller } from './support/traveller.js'
import { PASSWORD, type Somebody, startTwoServers, type TwoServers, tokenIn } from './support/two-servers.js'
import { until } from './support/until.js'

const ROUNDS = 4
/** What is only looked up now and then is looked up every 20 s: sooner, somebody was told. */
const TOLD_WITHIN_MS = 5000

let two: TwoServers
let first: RunningServer
let second: RunningServer

beforeAll(async () => {
  two = await startTwoServers()
  ;[first, second] = [two.first, two.second]
})
afterAll(() => two.close())

test('of the links that two servers print for the first owner one works', async () => {
  expect(statuses(two.firstAnswers), JSON.stringify(two.firstAnswers)).toEqual([200, 404])
})

test('who signs in on one server has signed in on all, and signed out of one, out of all', async () => {
  const { email } = await two.member('editor')
  const who = traveller()
  await who.ask(first, 'POST /api/auth/sign-in/email', { email, password: PASSWORD })
  expect((await who.ask(second, 'GET /api/session')).json.person.email).toBe(email)
  const id = await madeBy(who)
  const open = await who.open(second, id)
  await open.sync()
  await who.ask(first, 'POST /api/auth/sign-out', {})
  await until('the open document closes', () => open.closed?.code === 4401, TOLD_WITHIN_MS)
})

test('a session that is ended on one server ends open documents on another, and no other session', async () => {
  const who = await two.member('editor')
  const id = await madeBy(who)
  const other = traveller()
  await other.ask(second, 'POST /api/auth/sign-in/email', { email: who.email, password: PASSWORD })
  const [own, ended] = [await who.open(second, id), await other.open(second, id)]
  await ended.sync()
  await who.ask(first, 'POST /api/account/sessions/end-others', {})
  await until('the other browser is sent out', () => ended.closed?.code === 4401, TOLD_WITHIN_MS)
  own.send(writeFlush(1))
  await own.hears('flush')
  own.close()
})

test('another role, and a link that is revoked, count on the other server at once', async () => {
  const who = await two.member('viewer')
  const id = await madeBy(two.owner)
  const member = await who.open(second, id)
  member.send(writeRole(''))
  await until('the role is told', () => member.all('role').at(-1)?.role === 'view')
  await two.owner.ask(first, `POST /api/documents/${id}/grants`, { email: who.email, role: 'edit' })
  await until('the new one too', () => member.all('role').at(-1)?.role === 'edit', TOLD_WITHIN_MS)

  const link = (await two.owner.ask(second, `POST /api/documents/${id}/links`, { role: 'comment' })).json
  const guest = traveller()
  expect((await guest.ask(first, 'POST /api/join', { token: link.token, name: 'Rhys' })).status).toBe(200)
  const open = await guest.open(second, id)
  await open.sync()
  await two.owner.ask(first, `DELETE /api/documents/${id}/links/${link.id}`)
  await until('the guest is sent out', () => open.closed?.code === 4403, TOLD_WITHIN_MS)
  expect((await guest.ask(second, `GET /api/documents/${id}`)).status).toBe(404)
  member.close()
})

test('a link that is changed on one server while it is revoked on another stays revoked', async () => {
  const id = await madeBy(two.owner)
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id: link } = (await two.owner.ask(first, `POST /api/documents/${id}/links`, { role: 'view' })).json
    const path = `/api/documents/${id}/links/${link}` as const
    await Promise.all([
      two.owner.ask(first, `DELETE ${path}`),
      two.owner.ask(second, `PATCH ${path}`, { label: 'For the board' }),
      two.owner.ask(second, `POST ${path}/address`),
    ])
    expect((await two.owner.ask(second, `GET /api/documents/${id}/links`)).json.links).toEqual([])
  }
})

test('an invitation that is taken up at once on two servers makes one person a member', async () => {
  const { inviter, organisation } = await organisationOf('Inviting')
  const people = [await two.member('viewer'), await two.member('viewer')] as const
  for (let round = 0; round < ROUNDS; round += 1) {
    const invited = await inviter.ask(second, `POST /api/organisations/${organisation}/invitations`, { role: 'editor' })
    const token = tokenIn(invited.json.url)
    const accept = (who: Traveller, at: RunningServer) => who.ask(at, 'POST /api/invitations/accept', { token })
    const newcomer = { token, name: 'Late', email: `late-${round}@x.example`, password: PASSWORD }
    const late = traveller()
    const answers = await Promise.all([
      accept(people[0], first),
      accept(people[0], second),
      accept(people[1], second),
      round === 0 && late.ask(first, 'POST /api/invitations/join', newcomer),
    ])
    const all = answers.filter((answer) => answer !== false)
    expect(statuses(all), JSON.stringify(all)).toEqual([200, ...Array(all.length - 1).fill(404)])
    const { members } = (await inviter.ask(second, `GET /api/organisations/${organisation}`)).json
    const [, member, ...others] = members
    expect([member.role, others]).toEqual(['editor', []])
    // Whoever was late has no account either.
    const hasAccount = (await late.ask(second, 'GET /api/session')).json.person !== null
    expect(hasAccount).toBe(member.email === newcomer.email)
    await inviter.ask(first, `DELETE /api/organisations/${organisation}/members/${member.id}`)
  }
})

test('two owners who demote each other, leave, or delete their accounts at once leave an owner', async () => {
  const { inviter, organisation } = await organisationOf('Two owners')
  const pair = [
    await two.member('owner', { inviter, organisation }),
    await two.member('owner', { inviter, organisation }),
  ]
  const [one, other] = pair as [Somebody, Somebody]
  const at = ({ id }: { readonly id: string }) => `/api/organisations/${organisation}/members/${id}` as const
  await one.ask(first, `PATCH ${at(inviter)}`, { role: 'viewer' })
  const [demoted, left] = [{ role: 'viewer' }, { password: PASSWORD }]
  for (let round = 0; round < ROUNDS; round += 1) {
    const answers = await Promise.all([
      one.ask(first, `PATCH ${at(other)}`, demoted),
      other.ask(second, `PATCH ${at(one)}`, demoted),
      round % 2 === 0 ? one.ask(second, `DELETE ${at(other)}`) : one.ask(second, `PATCH ${at(one)}`, demoted),
    ])
    const { members } = (await inviter.ask(first, `GET /api/organisations/${organisation}`)).json
    const owners = members.filter(({ role }: { role: string }) => role === 'owner')
    expect(owners.length, JSON.stringify(answers)).toBeGreaterThan(0)
    await ownersAgain(owners[0].id === one.id ? one : other, owners[0].id === one.id ? other : one)
  }
  const answers = await Promise.all([
    one.ask(first, 'DELETE /api/account', left),
    other.ask(second, 'DELETE /api/account', left),
  ])
  expect(statuses(answers), JSON.stringify(answers)).toEqual([204, 409])

  async function ownersAgain(owner: Somebody, another: Somebody): Promise<void> {
    if ((await owner.ask(first, `PATCH ${at(another)}`, { role: 'owner' })).status === 204) return
    const invited = await owner.ask(first, `POST /api/organisations/${organisation}/invitations`, { role: 'owner' })
    await another.ask(second, 'POST /api/invitations/accept', { token: tokenIn(invited.json.url) })
  }
})

test('a document has an owner, also where two owners are taken away at once on two servers', async () => {
  const [one, other] = [await two.member('viewer'), await two.member('viewer')]
  const id = await madeBy(one)
  for (let round = 0; round < ROUNDS; round += 1) {
    const give = { email: other.email, role: 'own' }
    await one.ask(first, `POST /api/documents/${id}/grants`, give)
    const answers = await Promise.all([
      one.ask(first, `POST /api/documents/${id}/grants`, { email: other.email, role: 'view' }),
      other.ask(second, `DELETE /api/documents/${id}/grants/${one.id}`),
    ])
    const roles = await Promise.all([one, other].map((who) => who.ask(first, `GET /api/documents/${id}/grants`)))
    const [ones, others] = roles.map(({ status }) => status === 200)
    expect(ones === true || others === true, JSON.stringify(answers)).toBe(true)
    if (ones !== true) await other.ask(second, `POST /api/documents/${id}/grants`, { email: one.email, role: 'own' })
  }
})

test('a link to sign in, and one for a new password, work once, on one server', async () => {
  const { email } = await two.member('viewer')
  const asked = two.mailbox.to(email).length
  await traveller().ask(first, 'POST /api/auth/sign-in/magic-link', { email })
  const token = tokenIn((await two.mailbox.next(email, asked)).link)
  const browsers = [traveller(), traveller()]
  await Promise.all(
    browsers.map((who, i) => who.ask(i === 0 ? first : second, `GET /api/auth/magic-link/verify?token=${token}`)),
  )
  const people = await Promise.all(browsers.map((who) => who.ask(first, 'GET /api/session')))
  expect(people.filter(({ json }) => json.person !== null)).toHaveLength(1)

  await traveller().ask(second, 'POST /api/auth/request-password-reset', { email })
  const reset = {
    token: tokenIn((await two.mailbox.next(email, asked + 1)).link),
    newPassword: 'another good password',
  }
  const answers = await Promise.all(
    [first, second].map((server) => traveller().ask(server, 'POST /api/auth/reset-password', reset)),
  )
  expect(statuses(answers)).toEqual([200, 400])
})

test('guessing is counted by all servers together: passwords of people and of links', async () => {
  const { email } = await two.member('viewer')
  const guess = (n: number, password: string) =>
    traveller().ask(n % 2 === 0 ? first : second, 'POST /api/auth/sign-in/email', { email, password })
  const answers = await Promise.all(Array.from({ length: 14 }, (_, n) => guess(n, `guess number ${n}`)))
  expect(statuses(answers)).toEqual([...Array(10).fill(401), ...Array(4).fill(429)])
  for (const n of [0, 1]) expect((await guess(n, PASSWORD)).status).toBe(429)

  const id = await madeBy(two.owner)
  const link = { role: 'view', password: 'northbank' }
  const { token } = (await two.owner.ask(first, `POST /api/documents/${id}/links`, link)).json
  const join = (n: number, password: string) =>
    traveller().ask(n % 2 === 0 ? first : second, 'POST /api/join', { token, name: 'Eve', password })
  const joins = await Promise.all(Array.from({ length: 12 }, (_, n) => join(n, `guess ${n}`)))
  expect(statuses(joins)).toEqual([...Array(10).fill(403), 429, 429])
})

test('a document is deleted for good once, and noted once', async () => {
  const id = await madeBy(two.owner)
  await two.owner.ask(first, `DELETE /api/documents/${id}`)
  const answers = await Promise.all(
    [first, second].map((server) => two.owner.ask(server, `DELETE /api/documents/${id}/for-good`)),
  )
  expect(statuses(answers)[0]).toBe(204)
  expect(statuses(answers)[1]).toBeGreaterThanOrEqual(404)
  const { entries } = (await two.owner.ask(second, `GET /api/organisations/${two.organisation}/audit`)).json
  const isOfIt = ({ action, document }: { action: string; document: string }) => action === 'deleted' && document === id
  expect(entries.filter(isOfIt)).toHaveLength(1)
})

test("somebody's digest of a day is sent by one server", async () => {
  const stores = await Promise.all([1, 2, 3].map(() => openPostgresStorage({ url: two.url })))
  for (const day of [30, 31, 32]) {
    const claims = await Promise.all(
      stores.map(({ records }) => claimDay(records, 'somebody', new Date(2026, 10, day, 7))),
    )
    expect(claims.filter((isMine) => isMine)).toHaveLength(1)
  }
  await Promise.all(stores.map((store) => store.close()))
})

async function organisationOf(name: string): Promise<{ readonly inviter: Somebody; readonly organisation: string }> {
  const inviter = await two.member('viewer')
  return { inviter, organisation: (await inviter.ask(second, 'POST /api/organisations', { name })).json.id }
}

async function madeBy(who: Traveller): Promise<string> {
  const { json } = await who.ask(first, 'POST /api/documents', { title: 'Shared', template: 'blank' })
  return json.id
}

function statuses(answers: readonly Answer[]): number[] {
  return answers.map(({ status }) => status).sort((one, other) => one - other)
}
