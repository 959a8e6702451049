import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setText } from '@throughline/shared/commands'
import { TheoryDocument } from '@throughline/shared/document'
import { writeFlush, writeUpdate } from '@throughline/shared/protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RawClient } from '../../../collaboration/testing/index.js'
import { openMemoryStorage, openStorage, type Storage } from '../../../storage/index.js'
import { startPostgres, type TestPostgres } from '../../../storage/testing/index.js'
import { type AccountsServer, browserAt, PASSWORD, type SignedInPerson, startWithOwner } from './people-for-test.js'

const STARTS_WITHIN_MS = 60_000
/** Everything that is kept beside documents and may hold a name or address. */
const KINDS = [
  ...['auth.user', 'auth.account', 'auth.session', 'auth.verification', 'membership', 'grant', 'team', 'team-member'],
  ...['thread', 'comment', 'mention', 'author', 'revision', 'share-link', 'guest', 'invitation', 'document-invitation'],
  ...['reset-link', 'vouched-address', 'seen', 'notice-preferences', 'digest'],
]
const folder = mkdtempSync(join(tmpdir(), 'throughline-forgotten-'))
let postgres: TestPostgres

beforeAll(async () => {
  postgres = await startPostgres()
}, STARTS_WITHIN_MS)
afterAll(async () => {
  await postgres.remove()
  rmSync(folder, { recursive: true })
}, STARTS_WITHIN_MS)

const stores: readonly (readonly [name: string, open: () => Promise<Storage>])[] = [
  ['memory', async () => openMemoryStorage()],
  ['SQLite', () => openStorage({ databaseUrl: null, dataDir: folder })],
  ['PostgreSQL', async () => openStorage({ databaseUrl: await postgres.empty(), dataDir: folder })],
]

describe.each(stores)('an account that is deleted, with the store in %s', (_name, open) => {
  let server: AccountsServer
  let ben: Awaited<ReturnType<typeof member>>
  let document: string

  beforeAll(async () => {
    server = await startWithOwner({ MAX_REQUESTS_PER_MINUTE: '0' }, await open())
    document = (await server.ana.ask('POST /api/documents', { title: 'Tutoring' })).json.id
    ben = await member('Benedict Okri', 'benedict@x.example', 'owner')
  }, STARTS_WITHIN_MS)
  afterAll(() => server.close())

  async function member(name: string, email: string, role: string) {
    const [{ id: northbank }] = (await server.ana.ask('GET /api/session')).json.organisations
    const invited = await server.ana.ask(`POST /api/organisations/${northbank}/invitations`, { role, email })
    const browser = browserAt(server)
    const token = invited.json.url.split('#')[1]
    await browser.ask('POST /api/invitations/join', { token, name, email, password: PASSWORD })
    return { ...browser, name, email, northbank, id: (await browser.ask('GET /api/session')).json.person.id }
  }

  async function says(by: SignedInPerson, thread: string, text: string, mentions: readonly object[] = []) {
    const comment = { id: `${thread}-comment`, text, mentions }
    const on = { kind: 'theory', id: 'theory' }
    const said = await by.ask(`POST /api/documents/${document}/threads`, { id: thread, on, about: '', comment })
    if (said.status !== 201) throw new Error(said.text)
  }

  async function edits(by: SignedInPerson, title: string) {
    const url = `${server.url.replace('http', 'ws')}/sync/${document}`
    const client = await RawClient.open(url, { cookie: by.cookie() })
    const doc = await client.sync()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    setText(new TheoryDocument(doc), { kind: 'details', id: '', field: 'title', language: 'en', text: title })
    client.send(...updates.map((update) => writeUpdate(update)), writeFlush(1))
    await client.hears('flush', 1)
    client.close()
  }

  test('leaves its work to a former member, and nothing else; what others did stays theirs', async () => {
    const { ana, storage } = server
    const { id: anaId } = (await ana.ask('GET /api/session')).json.person
    // A link that others hold, an invitation, words, decisions, edits, a version; a visit to somebody else's theory.
    const link = (await ben.ask(`POST /api/documents/${document}/links`, { role: 'view' })).json
    const invited = await ben.ask(`POST /api/organisations/${ben.northbank}/invitations`, { role: 'viewer' })
    await says(ben, 'thread-of-ben', '@Ana Ruiz look', [{ name: 'Ana Ruiz', id: anaId }])
    await says(ana, 'thread-of-ana', 'Done')
    await ana.ask(`POST /api/documents/${document}/threads/thread-of-ana/give`, { to: { name: ben.name, id: ben.id } })
    await ben.ask(`POST /api/documents/${document}/threads/thread-of-ben/give`, { to: { name: 'Ana Ruiz', id: anaId } })
    await ben.ask(`POST /api/documents/${document}/threads/thread-of-ana/resolve`, {})
    await edits(ana, 'By Ana')
    await edits(ben, 'By Ben')
    await ben.ask(`POST /api/documents/${document}/revisions`, { name: 'For the board' })
    const elsewhere = (await ana.ask('POST /api/documents', { title: 'Elsewhere' })).json.id
    const there = (await ana.ask(`POST /api/documents/${elsewhere}/links`, { role: 'view' })).json
    await ben.ask('POST /api/join', { token: there.token, name: ben.name })
    expect(await changedBy(ana)).toBe(ben.name)

    expect((await ben.ask('DELETE /api/account', { password: PASSWORD })).status).toBe(204)

    const { records } = storage
    const kept = JSON.stringify([await Promise.all(KINDS.map((kind) => records.all(kind))), await storage.documents()])
    for (const words of ['Benedict', 'Okri', ben.email]) expect(kept).not.toContain(words)
    expect(await changedBy(ana)).toBeNull()

    const { revisions, people } = (await ana.ask(`GET /api/documents/${document}/revisions`)).json
    const [version] = revisions
    expect(version).toMatchObject({ name: 'For the board', by: ben.id })
    expect(people).toContainEqual({ id: ben.id, name: null })
    expect(people).toContainEqual({ id: anaId, name: 'Ana Ruiz' })
    const { threads } = (await ana.ask(`GET /api/documents/${document}/threads`)).json
    const [first, second] = threads
    const former = { kind: 'member', id: ben.id, name: '' }
    expect([first.by, first.comments[0].by, first.comments[0].text]).toEqual([former, former, '@Ana Ruiz look'])
    expect([second.by.name, second.settled.by]).toEqual(['Ana Ruiz', former])
    expect([first.given.to.name, first.given.by, second.given]).toEqual(['Ana Ruiz', former, null])
    const { mentions } = (await ana.ask('GET /api/notices')).json
    for (const { by } of mentions) expect(by.name).toBe('')

    // What others hold goes on working.
    expect((await server.ask('POST /api/join/look', { token: link.token })).json).toMatchObject({ by: '', end: null })
    const token = invited.json.url.split('#')[1]
    expect((await server.ask('POST /api/invitations/read', { token })).json).toMatchObject({ by: '', role: 'viewer' })
  })

  async function changedBy(browser: SignedInPerson): Promise<string | null> {
    const { documents } = (await browser.ask('GET /api/documents')).json
    return documents.find(({ id }: { id: string }) => id === document).changedBy
  }
})
