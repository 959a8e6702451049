import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { browserAtHand, type Visitor, visit } from '../support/browser.js'
import { firstOwnerPath } from '../support/first-owner.js'
import { type RunningServer, startServer } from '../support/server.js'

const PASSWORD = 'correct horse battery'
let server: RunningServer
const visitors: Visitor[] = []

beforeAll(async () => {
  server = await startServer({ AUTH: 'accounts' })
})
afterAll(async () => {
  await Promise.all(visitors.map((visitor) => visitor.leave()))
  await server.stop()
})

async function visitor(name: string): Promise<Visitor> {
  const arrived = await visit(await browserAtHand(), server.url, name)
  visitors.push(arrived)
  return arrived
}

async function makeAccount(page: Page, name: string, email: string, go: string): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: go }).click()
  await page.getByRole('heading', { name: 'Theories of change' }).waitFor()
}

test('an owner from the printed link invites somebody, who joins, signs in again and sees the Centre’s theories', async () => {
  const ana = await visitor('Ana')

  // Whoever comes without an account is sent to sign in.
  await ana.go('/')
  await ana.page.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(await violations(ana.page)).toEqual([])

  await ana.go(await firstOwnerPath(server))
  await ana.page.getByLabel('Your Centre').fill('Northbank Centre')
  await ana.page.getByLabel('Password').fill('too short')
  await ana.page.getByRole('button', { name: 'Create owner and sign in' }).click()
  // Focus goes to the first field that is wrong, and it says why.
  expect(await ana.page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('name')
  await ana.page.getByText('Use 12 characters or more; this has 9.').waitFor()
  await makeAccount(ana.page, 'Ana Ruiz', 'ana@northbank.example', 'Create owner and sign in')
  await ana.page.getByRole('button', { name: 'Open an example' }).click()
  await ana.page.waitForURL('**/d/*')
  const theory = new URL(ana.page.url()).pathname

  await ana.go('/')
  await ana.page.getByLabel('Account of Ana Ruiz').click()
  await ana.page.getByRole('link', { name: 'Northbank Centre' }).click()
  await ana.page.getByRole('button', { name: 'Make a link' }).click()
  const link = await ana.page.getByLabel('Pass this link on to one person').inputValue()
  expect(await violations(ana.page)).toEqual([])

  const ben = await visitor('Ben')
  await ben.page.goto(link)
  await ben.page.getByRole('heading', { name: 'Join Northbank Centre' }).waitFor()
  await makeAccount(ben.page, 'Ben Okri', 'ben@northbank.example', 'Make an account and join')
  await ben.page.getByLabel('Account of Ben Okri').click()
  await ben.page.getByRole('button', { name: 'Sign out' }).click()
  await ben.page.getByRole('heading', { name: 'Sign in' }).waitFor()

  // The theory's address leads through signing in, and back.
  await ben.go(theory)
  await ben.page.getByRole('link', { name: 'Sign in' }).click()
  await ben.page.getByLabel('Email').fill('ben@northbank.example')
  await ben.page.getByLabel('Password').fill('not the password')
  await ben.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await ben.page.getByText('The address or the password is wrong.').waitFor()
  await ben.page.getByLabel('Password').fill(PASSWORD)
  await ben.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await ben.page.waitForURL(`**${theory}`)
  await ben.page.locator('.save-mark').waitFor()

  // The link was for one person.
  const eve = await visitor('Eve')
  await eve.page.goto(link)
  await eve.page.getByRole('heading', { name: 'This link does not work' }).waitFor()

  await ana.go('/')
  await ana.page.getByLabel('Account of Ana Ruiz').click()
  await ana.page.getByRole('link', { name: 'Northbank Centre' }).click()
  await ana.page.getByText('Ben Okri joined').waitFor()
  await ana.go('/account')
  await ana.page.getByText('This browser').waitFor()
  expect(await violations(ana.page)).toEqual([])
  for (const { name, troubles } of visitors) expect([name, ...troubles]).toEqual([name])
})
