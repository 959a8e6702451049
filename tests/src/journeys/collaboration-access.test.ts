import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { listen } from '../support/listen.js'
import { until } from '../support/until.js'

// The requirements of the W3C note on accessible collaboration tools, by number, as far as what they ask of is there.
const CASE = 'breakfast-club-teaching.json'
const SERVE = 'Serve a free breakfast'
const { together, open } = journey()

test('[REQ 1] who comes and goes is said once, without moving the focus, and who is here is reached by keyboard', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const said = await listen(ana.page)
  await ana.page.locator('.thing-list [tabindex="0"]').focus()
  // Who is seen at once was here before: wait until nobody is.
  await ana.page.getByRole('button', { name: 'You alone are here' }).waitFor()
  await until('looking round is over', () => ana.page.evaluate(() => performance.now() > 4_000))
  const ben = await open(id, 'ben')
  await until('Ana hears that Ben joined', async () => count(await said(), /ben joined/) > 0)
  expect(await role(ana.page)).toBe('option')
  await ben.leave()
  await until('Ana hears that Ben left', async () => count(await said(), /ben left/) > 0)
  expect(count(await said(), /ben joined/)).toBe(1)
  await ana.page.getByRole('button', { name: 'You alone are here' }).focus()
  await ana.page.keyboard.press('Enter')
  await ana.page.getByRole('dialog', { name: 'Here now' }).waitFor()
})

test('[REQ 2] what others do is said with who and what, on request only near where one is', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  const said = await listen(ana.page)
  await ben.map.select(SERVE)
  await ben.page.keyboard.press('Control+ArrowRight')
  await ben.page.keyboard.type('Clean plates')
  await ben.page.keyboard.press('Enter')
  await until('Ana hears of the new box and link', async () => {
    const all = (await said()).join(' ')
    return /ben added/.test(all) && /ben linked .*Serve a free breakfast/.test(all)
  })
  await preferences(ana.page, 'Only what I am on')
  await ana.map.select('Fewer pupils are late')
  const before = (await said()).length
  await ben.map.select('Write to every family')
  await ben.page.keyboard.press('Delete')
  await ben.map.select('Fewer pupils are late')
  await ben.page.keyboard.press('Enter')
  await ben.page.keyboard.press('End')
  await ben.page.keyboard.type(' each week')
  await ben.page.keyboard.press('Escape')
  await until('Ana hears of the box she is on', async () =>
    (await said()).slice(before).some((words) => /ben changed Fewer pupils are late/.test(words)),
  )
  expect((await said()).slice(before).join(' ')).not.toMatch(/Write to every family/)
})

test('[REQ 3] messages are silenced by kind from the keyboard, that is kept, and what was missed is in a list', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await preferences(ana.page, 'Boxes')
  await ana.page.reload()
  await ana.map.ready()
  const said = await listen(ana.page)
  await ben.map.select('Write to every family')
  await ben.page.keyboard.press('Delete')
  await ben.saved()
  await until('Ben’s change is here', async () => (await ana.map.ids('Write to every family')).length === 0)
  await openPeople(ana.page)
  await ana.page.getByText(/What others did \(\d+\)/).press('Enter')
  await ana.page.locator('.people-news-item', { hasText: 'ben removed Write to every family' }).waitFor()
  expect((await said()).join(' ')).not.toMatch(/ben removed/)
})

test('[REQ 4] following somebody goes where they work; Escape stops it and leads back', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ana.map.select(SERVE)
  await openPeople(ana.page)
  await ana.page.getByRole('button', { name: 'Follow ben' }).press('Enter')
  await ana.page.getByText('Following ben.').waitFor()
  await ben.map.select('Fewer pupils are late')
  await ana.page.getByRole('complementary').getByText('Fewer pupils are late').first().waitFor()
  await ana.picture('following')
  await ana.page.keyboard.press('Escape')
  await ana.page.getByText('Following ben.').waitFor({ state: 'detached' })
  await ana.page.getByRole('complementary').getByText(SERVE).first().waitFor()
})

test('[REQ 5] while one writes, what others do elsewhere moves neither focus nor caret nor view', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ana.map.select(SERVE)
  await ana.page.keyboard.press('Enter')
  await ana.page.locator('.map-box-label').waitFor()
  await ana.page.keyboard.press('Home')
  const at = await caret(ana.page)
  const place = await ana.page.locator('.map-box-label').boundingBox()
  await ben.map.select('Write to every family')
  await ben.page.keyboard.press('Delete')
  await ben.saved()
  await until('Ben’s change is here', async () => (await ana.map.ids('Write to every family')).length === 0)
  expect(await caret(ana.page)).toEqual(at)
  const now = await ana.page.locator('.map-box-label').boundingBox()
  expect(Math.hypot((now?.x ?? 0) - (place?.x ?? 0), (now?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(8)
})

const count = (said: readonly string[], words: RegExp): number =>
  said.filter((one, at) => words.test(one) && one.trim() !== said[at - 1]?.trim()).length

const role = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role'))

const caret = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLTextAreaElement ? [field.className, field.selectionStart] : null
  })

async function openPeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(\d+ people are here|You alone are here)$/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Here now' }).waitFor()
}

async function preferences(page: Page, name: string): Promise<void> {
  await openPeople(page)
  await page.getByRole('switch', { name, exact: true }).press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Here now' }).waitFor({ state: 'detached' })
}
