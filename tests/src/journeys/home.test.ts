import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { browserAtHand, type Visitor, visit } from '../support/browser.js'
import { caseFile } from '../support/cases.js'
import { type RunningServer, startServer } from '../support/server.js'

let server: RunningServer
let browser: Browser
let ana: Visitor

beforeAll(async () => {
  server = await startServer()
  browser = await browserAtHand()
})
afterAll(async () => {
  await server.stop()
})
beforeEach(async () => {
  ana = await visit(browser, server.url, 'Ana')
  await ana.go('/')
})
afterEach(async () => {
  expect(ana.troubles).toEqual([])
  await ana.leave()
})

test('an empty home says what this is, and a template opens in two clicks', async () => {
  const { page } = ana
  await page.getByRole('heading', { name: 'Draw how what you do leads to the change you want' }).waitFor()
  await ana.picture('home-empty')
  await page.getByRole('button', { name: 'Start with a template' }).click()
  await page.getByRole('button', { name: 'Use Kellogg logic model' }).click()
  await page.waitForURL(/\/d\/[\w-]{16,}/)
  await page.getByText('Activities').first().waitFor()
})

test('an example opens filled, and is listed afterwards with its title and picture', async () => {
  const { page } = ana
  await page.locator('.example-line').first().click()
  await page.waitForURL(/\/d\//)
  await ana.saved()
  await ana.go('/')
  const card = page.locator('.document-card').first()
  await card.waitFor()
  const drawn = await card.locator('img').evaluate(async (img: HTMLImageElement) => {
    await img.decode()
    return img.naturalWidth
  })
  expect(drawn).toBeGreaterThan(0)
  await ana.picture('home')
})

test('a theory is renamed, duplicated, binned and restored', async () => {
  const { page } = ana
  const card = (title: string) => page.locator('.document-card', { hasText: title })
  const choose = async (title: string, action: string) => {
    await card(title)
      .last()
      .getByLabel(/^More for/)
      .click()
    await card(title).last().getByRole('button', { name: action }).click()
  }
  await page.getByTestId('file-chooser').setInputFiles({
    name: 'club.json',
    mimeType: 'application/json',
    buffer: caseFile('breakfast-club-teaching.json'),
  })
  await page.waitForURL(/\/d\//)
  await ana.go('/')
  await choose('Oakfield breakfast club', 'Rename')
  await page.getByRole('textbox', { name: 'Title' }).fill('Breakfast for all')
  await page.keyboard.press('Enter')
  await card('Breakfast for all').waitFor()
  await choose('Breakfast for all', 'Duplicate')
  await expect.poll(() => card('Breakfast for all').count()).toBe(2)
  await choose('Breakfast for all', 'Move to the bin')
  await expect.poll(() => card('Breakfast for all').count()).toBe(1)
  await openBin(page)
  await choose('Breakfast for all', 'Delete for good')
  await page.getByRole('alertdialog', { name: 'Delete “Breakfast for all” for good?' }).waitFor()
  await page.keyboard.press('Escape')
  await choose('Breakfast for all', 'Restore')
  await page.getByText('The bin is empty.').waitFor()
  await page.getByRole('button', { name: 'Back to the theories' }).click()
  await expect.poll(() => card('Breakfast for all').count()).toBe(2)
})

test('what is in the bin is deleted for good, once that was asked and answered', async () => {
  const { page } = ana
  const card = page.locator('.document-card')
  const title = 'Breakfast for all'
  const choose = async (action: string) => {
    await card
      .filter({ hasText: title })
      .last()
      .getByLabel(/^More for/)
      .click()
    await card.filter({ hasText: title }).last().getByRole('button', { name: action }).click()
  }
  await choose('Duplicate')
  await expect.poll(() => card.filter({ hasText: title }).count()).toBe(3)
  await choose('Move to the bin')
  await expect.poll(() => card.filter({ hasText: title }).count()).toBe(2)
  await openBin(page)
  await choose('Delete for good')
  const question = page.getByRole('alertdialog', { name: `Delete “${title}” for good?` })
  await expect
    .poll(() => question.getByRole('button', { name: 'Keep' }).evaluate((it) => it === document.activeElement))
    .toBe(true)
  await question.getByRole('button', { name: 'Keep' }).click()
  await expect
    .poll(() =>
      card
        .filter({ hasText: title })
        .getByLabel(/^More for/)
        .evaluate((it) => it === document.activeElement),
    )
    .toBe(true)
  await choose('Delete for good')
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await page.getByText('The bin is empty.').waitFor()
  await page.getByRole('button', { name: 'Back to the theories' }).click()
  await expect.poll(() => card.filter({ hasText: title }).count()).toBe(2)
})

test('the list is narrowed by title', async () => {
  const { page } = ana
  await page.getByRole('searchbox', { name: 'Find by title' }).fill('breakfast')
  await expect.poll(() => page.locator('.document-card').count()).toBe(2)
  await page.getByRole('searchbox', { name: 'Find by title' }).fill('nowhere')
  await page.getByText('No title has “nowhere” in it.').waitFor()
})

test('a file that is not a theory is refused in words, and nothing is made', async () => {
  const { page } = ana
  await page.locator('.document-card').first().waitFor()
  const before = await page.locator('.document-card').count()
  await page.getByTestId('file-chooser').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"throughline","version":99}'),
  })
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await page.locator('.document-card').count()).toBe(before)
  expect(page.url()).toBe(`${server.url}/`)
})

/** Opens the bin, and waits until its cards are there in place of those of home. */
async function openBin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bin', exact: true }).click()
  await page.locator('.document-card-picture.is-binned').first().waitFor()
}
