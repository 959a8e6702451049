import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { caseFile } from '../support/cases.js'
import { firstOwnerPath } from '../support/first-owner.js'
import { type Editing, journey } from '../support/journey.js'
import { changesAreKept, isKept, isOffline, keptCopies, keptFiles, writeNote } from '../support/kept.js'
import { MapPage } from '../support/map.js'
import { until } from '../support/until.js'

const CASE = caseFile('tutoring-evidence-rated.json')
const PASSWORD = 'correct horse battery'
const ANA = { name: 'Ana Ruiz', email: 'ana@northbank.example', password: PASSWORD }
const BEN = { name: 'Ben Okri', email: 'ben@southbank.example', password: PASSWORD }
const { visitor, server, url } = journey({ ownServer: true, env: { AUTH: 'accounts' } })

let owner: APIRequestContext
beforeAll(async () => {
  const [, token] = (await firstOwnerPath(server())).split('#')
  const first = { ...ANA, token, organisation: 'Northbank Centre' }
  const made = await fetch(`${url()}/api/first`, { method: 'POST', headers: JSON_HERE(), body: JSON.stringify(first) })
  expect(made.status).toBe(200)
})

test('signing out asks before it takes away what was not sent; then nothing is left in the browser', async () => {
  const { ben } = await withRole('edit')
  const { page } = ben
  await isKept(page, '/editor.html')
  await page.context().setOffline(true)
  await isOffline(page)
  await writeNote(page, 'In the train')
  await changesAreKept(page)
  // The tab goes before the network is there again, so that nothing is sent.
  const home = await page.context().newPage()
  await page.close()
  await page.context().setOffline(false)
  await home.goto(`${url()}/`)
  await isKept(home, '/index.html')

  await home.getByLabel('Account of Ben Okri').click()
  await home.getByRole('button', { name: 'Sign out' }).click()
  const dialog = home.getByRole('dialog', { name: 'Changes have not been sent' })
  await dialog.getByText(/changes? not sent yet/).waitFor()
  await dialog.getByRole('button', { name: 'Stay signed in' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await keptCopies(home)).toBeGreaterThan(0)

  await home.getByLabel('Account of Ben Okri').click()
  await home.getByRole('button', { name: 'Sign out' }).click()
  await dialog.getByRole('button', { name: 'Sign out without them' }).click()
  await home.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect([await keptCopies(home), await keptFiles(home)]).toEqual([0, {}])
  expect(
    await home.evaluate(() => Object.keys(localStorage).filter((key) => /role|comments|clients/.test(key))),
  ).toEqual([])
})

test('a session that ended meanwhile: what was done stays in the browser, and goes on after signing in', async () => {
  const { ben, id } = await withRole('edit')
  await wroteOffline(ben)
  await endSessions(ben.page)
  await ben.page.context().setOffline(false)
  await ben.page.getByRole('heading', { name: 'You have been signed out' }).waitFor()
  await ben.page.getByText(/changes? ha(s|ve) not been sent/).waitFor()
  expect(await copySaved(ben.page)).toContain('In the train')

  await ben.page.getByRole('link', { name: 'Sign in' }).click()
  await ben.page.getByLabel('Email').fill(BEN.email)
  await ben.page.getByLabel('Password').fill(PASSWORD)
  await ben.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await ben.page.waitForURL(`**/d/${id}`)
  await ben.map.ready()
  expect(await onServer(id)).toContain('In the train')
})

test('whoever may only look from now on is told what was not sent, keeps it as a copy, and can let it go', async () => {
  const { ben, id } = await withRole('edit')
  await wroteOffline(ben)
  await give(id, 'view')
  await ben.page.context().setOffline(false)
  const strip = ben.page.getByRole('region', { name: 'You may no longer change this theory.' })
  await strip.getByText(/changes? (was|were) not sent/).waitFor()
  await ben.picture('may-no-longer')
  // It is no different after a reload.
  await ben.page.reload()
  await strip.waitFor()
  expect(await copySaved(ben.page)).toContain('In the train')
  expect(await onServer(id)).not.toContain('In the train')

  await strip.getByRole('button', { name: 'Show it without them' }).click()
  await ben.page.locator('.save-mark', { hasText: 'You can view' }).waitFor()
  await until('it is as the server has it', async () => (await ben.map.ids('In the train')).length === 0)
})

test('whoever may open it no more is told so, keeps a copy, and can delete what this browser keeps', async () => {
  const { ben, id } = await withRole('edit')
  await wroteOffline(ben)
  const taken = await owner.delete(`${url()}/api/documents/${id}/grants/organisation:${bensCentre}`, {
    headers: { origin: url() },
  })
  expect(taken.status()).toBe(204)
  await ben.page.context().setOffline(false)
  await ben.page.getByText('or you may no longer open it', { exact: false }).waitFor()
  expect(await copySaved(ben.page)).toContain('In the train')
  await ben.page.reload()
  await ben.page.getByText(/changes? ha(s|ve) not been sent/).waitFor()
  await ben.page.getByRole('button', { name: 'Delete it in this browser' }).click()
  await ben.page.getByRole('heading', { name: 'Theories of change' }).waitFor()
  expect(await keptCopies(ben.page)).toBe(0)
})

const JSON_HERE = () => ({ 'content-type': 'application/json', origin: url() })

/** Ben in a theory of Ana's, in which his Centre has a role. */
async function withRole(role: string) {
  const ana = await visitor('Ana')
  owner = ana.page.context().request
  await signIn(ana.page, ANA)
  const { organisations } = await (await owner.get(`${url()}/api/session`)).json()
  const centre = organisations.find(({ name }: { name: string }) => name === 'Northbank Centre').id
  const id: string = (await asked(`/api/documents?organisation=${centre}`, JSON.parse(CASE.toString()))).id
  const visiting = await visitor('Ben')
  await makeBen()
  await signIn(visiting.page, BEN)
  await give(id, role)
  await visiting.go(`/d/${id}`)
  const map = new MapPage(visiting.page)
  await map.ready()
  return { id, ben: { ...visiting, map } }
}

let bensCentre = ''
async function makeBen(): Promise<void> {
  if (bensCentre !== '') return
  bensCentre = (await asked('/api/organisations', { name: 'Southbank Centre' })).id
  const { url: link } = await asked(`/api/organisations/${bensCentre}/invitations`, { role: 'owner' })
  const joining = { ...BEN, token: new URL(link).hash.slice(1) }
  const joined = await fetch(`${url()}/api/invitations/join`, {
    method: 'POST',
    headers: JSON_HERE(),
    body: JSON.stringify(joining),
  })
  expect(joined.ok).toBe(true)
}

async function asked(path: string, data: unknown) {
  const answer = await owner.post(url() + path, { headers: { origin: url() }, data })
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
  return answer.json()
}

const give = (id: string, role: string) =>
  asked(`/api/documents/${id}/grants`, { kind: 'organisation', id: bensCentre, role })

async function signIn(page: Page, { email, password }: typeof ANA): Promise<void> {
  const answer = await page.context().request.post(`${url()}/api/auth/sign-in/email`, {
    headers: { origin: url() },
    data: { email, password },
  })
  expect(answer.status()).toBe(200)
}

/** As from another computer. */
async function endSessions(page: Page): Promise<void> {
  const cookies = await page.context().cookies()
  const headers = { ...JSON_HERE(), cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
  const ended = await fetch(`${url()}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' })
  expect(ended.ok).toBe(true)
}

async function wroteOffline({ page, map }: Editing): Promise<void> {
  await isKept(page, '/editor.html')
  await page.context().setOffline(true)
  await isOffline(page)
  await writeNote(page, 'In the train')
  await changesAreKept(page)
  // As a laptop that was closed and opened: nothing of it is in the page's memory alone.
  await page.reload()
  await isOffline(page)
  await until('it is there', async () => (await map.ids('In the train')).length === 1)
}

/** What is in the copy that this person saves. */
async function copySaved(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  return readFile(await (await downloading).path(), 'utf8')
}

async function onServer(id: string): Promise<string> {
  return (await owner.get(`${url()}/api/documents/${id}/export/json`)).text()
}
