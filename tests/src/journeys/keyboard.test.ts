import { wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const { together, theory, visitor } = journey()

test('without a mouse: in with Tab, along links, a box made, linked, written, moved, undone, and out again', async () => {
  const { ana, id } = await together('breakfast-club-teaching.json', 'ana')
  const { page } = ana
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

  await until('Tab reaches the map', async () => {
    await page.keyboard.press('Tab')
    return page.evaluate(() => document.activeElement?.getAttribute('role') === 'option')
  })
  await page.keyboard.press('Home')
  expect(await focused()).toMatch(/Situation/)
  const first = await focused()
  await page.keyboard.press('ArrowRight')
  await until('the focus has gone along a link', async () => (await focused()) !== first)

  await page.keyboard.press('End')
  expect(await focused()).toMatch(/Impact/)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.locator('.map-box-label').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Written without a mouse')
  await page.keyboard.press('Escape')
  await ana.saved()
  await until('the focus is back on the map', async () => /Written without a mouse/.test(await focused()))
  // A shortcut, not a letter of the label.
  await page.keyboard.press('Shift+2')
  expect(await page.locator('.map-box-label').count()).toBe(0)

  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.type('Grown without a mouse')
  await page.keyboard.press('Enter')
  await until('the grown box is linked', async () => {
    const { elements, links, details } = await theory(id)
    const named = (words: string) =>
      [...elements.values()].find(({ label }) => wordsOf(label, details.languages) === words)?.id
    const [from, to] = [named('Written without a mouse'), named('Grown without a mouse')]
    return to !== undefined && [...links.values()].some((link) => link.from === from && link.to === to)
  })

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Move down')
  await page.keyboard.press('Enter')
  await ana.saved()

  await page.locator('.thing-list [role="option"][tabindex="0"]').focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('option')
})

test('what is typed before the field of a new box is there goes into the new box, Enter too', async () => {
  const { ana, id } = await together('breakfast-club-teaching.json', 'ana')
  const { page } = ana
  const before = await theory(id)
  await page
    .locator('.thing-list [role="option"]', { hasText: /^Activity/ })
    .first()
    .focus()
  await page.keyboard.press('Space')
  // Faster than any frame.
  await page.evaluate(() => {
    for (const key of ['ArrowRight', 'S', 'o', 'o', 'n', 'Enter'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey: key === 'ArrowRight', bubbles: true, cancelable: true }),
      )
  })
  await until('the new box says so', async () => {
    const { elements, details } = await theory(id)
    return [...elements.values()].some(
      (element) => !before.elements.has(element.id) && wordsOf(element.label, details.languages) === 'Soon',
    )
  })
  await until('the field is gone', async () => (await page.locator('.map-box-label').count()) === 0)
  const { elements } = await theory(id)
  expect([...elements.values()].filter((element) => before.elements.has(element.id))).toEqual([
    ...before.elements.values(),
  ])
})

test('every box is one option of one list, with its type, label and links in its name', async () => {
  const { ana, id } = await together('tutoring-evidence-rated.json', 'ana')
  const { elements, groups } = await theory(id)
  expect(await ana.map.count()).toBe(elements.size + groups.size)
  expect(await ana.page.locator('.thing-list [tabindex="0"]').count()).toBe(1)
  const [name] = await ana.page
    .locator('[role="option"]', { hasText: /^Outcome.*Pupils say they can do maths/ })
    .allTextContents()
  expect(name).toMatch(/Outcome/)
  expect(name).toMatch(/short/)
  expect(name).toMatch(/From: .*Pupils feel safe/)
})

test('what is typed while the script of a dialog is still on its way goes into the dialog, not into the map', async () => {
  const { id } = await together('breakfast-club-teaching.json', 'ben')
  const ana = await visitor('ana')
  const { page } = ana
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/Dialogs-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await ana.go(`/d/${id}`)
  await page.locator('.thing-list [tabindex="0"]').focus()
  const before = await theory(id)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('keyboard')
  letThrough()
  await page.getByRole('dialog').waitFor()
  const field = page.getByRole('combobox')
  await until('the field has what was typed', async () => (await field.inputValue()) === 'keyboard')
  expect(await theory(id)).toEqual(before)
})
