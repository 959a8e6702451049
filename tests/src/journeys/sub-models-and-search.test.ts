import { subModelOf } from '@throughline/shared/graph'
import { type Element, type Theory, wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CLUB = 'breakfast-club-teaching.json'
const { together, theory } = journey()

test('a box is opened into its own map and filled by keyboard; the other person sees outside what it gives', async () => {
  const { ana, ben, id } = await together(CLUB, 'ana', 'ben')
  const { page, map } = ana
  await map.select('Serve a free breakfast')
  await page.keyboard.press('Control+Enter')
  const trail = page.getByRole('navigation', { name: 'Where you are' })
  await trail.getByText('Serve a free breakfast').waitFor()
  expect(await map.count()).toBe(0)

  await page.getByRole('button', { name: /^Activity/ }).click()
  await page.keyboard.type('Order the bread')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.type('Sixty breakfasts on the table')
  await page.keyboard.press('Enter')
  await ana.saved()
  await ana.picture('sub-model-inside')

  await until(
    'Ben sees what the box gives',
    async () => (await ben.page.locator('.map-box', { hasText: 'Sixty' }).count()) > 0,
  )
  const whole = await theory(id)
  const serve = called(whole, 'Serve a free breakfast from 8.00 to 8.40')
  expect(subModelOf(whole, serve.id)?.outputs.map(({ label }) => wordsOf(label, ['en']))).toEqual([
    'Sixty breakfasts on the table',
  ])

  await trail.getByRole('button', { name: 'Whole theory' }).click()
  await until('the map outside is back', async () => (await map.count()) > 5)
  await ana.picture('sub-model-outside')
})

test('when somebody deletes the box whose map one is in, one is told and stands outside again', async () => {
  const { ana, ben } = await together(CLUB, 'ana', 'ben')
  await ana.map.select('Serve a free breakfast')
  await ana.page.keyboard.press('Control+Enter')
  await ana.page.getByRole('navigation', { name: 'Where you are' }).waitFor()
  await ana.saved()
  await ben.map.select('Serve a free breakfast')
  await ben.page.keyboard.press('Delete')
  await ana.page.getByText('The box of this map was deleted.').first().waitFor()
  expect(await ana.map.count()).toBeGreaterThan(5)
})

test('words are found everywhere, gone to, and replaced in one step that undo takes back', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page } = ana
  const before = await theory(id)
  await page.keyboard.press('Control+f')
  await page.getByLabel('Words to find').fill('breakfast')
  const panel = page.getByRole('complementary', { name: 'Find and replace' })
  await panel.getByText(/\d+ places/).waitFor()
  expect(await page.locator('.map-found').count()).toBeGreaterThan(1)
  await ana.picture('search')
  await page.getByLabel('Replace with').fill('supper')
  await panel.getByRole('button', { name: /Replace all/ }).click()
  await panel.getByText('Nothing has “breakfast” in it.').waitFor()
  await ana.saved()
  const after = await theory(id)
  expect(JSON.stringify([...after.elements.values()])).not.toMatch(/breakfast/i)
  expect([...after.elements.values()].some(({ label }) => /supper/.test(wordsOf(label, ['en'])))).toBe(true)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await ana.saved()
  expect(await theory(id)).toEqual(before)
})

test('a second language is written beside the first, what is not in it is told, and the map is drawn in it', async () => {
  const { ana, id } = await together(CLUB, 'ana')
  const { page } = ana
  await page.getByLabel('Add a language (such as cy)').fill('cy')
  await page.keyboard.press('Enter')
  await page.getByText(/texts are not in Welsh/).waitFor()
  await ana.map.select('Serve a free breakfast')
  const welsh = page.getByLabel('Label (Welsh)')
  expect(await welsh.getAttribute('placeholder')).toBe('Not in Welsh')
  await welsh.fill('Gweini brecwast am ddim')
  await page.keyboard.press('Escape')
  await ana.saved()
  expect(called(await theory(id), 'Serve a free breakfast from 8.00 to 8.40').label.cy).toBe('Gweini brecwast am ddim')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Close/ }).first()
  await page.mouse.click(300, 120)
  await page.getByLabel('Show labels in').selectOption({ label: 'Welsh' })
  await ana.map.box('Gweini brecwast am ddim')
  await ana.picture('map-in-welsh')
})

function called({ elements, details }: Theory, words: string): Element {
  const found = [...elements.values()].find(({ label }) => wordsOf(label, details.languages) === words)
  if (found === undefined) throw new Error(`no box says ${words}`)
  return found
}
