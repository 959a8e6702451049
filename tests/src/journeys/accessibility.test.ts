import { expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { journey } from '../support/journey.js'

const { together, visitor } = journey({ ownServer: true })

test.each(['light', 'dark'] as const)('axe finds nothing on home (%s)', async (colorScheme) => {
  await together('breakfast-club-teaching.json', 'ben')
  const ana = await visitor('ana', { colorScheme })
  await ana.go('/')
  await ana.page.locator('.document-card').first().waitFor()
  expect(await violations(ana.page)).toEqual([])
})

test('axe finds nothing in the editor: at rest, with a box, a link and nothing selected, in dialogs', async () => {
  const { ana } = await together('tutoring-evidence-rated.json', 'ana')
  expect(await violations(ana.page)).toEqual([])
  await ana.map.select('Pupils say they can do maths')
  expect(await violations(ana.page)).toEqual([])
  await ana.page.keyboard.press('Alt+Shift+C')
  await ana.page.getByRole('complementary', { name: 'Checks' }).waitFor()
  expect(await violations(ana.page)).toEqual([])
  for (const keys of ['Control+k', '?', 'Control+e']) {
    await ana.page.locator('.thing-list [tabindex="0"]').focus()
    await ana.page.keyboard.press(keys)
    await ana.page.getByRole('dialog').waitFor()
    expect(await violations(ana.page), keys).toEqual([])
    await ana.page.keyboard.press('Escape')
    await ana.page.getByRole('dialog').waitFor({ state: 'detached' })
  }
})

test('the map crosses in one Tab, whatever its size', async () => {
  const { ana } = await together('large-neighbourhood.json', 'ana')
  expect(await ana.map.count()).toBe(228)
  await ana.page.locator('.thing-list [tabindex="0"]').focus()
  await ana.page.keyboard.press('Tab')
  expect(await ana.page.evaluate(() => document.activeElement?.closest('.thing-list') === null)).toBe(true)
})
