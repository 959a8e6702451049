import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Mailbox, openMailbox } from '../../../accounts/testing/mailbox.js'
import { type AccountsServer, PASSWORD, startWithOwner } from './people-for-test.js'

const ana = 'ana@northbank.example'
let server: AccountsServer
let mailbox: Mailbox
let northbank: string

beforeAll(async () => {
  mailbox = await openMailbox()
  const env = { SMTP_URL: mailbox.url, MAIL_FROM: 'Throughline <toc@northbank.example>', MAX_REQUESTS_PER_MINUTE: '0' }
  server = await startWithOwner(env)
  northbank = (await server.ana.ask('GET /api/session')).json.organisations[0].id
})
afterAll(async () => {
  await server.close()
  await mailbox.close()
})

function tokenIn(link: string, name: string): string {
  const [, token] = new RegExp(`^${server.url}/signin#${name}=(.+)$`).exec(link) ?? []
  if (token === undefined) throw new Error(`no ${name} in ${link}`)
  return token
}

describe('a link instead of a password', () => {
  test('signs in, once', async () => {
    const before = mailbox.to(ana).length
    const { status } = await server.ask('POST /api/auth/sign-in/magic-link', { email: ana })
    expect(status).toBe(200)
    const { subject, link } = await mailbox.next(ana, before)
    expect(subject).toBe('Your link to sign in to Throughline')
    const path = `/api/auth/magic-link/verify?token=${tokenIn(link, 'link')}` as const
    const browser = server.visitor()
    expect((await browser.ask(`GET ${path}`)).status).toBe(200)
    expect((await browser.ask('GET /api/session')).json.person.email).toBe(ana)
    const again = server.visitor()
    await again.ask(`GET ${path}`)
    expect((await again.ask('GET /api/session')).json.person).toBeNull()
  })

  test('is answered alike for an address that nobody has, and not sent there', async () => {
    const known = await server.ask('POST /api/auth/sign-in/magic-link', { email: ana })
    const unknown = await server.ask('POST /api/auth/sign-in/magic-link', { email: 'nobody@x.example' })
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    // Something that is sent later has come: an email to nobody would have been before it.
    const before = mailbox.to(ana).length
    await server.ask('POST /api/auth/sign-in/magic-link', { email: ana })
    await mailbox.next(ana, before)
    expect(mailbox.to('nobody@x.example')).toEqual([])
  })

  test('is in the language of the page', async () => {
    const { email } = await invited('welsh@x.example')
    const before = mailbox.to(email).length
    await server.ask('POST /api/auth/sign-in/magic-link', { email }, { 'accept-language': 'cy' })
    const { subject, text } = await mailbox.next(email, before)
    expect(subject).toBe('Eich dolen i fewngofnodi i Throughline')
    expect(text).toContain('Mae’n gweithio unwaith')
  })

  test('goes to one address five times in a quarter of an hour, no more', async () => {
    const answers = []
    for (let i = 0; i < 6; i += 1) {
      answers.push((await server.ask('POST /api/auth/sign-in/magic-link', { email: 'flooded@x.example' })).status)
    }
    expect(answers).toEqual([200, 200, 200, 200, 200, 429])
  })
})

describe('a forgotten password', () => {
  test('is replaced by a link, which works once and ends all sessions', async () => {
    const who = await invited('forgets@x.example')
    const before = mailbox.to(who.email).length
    const { status } = await server.ask('POST /api/auth/request-password-reset', { email: who.email })
    expect(status).toBe(200)
    const { link } = await mailbox.next(who.email, before)
    const reset = { token: tokenIn(link, 'reset'), newPassword: 'another good password' }
    expect((await server.ask('POST /api/auth/reset-password', reset)).status).toBe(200)
    expect((await server.ask('POST /api/auth/reset-password', reset)).status).toBe(400)
    expect((await who.browser.ask('GET /api/account')).status).toBe(401)
    const signIn = (password: string) => server.ask('POST /api/auth/sign-in/email', { email: who.email, password })
    expect((await signIn(PASSWORD)).status).toBe(401)
    expect((await signIn('another good password')).status).toBe(200)
  })

  test('is answered alike for an address that nobody has', async () => {
    const known = await server.ask('POST /api/auth/request-password-reset', { email: ana })
    const unknown = await server.ask('POST /api/auth/request-password-reset', { email: 'no-one@x.example' })
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect(mailbox.to('no-one@x.example')).toEqual([])
  })
})

describe('an invitation to an address', () => {
  test('is sent there and shown to nobody else; who joins by it has shown that the address is theirs', async () => {
    const { browser } = await invited('ben@x.example')
    expect((await browser.ask('GET /api/account')).json).toMatchObject({ isEmailProven: true })
  })

  test('lets one join with a link to sign in, without a password', async () => {
    const email = 'cara@x.example'
    await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'commenter', email })
    await mailbox.next(email)
    await server.ask('POST /api/auth/sign-in/magic-link', { email, name: 'Cara' })
    const { link } = await mailbox.next(email, 1)
    const cara = server.visitor()
    await cara.ask(`GET /api/auth/magic-link/verify?token=${tokenIn(link, 'link')}`)
    const { person, organisations } = (await cara.ask('GET /api/session')).json
    expect(person).toMatchObject({ name: 'Cara', email })
    expect(organisations).toMatchObject([{ id: northbank, role: 'commenter' }])
  })
})

test('who joins by a link that was passed on confirms the address by email', async () => {
  const { json } = await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'viewer' })
  const who = { name: 'Dai', email: 'dai@x.example', password: PASSWORD }
  const dai = server.visitor()
  await dai.ask('POST /api/invitations/join', { token: json.url.split('#')[1], ...who })
  expect((await dai.ask('GET /api/account')).json.isEmailProven).toBe(false)
  await dai.ask('POST /api/account/confirm-email', {})
  const { link } = await mailbox.next(who.email)
  expect((await server.ask(`GET /api/auth/verify-email?token=${tokenIn(link, 'confirm')}`)).status).toBe(200)
  expect((await dai.ask('GET /api/account')).json.isEmailProven).toBe(true)
})

test('a mail server that is away keeps nobody from inviting; the log says so', async () => {
  const gone = await openMailbox()
  await gone.close()
  const other = await startWithOwner({ SMTP_URL: gone.url, MAIL_FROM: 'toc@northbank.example' })
  const [{ id }] = (await other.ana.ask('GET /api/session')).json.organisations
  const wanted = { role: 'viewer', email: 'ben@x.example' }
  expect((await other.ana.ask(`POST /api/organisations/${id}/invitations`, wanted)).status).toBe(201)
  await other.close()
})

async function invited(email: string) {
  const answer = await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'editor', email })
  expect(answer.json.url).toBeNull()
  const { link, text } = await mailbox.next(email)
  expect(text).toContain('Ana Ruiz invites you')
  const browser = server.visitor()
  const who = { name: 'Somebody', email, password: PASSWORD }
  await browser.ask('POST /api/invitations/join', { token: link.split('#')[1], ...who })
  return { browser, email }
}
