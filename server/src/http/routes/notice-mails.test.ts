import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type AccountsServer, startWithOwner } from './accounts/people-for-test.js'

const caught: { readonly to: string; readonly text: string }[] = []
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8')
      for (const { address } of session.envelope.rcptTo) caught.push({ to: address, text })
      done()
    })
  },
})
let server: AccountsServer

beforeAll(async () => {
  post.listen(0, '127.0.0.1')
  await once(post.server, 'listening')
  const address = post.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  server = await startWithOwner({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'toc@northbank.example' })
})
afterAll(async () => {
  await server.close()
  await new Promise<void>((resolve) => post.close(() => resolve()))
})

test('whoever is mentioned is told by email once, and on the screen; a comment taken back is not told', async () => {
  const { ana } = server
  const { id: document } = (await ana.ask('POST /api/documents', { title: 'Tutoring' })).json
  const { person } = (await ana.ask('GET /api/session')).json
  // Somebody else mentions her: what one writes to oneself is no news.
  const { records } = server.storage
  const ben = await joinedBy(server, document)
  const comment = {
    id: 'comment-1',
    text: '@Ana Ruiz could you look?',
    mentions: [{ name: 'Ana Ruiz', id: person.id }],
  }
  const thread = { id: 'thread-1', on: { kind: 'theory', id: 'theory' }, about: 'Tutoring', comment }
  const begun = await ben.ask(`POST /api/documents/${document}/threads`, thread)
  expect(begun.status, begun.text).toBeLessThan(300)

  await vi.waitFor(() => expect(toAna()).toHaveLength(1), { timeout: 10_000 })
  expect(toAna()[0]?.text).toContain('could you look?')
  expect((await ana.ask('GET /api/notices')).json.mentions).toMatchObject([{ document, thread: 'thread-1' }])

  await ben.ask(`PATCH /api/documents/${document}/comments/comment-1`, {
    text: '@Ana Ruiz please',
    mentions: comment.mentions,
  })
  await vi.waitFor(async () => {
    expect((await ana.ask('GET /api/notices')).json.mentions).toMatchObject([{ text: '@Ana Ruiz please' }])
  })
  await ben.ask(`DELETE /api/documents/${document}/comments/comment-1`)
  await vi.waitFor(async () => expect((await ana.ask('GET /api/notices')).json.mentions).toEqual([]))
  expect(toAna()).toHaveLength(1)
  expect(await records.all('mention')).toEqual([])
})

test('an owner is emailed once that somebody asks to edit, and not where they want no emails of that', async () => {
  const { ana } = server
  const { id: document } = (await ana.ask('POST /api/documents', { title: 'Coaching' })).json
  const asked = () => toAna().filter(({ text }) => text.includes('asks to edit'))
  const ben = await joinedBy(server, document)
  await ben.ask(`POST /api/documents/${document}/edit-requests`)
  await ben.ask(`POST /api/documents/${document}/edit-requests`)
  await vi.waitFor(() => expect(asked()).toHaveLength(1), { timeout: 10_000 })
  expect(asked()[0]?.text).toContain(`/d/${document}`)

  const wanted = { mentions: 'email', toDos: 'screen', changes: 'screen', digest: 'weekly', language: 'en' }
  expect((await ana.ask('POST /api/notices/preferences', wanted)).status).toBe(204)
  const cai = await joinedBy(server, document)
  await cai.ask(`POST /api/documents/${document}/edit-requests`)
  expect((await ana.ask('GET /api/notices')).json.requests).toHaveLength(2)
  // An email that was sent to her after it: that one would have come before.
  await ana.ask('POST /api/notices/preferences', { ...wanted, toDos: 'email' })
  const dai = await joinedBy(server, document)
  await dai.ask(`POST /api/documents/${document}/edit-requests`)
  await vi.waitFor(() => expect(asked().length).toBeGreaterThan(1), { timeout: 10_000 })
  expect(asked()).toHaveLength(2)
})

const toAna = () => caught.filter(({ to }) => to === 'ana@northbank.example')

/** A guest who may comment. */
async function joinedBy({ ana, visitor }: AccountsServer, document: string) {
  const { token } = (await ana.ask(`POST /api/documents/${document}/links`, { role: 'comment' })).json
  const guest = visitor()
  const joined = await guest.ask('POST /api/join', { token, name: 'Ben' })
  expect(joined.status, joined.text).toBe(200)
  return guest
}
