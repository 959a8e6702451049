import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Editing, journey } from '../support/journey.js'

const CASE = 'tutoring-evidence-rated.json'
const ACTIVITY = 'Tutor groups of three for 30 minutes, three times a week, for ten weeks'
const { together } = journey()

test('all paths from an activity to the impact are listed, strongest first, with the right weakest link', async () => {
  const { ana } = await together(CASE, 'ana')
  const { page, map } = ana
  await map.select(ACTIVITY)
  await page.keyboard.press('Alt+p')
  const panel = page.getByRole('complementary', { name: 'Paths' })
  const rows = panel.locator('.path-row')
  await expect.poll(() => rows.count()).toBe(4)
  const sentence = panel.locator('.paths-case')
  await expect.poll(() => sentence.textContent()).toContain('on the strongest of 4 paths, 1 of 5 links is not rated')
  expect(await sentence.textContent()).toContain('narrows nationally” (3 of 5 padlocks)')
  // What is not on the path steps back on the map; what is does not.
  await expect.poll(() => isFaded(ana, 'Pupils feel safe')).toBe(true)
  expect(await isFaded(ana, 'Pupils get immediate')).toBe(false)

  // Another path, by keyboard: its weakest link is another, and the map draws it.
  await rows.nth(2).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => rows.nth(2).getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => sentence.textContent()).toContain('this path (one of 4)')
  await panel.getByRole('button', { name: 'Close', exact: true }).click()
  await expect.poll(() => page.locator('.map-box.is-faded').count()).toBe(0)
})

test('picking a box lights up what leads there and what follows; Escape ends it', async () => {
  const { ana } = await together(CASE, 'ana')
  const { page, map } = ana
  await map.select('Pupils say they can do maths')
  await page.keyboard.press('Alt+u')
  await expect.poll(() => isFaded(ana, 'Teachers adjust')).toBe(true)
  for (const lit of ['Pupils feel safe', 'Tutored pupils attain', 'Tutors leave part-way'])
    expect(await isFaded(ana, lit)).toBe(false)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.map-box.is-faded').count()).toBe(0)
})

test('a lens marks and filters, says what it hides, and goes into the figure with its legend', async () => {
  const { ana } = await together(CASE, 'ana')
  const { page } = ana
  await page.keyboard.press('Alt+Shift+L')
  const panel = page.getByRole('complementary', { name: 'Lens' })
  await panel.getByLabel('Look at the map by').selectOption({ label: 'Term' })
  await expect.poll(() => panel.locator('.lens-kind').allTextContents()).toContain('SShort term2')
  await panel.getByRole('button', { name: 'Some only' }).click()
  await panel.getByLabel('Show Long term').uncheck()
  await page.getByText('Term: 1 box and 2 links are not shown.').waitFor()
  const svg = await exportedSvg(page, 'As seen')
  expect(svg).toContain('Short term (2)')
  expect(svg).toContain('Not shown: Long term')
  expect(svg).not.toContain('data-id="oc5"')
  expect(await exportedSvg(page, 'Plain map')).not.toContain('Short term (2)')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => page.getByText('are not shown').count()).toBe(0)
})

test('what another browser changed since a moment is marked, and what it removed is named', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  // The field counts seconds: what was made is in an earlier one.
  const made = Date.now()
  await expect.poll(() => Math.floor(Date.now() / 1000) > Math.floor(made / 1000)).toBe(true)
  const since = localSecond(new Date())
  await expect.poll(() => Date.now() > new Date(since).getTime() + 1_000).toBe(true)
  await ben.map.select('Pupils say they can do maths')
  await ben.page.keyboard.press('F2')
  await ben.page.keyboard.press('End')
  await ben.page.keyboard.type(' well')
  await ben.page.keyboard.press('Escape')
  await ben.map.select('Diagnostic assessment licence')
  await ben.page.keyboard.press('Delete')
  await ben.page.locator('[data-save="saved"]').waitFor()

  const { page } = ana
  await page.keyboard.press('Alt+Shift+L')
  const panel = page.getByRole('complementary', { name: 'Lens' })
  await panel.getByLabel('Look at the map by').selectOption({ label: 'Changed since' })
  await panel.getByLabel('Since').fill(since)
  await expect.poll(() => panel.locator('.lens-kind').allTextContents()).toContain('≠Changed1')
  await panel.getByText('Removed (2): Diagnostic assessment licence').waitFor()
})

async function isFaded({ map }: Editing, words: string): Promise<boolean> {
  const classes = await (await map.box(words)).getAttribute('class')
  return classes?.includes('is-faded') ?? false
}

async function exportedSvg(page: Page, view: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText('Picture', { exact: true }).click()
  await dialog.getByText(view, { exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export SVG' }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** As a date field wants it: local time to the second. */
function localSecond(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}
