import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from '../../../cli/index.js'
import { EMPTY_UPDATE } from '../../../empty-update.js'
import { openStorage } from '../../../storage/index.js'
import { startForTest, type TestServer } from '../../start-for-test.js'
import { browserAt } from './people-for-test.js'

const ana = { name: 'Ana Ruiz', email: 'ana@northbank.example', password: 'correct horse battery' }
const NEW = 'another good password'
let folder: string
let server: TestServer | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-keeper-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('PUBLIC_URL', 'https://toc.example.org')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  rmSync(folder, { recursive: true })
})

async function started(): Promise<TestServer> {
  const storage = await openStorage({ databaseUrl: null, dataDir: folder })
  server = await startForTest({ AUTH: 'accounts' }, { storage })
  return server
}

async function stopped(): Promise<void> {
  await server?.close()
  server = null
}

async function called(...args: readonly string[]) {
  const said: string[] = []
  const terminal = { out: (text: string) => void said.push(text), error: (text: string) => void said.push(text) }
  return { code: await run(args, terminal), said: said.join('\n') }
}

async function withOwner() {
  const first = await started()
  const browser = browserAt(first)
  const token = first.firstOwnerLink?.split('#')[1]
  await browser.ask('POST /api/first', { token, ...ana, organisation: 'Northbank Centre' })
  return { first, browser }
}

test('when the only owner forgot, whoever looks after the server prints a link for a new password', async () => {
  await withOwner()
  expect(await called('reset-password', ana.email)).toMatchObject({ code: 1, said: expect.stringContaining('Stop it') })
  await stopped()
  const { code, said } = await called('reset-password', 'ANA@northbank.example')
  expect(code).toBe(0)
  const [, token] = /https:\/\/toc\.example\.org\/signin#new-password=([\w-]{43})$/.exec(said) ?? []
  const again = await started()
  expect((await again.ask('POST /api/reset', { token, password: NEW })).status).toBe(204)
  const browser = browserAt(again)
  await browser.ask('POST /api/auth/sign-in/email', { email: ana.email, password: NEW })
  const [{ id }] = (await browser.ask('GET /api/session')).json.organisations
  const { entries } = (await browser.ask(`GET /api/organisations/${id}/audit?count=3`)).json
  expect(entries.at(-1)).toMatchObject({ action: 'reset-link-made', who: null, details: { by: 'command line' } })
})

test('an address that nobody has, and a folder that is none, are told', async () => {
  await withOwner()
  await stopped()
  expect(await called('reset-password', 'ben@x.example')).toMatchObject({ code: 1 })
  expect(await called('reset-password')).toMatchObject({ code: 2 })
  vi.stubEnv('DATA_DIR', join(folder, 'nowhere'))
  expect((await called('bin')).said).toContain('There is no store')
})

test('what went into the bin with an account is listed, and given to somebody else', async () => {
  const { browser } = await withOwner()
  const { json } = await browser.ask('POST /api/documents', { title: 'Tutoring' })
  const gone = await browser.ask('DELETE /api/account', { password: ana.password, binDocuments: true })
  expect(gone.status).toBe(204)
  await stopped()
  const next = await started()
  const ben = browserAt(next)
  const token = next.firstOwnerLink?.split('#')[1]
  const who = { ...ana, name: 'Ben Okri', email: 'ben@northbank.example', organisation: 'Harbour Centre' }
  await ben.ask('POST /api/first', { token, ...who })
  await stopped()

  expect((await called('bin')).said).toMatch(new RegExp(`^${json.id} {2}\\d{4}-\\d\\d-\\d\\d {2}Tutoring$`))
  expect((await called('unbin', json.id, 'nobody@x.example')).code).toBe(1)
  expect((await called('unbin', 'x'.repeat(21), who.email)).code).toBe(1)
  expect(await called('unbin', json.id, who.email)).toMatchObject({
    code: 0,
    said: '“Tutoring” is back; Ben Okri owns it.',
  })
  expect((await called('bin')).said).toBe('The bin is empty.')

  const last = await started()
  const again = browserAt(last)
  await again.ask('POST /api/auth/sign-in/email', { email: who.email, password: who.password })
  expect((await again.ask(`GET /api/documents/${json.id}/role`)).json.role).toBe('own')
})

test('an id that begins with a hyphen is an id', async () => {
  const storage = await openStorage({ databaseUrl: null, dataDir: folder })
  const id = '-Kq3vX9pTn2mZ8sLw4RyBg'
  await storage.createDocument({ id, title: 'Tutoring', by: null, update: EMPTY_UPDATE })
  await storage.describeDocument(id, { binnedAt: 1 })
  await storage.close()
  expect(await called('unbin', id)).toMatchObject({ code: 0, said: '“Tutoring” is back.' })
})
