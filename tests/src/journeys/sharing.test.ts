import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { firstOwnerPath } from '../support/first-owner.js'
import { journey } from '../support/journey.js'
import { MapPage } from '../support/map.js'
import { until } from '../support/until.js'

const { visitor, server, url } = journey({ ownServer: true, env: { AUTH: 'accounts' } })
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const OWNER = { email: 'ana@northbank.example', password: 'correct horse battery' }

beforeAll(async () => {
  const [, token] = (await firstOwnerPath(server())).split('#')
  const body = { ...OWNER, token, name: 'Ana Ruiz', organisation: 'Northbank Centre' }
  expect((await post('/api/first', body)).status).toBe(200)
})

test('a guest on a phone comes by a link, edits, and sees who revoked it while they type; unsent words are given back', async () => {
  const ana = await owner()
  const address = await makeLink(ana.page, { name: 'Field trip', can: 'Edit' })
  const rhys = await visitor('Rhys Owen', PHONE)
  await rhys.page.goto(address)
  expect(await rhys.page.getByLabel('Your name').inputValue()).toBe('Rhys Owen')
  await rhys.page.getByRole('button', { name: 'Open' }).click()
  await new MapPage(rhys.page).ready()
  expect(rhys.page.url()).not.toContain('#')
  await rhys.page.locator('.bar-title').fill('By a guest')
  await rhys.saved()
  await until('Ana reads it', async () => (await ana.page.locator('.bar-title').inputValue()) === 'By a guest')

  await rhys.page.context().setOffline(true)
  await rhys.page.getByText('You are offline.', { exact: true }).waitFor()
  await rhys.page.locator('.bar-title').fill('Never sent')
  await ana.page.getByRole('button', { name: 'Revoke link “Field trip”' }).click()
  await ana.page.getByText('No links yet.').waitFor()
  await rhys.page.context().setOffline(false)
  await rhys.page.getByRole('heading', { name: 'Your link was revoked' }).waitFor()
  const words = (await rhys.page.getByRole('alert').textContent()) ?? ''
  expect(words).toContain('Ana Ruiz closed “Field trip”')
  expect(words).toContain('Never sent')
  expect(await rhys.page.locator('.map').count()).toBe(0)
  await until('this browser keeps no copy', async () => (await copies(rhys.page)) === 0)
  await rhys.page.reload()
  await rhys.page.getByRole('heading', { name: 'Your link was revoked' }).waitFor()
})

test('whoever only looks is offered nothing that changes, and what they press changes nothing', async () => {
  const ana = await owner()
  const address = await makeLink(ana.page, { name: 'Trustees', can: 'View' })
  const mina = await visitor('Mina')
  await mina.page.goto(address)
  await mina.page.getByRole('button', { name: 'Open' }).click()
  const map = new MapPage(mina.page)
  await mina.page.locator('.save-mark', { hasText: 'You can view' }).waitFor()
  await mina.page.getByRole('listbox', { name: 'Map of the theory' }).waitFor()
  const boxes = await map.count()
  expect(await mina.page.locator('.element-palette').count()).toBe(0)
  expect(await mina.page.locator('.bar-title').getAttribute('readonly')).not.toBeNull()
  await mina.page.keyboard.press('Control+a')
  await mina.page.keyboard.press('Delete')
  await map.atRest()
  expect(await map.count()).toBe(boxes)
  expect(await mina.page.getByRole('button', { name: 'Share' }).count()).toBe(0)
})

/** Ana's window, with a theory open and the dialog to share it. */
async function owner() {
  const ana = await visitor('Ana')
  const headers = { origin: url() }
  const request = ana.page.context().request
  const signedIn = await request.post(`${url()}/api/auth/sign-in/email`, { headers, data: OWNER })
  expect(signedIn.status()).toBe(200)
  const made = await request.post(`${url()}/api/documents`, { headers, data: { example: 'reading-buddies' } })
  await ana.go((await made.json()).url)
  await new MapPage(ana.page).ready()
  await ana.page.getByRole('button', { name: 'Share' }).click()
  return ana
}

async function makeLink(page: Page, { name, can }: { name: string; can: string }): Promise<string> {
  await page.getByRole('button', { name: 'New link' }).click()
  await page.getByLabel('What it is for').fill(name)
  await page.getByLabel('Whoever has it can').selectOption(can)
  await page.getByRole('button', { name: 'Make link' }).click()
  await page.getByRole('button', { name: `Copy address of “${name}”` }).waitFor()
  return page.locator('.share-link-open').getByRole('textbox', { name: 'Address' }).inputValue()
}

function copies(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases()
    return all.filter(({ name }) => name?.startsWith('throughline/')).length
  })
}

function post(path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: url() }
  return fetch(url() + path, { method: 'POST', headers, body: JSON.stringify(body) })
}
