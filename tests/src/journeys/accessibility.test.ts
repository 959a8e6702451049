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

test('axe finds nothing in any panel, in the dialog of records and in the chooser of templates', async () => {
  const { ana } = await together('tutoring-evidence-rated.json', 'ana')
  const { page } = ana
  const panels = { 'Alt+p': 'Paths', 'Alt+Shift+L': 'Lens', 'Alt+a': 'Assumptions', 'Shift+F9': 'words', F9: 'Guided' }
  for (const [keys, name] of Object.entries(panels)) {
    await page.locator('.thing-list [tabindex="0"]').focus()
    await page.keyboard.press(keys)
    await page.getByRole('complementary', { name: new RegExp(name, 'i') }).waitFor()
    expect(await violations(page, '.inspector'), name).toEqual([])
  }
  await page.keyboard.press('Control+f')
  await page.locator('.inspector input').first().fill('pupils')
  await page.locator('.inspector mark').first().waitFor()
  expect(await violations(page, '.inspector'), 'search').toEqual([])

  await page.locator('.thing-list [tabindex="0"]').focus()
  await page.keyboard.press('Control+i')
  await ana.map.select('Pupils say they can do maths')
  await page.getByRole('button', { name: 'Attach an indicator that is there already' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await violations(page, '[role="dialog"]'), 'records').toEqual([])
  await page.keyboard.press('Escape')

  await ana.go('/')
  await page
    .getByRole('button', { name: /template/i })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  expect(await violations(page, '[role="dialog"]'), 'templates').toEqual([])
})

test('[REQ 19] at 400 % of 1280 by 1024 a panel is read and used without scrolling sideways', async () => {
  const { ana } = await together('tutoring-evidence-rated.json', 'ana')
  await ana.page.setViewportSize({ width: 320, height: 256 })
  await ana.page.locator('.thing-list [tabindex="0"]').focus()
  await ana.page.keyboard.press('Alt+Shift+C')
  const panel = ana.page.getByRole('complementary', { name: 'Checks' })
  await panel.waitFor()
  const { width, height, wide } = await panel.evaluate((element) => ({
    width: element.clientWidth,
    height: element.clientHeight,
    wide: Math.max(element.scrollWidth, document.documentElement.scrollWidth),
  }))
  expect([width, wide]).toEqual([320, 320])
  expect(height).toBeGreaterThan(150)
})

test('[REQ 19] in forced colours and with less motion wanted, axe finds nothing in map, outline and table', async () => {
  const { page } = (await together('breakfast-club-teaching.json', 'ana')).ana
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Alt+2')
  await page.locator('[role="treegrid"]').waitFor()
  expect(await violations(page, 'main')).toEqual([])
  await page.keyboard.press('Alt+3')
  await page.getByRole('grid').waitFor()
  expect(await violations(page, 'main')).toEqual([])
})
