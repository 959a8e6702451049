import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digest, newId, newToken } from '../../../accounts/index.js'
import { type Mailbox, openMailbox } from '../../../accounts/testing/mailbox.js'
import { newDocumentId } from '../../../storage/index.js'
import { routes } from '../index.js'
import { type AccountsServer, PASSWORD, type SignedInPerson, startWithOwner } from './people-for-test.js'

const ANA = 'ana@northbank.example'
let server: AccountsServer
let mailbox: Mailbox
let northbank: string

beforeAll(async () => {
  mailbox = await openMailbox()
  const env = { SMTP_URL: mailbox.url, MAIL_FROM: 'toc@northbank.example', MAX_REQUESTS_PER_MINUTE: '0' }
  server = await startWithOwner(env)
  northbank = (await server.ana.ask('GET /api/session')).json.organisations[0].id
})
afterAll(async () => {
  await server.close()
  await mailbox.close()
})

test.each([
  ['a document’s id', newDocumentId, 128],
  ['the id of anything else', newId, 128],
  ['what stands in a link', newToken, 256],
] as const)('%s is drawn at random, too long to be guessed', (_what, draw, bits) => {
  const drawn = Array.from({ length: 200 }, draw)
  expect(new Set(drawn).size).toBe(200)
  for (const text of drawn) expect(Buffer.from(text, 'base64url').length * 8).toBe(bits)
  // No place has the same letter in all of them, as a counter or a clock would.
  for (let place = 0; place < 20; place += 1) expect(new Set(drawn.map((text) => text[place])).size).toBeGreaterThan(8)
})

test('links in emails, and invitations, are kept by their digest alone', async () => {
  const { records } = server.storage
  await server.ask('POST /api/auth/sign-in/magic-link', { email: ANA })
  const { link } = await mailbox.next(ANA)
  await server.ask('POST /api/auth/request-password-reset', { email: ANA })
  const { link: reset } = await mailbox.next(ANA, 1)
  const invited = await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role: 'viewer' })
  const tokens = [link, reset, invited.json.url].map((url: string) => url.split('#')[1]?.replace(/^\w+=/, '') ?? '')
  const kept = JSON.stringify([await records.all('auth.verification'), await records.all('invitation')])
  for (const token of tokens) {
    expect(token.length).toBeGreaterThan(20)
    expect(kept).not.toContain(token)
  }
  expect(kept).toContain(digest(tokens[2] ?? ''))
})

test('a guest’s cookie travels by https alone where people reach the server by it', async () => {
  const secure = await startWithOwner({ PUBLIC_URL: 'https://toc.example.org' })
  const { id } = (await secure.ana.ask('POST /api/documents', {})).json
  const { token } = (await secure.ana.ask(`POST /api/documents/${id}/links`, { role: 'view' })).json
  const { headers } = await secure.ask('POST /api/join', { token, name: 'Rhys' })
  expect(headers.get('set-cookie')).toMatch(/; Secure/)
  await secure.close()
})

test('after ten wrong passwords an account cannot be deleted for a while, with the right one neither', async () => {
  const answers: unknown[] = []
  for (let n = 0; n < 10; n += 1) {
    answers.push((await server.ana.ask('DELETE /api/account', { password: `guess ${n}` })).json.code)
  }
  expect(new Set(answers)).toEqual(new Set(['wrong-password']))
  expect((await server.ana.ask('DELETE /api/account', { password: PASSWORD })).status).toBe(429)
})

test('sign-ins from one address are limited to a hundredth of its requests', async () => {
  const limited = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '500' })
  const ask = (n: number) =>
    limited.ask('POST /api/auth/sign-in/email', { email: `somebody-${n}@x.example`, password: PASSWORD })
  const answers: number[] = []
  for (let n = 0; n < 6; n += 1) answers.push((await ask(n)).status)
  expect(answers).toEqual([401, 401, 401, 401, 401, 429])
  await limited.close()
})

/** What each call that changes something wants, so that it is not refused for that. */
const BODIES: Readonly<Record<string, object>> = {
  'PATCH /api/organisations/:organisation': { name: 'Ours' },
  'PATCH /api/organisations/:organisation/members/:person': { role: 'viewer' },
  'POST /api/organisations/:organisation/invitations': { role: 'viewer' },
  'POST /api/teams/:team/people': { email: ANA },
}

describe('an organisation or team one is not in is as one that is not there', () => {
  const calls = routes
    .filter(({ path }) => /:(organisation|team)/.test(path))
    .map(({ method, path }) => `${method} ${path}` as `${string} /${string}`)
  let eve: SignedInPerson
  beforeAll(async () => {
    eve = await stranger()
  })

  test.each(calls)('%s', async (call) => {
    const team = (await server.ana.ask('POST /api/teams', { name: 'Ours' })).json.id
    const { person: ana } = (await server.ana.ask('GET /api/session')).json
    const answers = await Promise.all(
      [
        { organisation: northbank, team, person: ana.id },
        { organisation: newId(), team: newId(), person: newId() },
      ].map(async (ids) => {
        const path = call.replace(
          /:(organisation|team|person|invitation)/g,
          (_, name: string) => ({ ...ids, invitation: 'x' })[name] ?? '',
        ) as typeof call
        const { status, text } = await eve.ask(path, BODIES[call])
        return { status, text }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.status).toBe(404)
  })
})

/** Somebody with an account, and an organisation of their own. */
async function stranger() {
  const email = 'eve@x.example'
  const own = (await server.ana.ask('POST /api/organisations', { name: 'Elsewhere' })).json.id
  await server.ana.ask(`POST /api/organisations/${own}/invitations`, { role: 'owner', email })
  const { link } = await mailbox.next(email)
  const browser = server.visitor()
  const who = { name: 'Eve', email, password: PASSWORD }
  await browser.ask('POST /api/invitations/join', { token: link.split('#')[1], ...who })
  return browser
}
