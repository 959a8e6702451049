import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Mailbox, openMailbox } from '../../../accounts/testing/mailbox.js'
import { type AccountsServer, PASSWORD, type SignedInPerson, startWithOwner } from './people-for-test.js'

/** Emails that somebody gets who joins by a link that was passed on, and is given a role. */
const CONFIRM_AND_INVITATION = 2

interface Organised {
  readonly server: AccountsServer
  readonly organisation: string
}

async function started(env: Record<string, string> = {}): Promise<Organised> {
  const server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0', ...env })
  return { server, organisation: (await server.ana.ask('GET /api/session')).json.organisations[0].id }
}

/** Somebody who makes an account, under whatever address they say, by a link that is for no address in particular. */
async function claims({ server, organisation }: Organised, email: string) {
  const invited = await server.ana.ask(`POST /api/organisations/${organisation}/invitations`, { role: 'viewer' })
  return joined(server, invited.json.url, email)
}

async function joined(server: AccountsServer, url: string, email: string) {
  const browser = server.visitor()
  const who = { name: 'Somebody', email, password: PASSWORD }
  const { status, text } = await browser.ask('POST /api/invitations/join', { token: url.split('#')[1], ...who })
  if (status !== 200) throw new Error(text)
  return { ...browser, id: (await browser.ask('GET /api/session')).json.person.id }
}

/** A theory of one's own, which nobody else sees, shared with an address. */
async function shared(by: SignedInPerson, email: string) {
  const { json } = await by.ask('POST /api/documents', { title: 'For one person' })
  const given = await by.ask(`POST /api/documents/${json.id}/grants`, { email, role: 'edit' })
  return { id: json.id, given }
}

async function roleIn(browser: SignedInPerson, document: string): Promise<string | number> {
  const { status, json } = await browser.ask(`GET /api/documents/${document}/role`)
  return status === 200 ? json.role : status
}

describe('where no emails are sent', () => {
  let organised: Organised
  beforeAll(async () => {
    organised = await started()
  })
  afterAll(() => organised.server.close())

  test('an address that somebody merely says is theirs is given nothing', async () => {
    const eve = await claims(organised, 'ben-1@x.example')
    const { id, given } = await shared(organised.server.ana, 'ben-1@x.example')
    expect([given.status, given.json.code]).toEqual([409, 'no-account'])
    const unknown = await shared(organised.server.ana, 'nobody@x.example')
    expect(unknown.given.text).toBe(given.text)
    expect(await roleIn(eve, id)).toBe('view')
    const team = (await organised.server.ana.ask('POST /api/teams', { name: 'Ours' })).json.id
    const taken = await organised.server.ana.ask(`POST /api/teams/${team}/people`, { email: 'ben-1@x.example' })
    expect(taken.status).toBe(404)
  })

  test('a link made for the address vouches for it, in the organisation whose owner made it and nowhere else', async () => {
    const { server, organisation } = organised
    const email = 'ben-2@x.example'
    const wanted = { role: 'viewer', email }
    const invited = await server.ana.ask(`POST /api/organisations/${organisation}/invitations`, wanted)
    const ben = await joined(server, invited.json.url, email)
    const { id, given } = await shared(server.ana, email)
    expect(given.status).toBe(200)
    expect(await roleIn(ben, id)).toBe('edit')

    // Anybody can make an organisation, and a link in it for anybody's address.
    const eve = await claims(organised, 'eve-2@x.example')
    const own = (await eve.ask('POST /api/organisations', { name: 'Eve’s own' })).json.id
    const fake = { role: 'viewer', email: 'cara-2@x.example' }
    const link = await eve.ask(`POST /api/organisations/${own}/invitations`, fake)
    await joined(server, link.json.url, 'cara-2@x.example')
    expect((await shared(server.ana, 'cara-2@x.example')).given.status).toBe(409)
  })

  test('a link made for another address vouches for nothing; taken up later by who has the address, it does', async () => {
    const { server, organisation } = organised
    const invite = async (email: string) =>
      (await server.ana.ask(`POST /api/organisations/${organisation}/invitations`, { role: 'viewer', email })).json.url
    const ben = await joined(server, await invite('someone-else@x.example'), 'ben-3@x.example')
    expect((await shared(server.ana, 'ben-3@x.example')).given.status).toBe(409)
    const [, token] = (await invite('ben-3@x.example')).split('#')
    expect((await ben.ask('POST /api/invitations/accept', { token })).status).toBe(200)
    expect((await shared(server.ana, 'ben-3@x.example')).given.status).toBe(200)
  })

  test('so does the link for a new password; owners see who is confirmed', async () => {
    const { server, organisation } = organised
    const ben = await claims(organised, 'ben-4@x.example')
    const isProven = async () => {
      const { members } = (await server.ana.ask(`GET /api/organisations/${organisation}`)).json
      return members.find(({ id }: { id: string }) => id === ben.id).isEmailProven
    }
    const { json } = await server.ana.ask(`POST /api/organisations/${organisation}/members/${ben.id}/reset-link`, {})
    // Made, it shows nothing; it does once it was used.
    expect(await isProven()).toBe(false)
    const token = json.url.split('#new-password=')[1]
    expect((await server.ask('POST /api/reset', { token, password: PASSWORD })).status).toBe(204)
    expect(await isProven()).toBe(true)
    expect((await shared(server.ana, 'ben-4@x.example')).given.status).toBe(200)
  })
})

describe('where emails are sent', () => {
  let organised: Organised
  let mailbox: Mailbox
  beforeAll(async () => {
    mailbox = await openMailbox()
    organised = await started({ SMTP_URL: mailbox.url, MAIL_FROM: 'Throughline <toc@northbank.example>' })
  })
  afterAll(async () => {
    await organised.server.close()
    await mailbox.close()
  })

  test('what is given to an address waits until somebody shows that it is theirs, also with an account there already', async () => {
    const { server } = organised
    const email = 'ben@x.example'
    const ben = await claims(organised, email)
    const { link } = await mailbox.next(email)
    const { id, given } = await shared(server.ana, email)
    expect([given.status, given.json.name]).toEqual([200, null])
    expect(await roleIn(ben, id)).toBe('view')
    await server.ask(`GET /api/auth/verify-email?token=${link.split('#confirm=')[1]}`)
    expect(await roleIn(ben, id)).toBe('edit')
    expect((await server.ana.ask(`GET /api/documents/${id}/grants`)).json.invited).toEqual([])
  })

  test('whoever took an address that is not theirs loses the account to who reads its mail, and gets nothing', async () => {
    const { server } = organised
    const email = 'cara@x.example'
    const eve = await claims(organised, email)
    const { id } = await shared(server.ana, email)
    await mailbox.next(email, CONFIRM_AND_INVITATION - 1)
    await server.ask('POST /api/auth/sign-in/magic-link', { email })
    const { link } = await mailbox.next(email, CONFIRM_AND_INVITATION)
    const cara = server.visitor()
    await cara.ask(`GET /api/auth/magic-link/verify?token=${link.split('#link=')[1]}`)
    expect(await roleIn(cara, id)).toBe('edit')
    expect((await eve.ask('GET /api/account')).status).toBe(401)
    expect((await server.ask('POST /api/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(401)
  })

  test('a forgotten password that was replaced by email shows it, too', async () => {
    const { server, organisation } = organised
    const email = 'dai@x.example'
    const dai = await claims(organised, email)
    const { id } = await shared(server.ana, email)
    await mailbox.next(email, CONFIRM_AND_INVITATION - 1)
    await server.ask('POST /api/auth/request-password-reset', { email })
    const { link } = await mailbox.next(email, CONFIRM_AND_INVITATION)
    const reset = { token: link.split('#reset=')[1], newPassword: 'another good password' }
    expect((await server.ask('POST /api/auth/reset-password', reset)).status).toBe(200)
    await dai.ask('POST /api/auth/sign-in/email', { email, password: reset.newPassword })
    expect(await roleIn(dai, id)).toBe('edit')
    const log = (await server.ana.ask(`GET /api/organisations/${organisation}/audit`)).json.entries
    expect(log.map(({ action }: { action: string }) => action)).toContain('password-reset')
  })

  test('who joins by the link that was sent gets what the address was given before', async () => {
    const { server, organisation } = organised
    const email = 'elen@x.example'
    const { id } = await shared(server.ana, email)
    await mailbox.next(email)
    await server.ana.ask(`POST /api/organisations/${organisation}/invitations`, { role: 'viewer', email })
    const { link } = await mailbox.next(email, 1)
    const elen = await joined(server, link, email)
    expect((await elen.ask('GET /api/account')).json.isEmailProven).toBe(true)
    expect(await roleIn(elen, id)).toBe('edit')
  })
})
