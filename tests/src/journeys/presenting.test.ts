import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const { together, open } = journey()

test('a theory is presented to a screen and a phone; one looks around and comes back; one comes late; the presenter goes', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  const priya = await open(id, 'priya', PHONE)

  await present(ana.page, 'Present band by band')
  await at(ana.page, 'Step 1: Situation and target group')
  for (const { page } of [ben, priya]) {
    await strip(page, 'ana is presenting.')
    await button(page, 'Follow').click()
  }
  const list = priya.page.getByRole('dialog', { name: 'ana’s presentation' })
  await list.getByText('You follow ana, step 1 of 10').waitFor()
  await strip(ben.page, 'Step 1 of 10: Situation and target group')
  await until(
    'the presenter sees who follows',
    async () => (await audience(ana.page)).join() === 'ben: following,priya: following, by phone',
  )

  await ana.page.keyboard.press('PageDown')
  await list.getByRole('heading', { name: 'Inputs' }).waitFor()
  await strip(ben.page, 'Step 2 of 10: Inputs')
  expect(await list.locator('.step-box-label').allTextContents()).toContain('Diagnostic assessment licence')
  await ana.page.keyboard.press('ArrowRight')
  await list.getByRole('heading', { name: 'Activities' }).waitFor()
  await strip(ben.page, 'Step 3 of 10: Activities')
  expect(await list.locator('.step-link-from').allTextContents()).toContain('Diagnostic assessment licence ')
  expect(await violations(priya.page)).toEqual([])
  expect(await violations(ana.page)).toEqual([])
  await priya.picture('presented-phone')
  await ana.picture('presenting')
  // What only the presenter sees.
  expect(await priya.page.getByText('Audience').count()).toBe(0)

  await list.getByRole('button', { name: 'Look around' }).click()
  await list.waitFor({ state: 'detached' })
  await ana.page.keyboard.press('Space')
  await strip(priya.page, 'ana is at: Step 4 of 10: Outputs')
  await until('the presenter sees who looks around', async () =>
    (await audience(ana.page)).includes('priya: looking around, by phone'),
  )
  await button(priya.page, 'Come back').click()
  await list.getByRole('heading', { name: 'Outputs' }).waitFor()

  const dan = await open(id, 'dan')
  await strip(dan.page, 'ana is presenting.')
  await button(dan.page, 'Follow').press('Enter')
  await strip(dan.page, 'Step 4 of 10: Outputs')

  await ana.leave()
  for (const { page } of [ben, dan]) await strip(page, 'ana has stopped presenting.')
  await list.getByText('ana has stopped presenting.').waitFor()
  expect(await list.getByRole('heading', { name: 'Outputs' }).count()).toBe(1)
  const ended = ben.page.locator('.presenting-strip')
  await ended.getByRole('button', { name: 'Close' }).click()
  await ended.waitFor({ state: 'detached' })
})

test('a path is presented link by link, and who leaves stays where they are', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ana.page.keyboard.press('Alt+p')
  await ana.page.getByRole('complementary', { name: 'Paths' }).waitFor()
  await command(ana.page, 'Present this path')
  await at(ana.page, /^Step 1: /)
  await button(ben.page, 'Follow').click()
  for (let step = 2; step <= 3; step += 1) {
    await ana.page.keyboard.press('ArrowRight')
    await at(ana.page, new RegExp(`^Step ${step}: `))
    await strip(ben.page, new RegExp(`Step ${step} of \\d+: `))
  }
  await button(ben.page, 'As a list').click()
  const list = ben.page.getByRole('dialog', { name: 'ana’s presentation' })
  await until('the list shows the path so far', async () => (await list.locator('.step-box').count()) === 3)
  expect(await list.locator('.step-link').count()).toBe(2)
  await list.getByRole('button', { name: 'Map' }).click()
  await button(ben.page, 'Leave').click()
  await ana.page.keyboard.press('ArrowRight')
  await at(ana.page, /^Step 4: /)
  expect(await ben.page.getByText(/Step \d+ of/).count()).toBe(0)
  // The way back is with the people who are here.
  await ben.page.getByRole('button', { name: '2 people are here' }).click()
  await button(ben.page, 'Follow ana’s presentation').click()
  await strip(ben.page, /Step 4 of \d+: /)
  await ana.page.getByRole('button', { name: 'End' }).click()
  await strip(ben.page, 'ana has stopped presenting.')
})

test('frames are chosen, noted and presented; the note is for the presenter alone', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ana.map.select('Diagnostic assessment licence')
  await command(ana.page, 'Add a frame of the selection')
  await ana.page.keyboard.press('Alt+Shift+P')
  const panel = ana.page.getByRole('complementary', { name: 'Present' })
  await panel.getByLabel('Name of frame 1').fill('What it costs')
  await panel.getByLabel('Notes for whoever presents').fill('Ask who pays.')
  await panel.getByRole('button', { name: 'Present the frames' }).click()
  await at(ana.page, 'Step 1: What it costs')
  expect(await panel.getByLabel('Your notes, not shown to the audience').inputValue()).toBe('Ask who pays.')
  await button(ben.page, 'Follow').click()
  await strip(ben.page, 'Step 1 of 1: What it costs')
  expect(await ben.page.getByText('Ask who pays.').count()).toBe(0)
  // Keys that are typed are letters, not steps.
  await panel.getByLabel('Your notes, not shown to the audience').press('End')
  await ana.page.keyboard.press('Space')
  await ana.page.keyboard.type('Wait.')
  expect(await panel.getByLabel('Your notes, not shown to the audience').inputValue()).toBe('Ask who pays. Wait.')
})

test('everyone is brought once and can go back; who writes, or does not want it, is asked', async () => {
  const { ana, ben, cai } = await together(CASE, 'ana', 'ben', 'cai')
  await ana.map.select('Diagnostic assessment licence')
  await ana.page.keyboard.press('Control+0')
  await ana.map.atRest()
  await ben.page.keyboard.press('Shift+1')
  await ben.map.atRest()
  const before = await ben.map.zoom()
  await cai.map.select('30 sessions delivered to each group')
  await cai.page.keyboard.press('Enter')
  await cai.page.locator('.map-box-label').waitFor()

  await command(ana.page, 'Bring everyone to me')
  await strip(ben.page, 'ana brought you here.')
  await ben.map.atRest()
  expect(await ben.map.zoom()).toBeGreaterThan(before)
  await strip(cai.page, 'ana asks everyone to come.')
  expect(await cai.page.evaluate(() => document.activeElement?.className)).toContain('map-box-label')
  await button(ben.page, 'Back to where I was').click()
  await ben.map.atRest()
  expect(Math.abs((await ben.map.zoom()) - before)).toBeLessThan(0.02)

  await ben.page.getByRole('button', { name: '3 people are here' }).click()
  await ben.page.getByText('Others may bring me to where they are').click()
  await ben.page.keyboard.press('Escape')
  await command(ana.page, 'Bring everyone to me')
  await strip(ben.page, 'ana asks everyone to come.')
  await button(ben.page, 'Go there').click()
  await strip(ben.page, 'ana brought you here.')
})

async function present(page: Page, way: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+P')
  await page.getByRole('complementary', { name: 'Present' }).getByRole('button', { name: way }).click()
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function at(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('complementary', { name: 'Present' }).getByRole('heading', { name: title }).waitFor()
}

async function strip(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('.presenting-strip', { hasText: words }).waitFor()
}

async function audience(page: Page): Promise<string[]> {
  const rows = page.locator('.audience-list li')
  const people = await rows.evaluateAll((found) =>
    found.map((row) =>
      [row.querySelector('.audience-name'), row.querySelector('.audience-how')].map((part) => part?.textContent ?? ''),
    ),
  )
  return people.map(([name, how]) => `${name}: ${how}`).sort()
}
