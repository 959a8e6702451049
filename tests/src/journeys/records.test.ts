import { type Indicator, type Theory, wordsOf } from '@throughline/shared/model'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Editing, journey } from '../support/journey.js'
import { listen } from '../support/listen.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const OUTCOME = 'Pupils close specific gaps in number and fractions'
const INDICATOR = 'Score on the diagnostic re-test'
const { together, theory } = journey()

test('readings pasted from a spreadsheet show how the indicator stands, on the box and to the other person', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  await openIndicator(ana)
  const { page } = ana
  await fill(page, 'Baseline date', '2025-09')
  await fill(page, 'Target date', '2025-08')
  await page.getByText('The target date is before the baseline date').first().waitFor()
  expect(indicator(await theory(id)).targetDate).toBe('')
  await fill(page, 'Target date', '1 July 2026')
  await page.getByRole('button', { name: 'Paste', exact: true }).click()
  await page
    .getByLabel('Cells: date, value, note')
    .fill('Value\tDate\tNote\n43\t30/11/2025\tautumn\n46\tFeb 2026\t\n48\t31/02/2026\t\n')
  await page.getByText('2 readings will be added. 1 row is refused:').waitFor()
  await ana.picture('records-paste')
  await page.getByRole('button', { name: 'Add 2 readings' }).click()
  await page.getByRole('img', { name: /^Chart: 2 readings, from 43 on 30 Nov 2025 to 46 on Feb 2026/ }).waitFor()
  await ana.saved()
  const kept = indicator(await theory(id))
  expect(kept.targetDate).toBe('2026-07-01')
  expect(kept.readings.map(({ date, value, note }) => [date, value, note])).toEqual([
    ['2025-11-30', 43, 'autumn'],
    ['2026-02', 46, ''],
  ])
  await until('Ben’s map says how it stands', async () => /behind/.test(await spoken(ben.page, OUTCOME)))
  await ana.picture('records-indicator')
  await page.keyboard.press('Escape')
})

test('somebody is made responsible, and the box says so', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await ana.map.select(OUTCOME)
  const { page } = ana
  await page.getByRole('button', { name: /^Evaluator/ }).click()
  await page.getByText('Responsible for this').click()
  await ana.saved()
  await until('the map says who answers', async () => /Evaluator responsible/.test(await spoken(page, OUTCOME)))
  const evaluator = [...(await theory(id)).actors.values()].find(({ label }) => Object.values(label)[0] === 'Evaluator')
  expect(evaluator?.responsible).toHaveLength(1)
})

test('an assumption is dragged on its map by one and moved by the keyboard by the other; both see both', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  for (const { page } of [ana, ben]) {
    await page.keyboard.press('Alt+a')
    await page.locator('.assumption-chip').first().waitFor()
  }
  const words = 'Gains do not fade before the assessment'
  const from = await boxOf(ana.page, `.assumption-chip:has-text("${words}")`)
  const to = await boxOf(ana.page, '[data-cell="high/low"]')
  await ana.map.drag({ x: from.x + 30, y: from.y + 12 }, { x: to.x + 80, y: to.y + 60 })
  const first = ben.page.getByRole('region', { name: 'high importance, low confidence: Test first' })
  await first.getByText(words).waitFor()
  await ana.page.getByText('6 assumptions, 1 to test first').waitFor()
  await ana.picture('records-assumptions')

  const heard = await listen(ben.page)
  const other = ben.page.locator('.assumption-chip', { hasText: 'Places go to pupils who would gain most' })
  await other.focus()
  await ben.page.keyboard.press('ArrowRight')
  await ben.page.keyboard.press('ArrowRight')
  await ben.page.keyboard.press('ArrowDown')
  await ana.page.locator('[data-cell="medium/medium"] .assumption-chip', { hasText: 'Places go to pupils' }).waitFor()
  expect(await ben.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Places go to pupils/)
  await until('a screen reader is told', async () =>
    /medium importance, medium confidence/.test((await heard()).join(' ')),
  )
  await Promise.all([ana.saved(), ben.saved()])
  const places = [...(await theory(id)).assumptions.values()].map((one) => `${one.importance} ${one.confidence}`)
  expect(places).toContain('high low')
  expect(places).toContain('medium medium')
})

test('the ceiling is put by a command, dragged to another band and moved back by keyboard', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const { page } = ana
  await ana.map.select(OUTCOME)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Ceiling of accountability after this band')
  await page.keyboard.press('Enter')
  const grip = page.locator('.map-ceiling.is-line')
  await grip.waitFor()
  await ana.saved()
  expect((await theory(id)).details.ceiling).toBe('band-short-outcomes')

  const { x, y, width } = await boxOf(page, '.map-ceiling.is-line')
  const { x: next, width: wide } = await ana.map.rect('Tutored pupils choose and stay')
  await ana.map.drag({ x: x + width / 2, y: y + 12 }, { x: next + wide, y: y + 12 })
  await ana.saved()
  expect((await theory(id)).details.ceiling).toBe('band-long-outcomes')

  const heard = await listen(page)
  await page.locator('.thing-list [role="option"]').first().focus()
  await page.keyboard.press('Alt+Shift+PageUp')
  await until('a screen reader is told', async () => /Accountable up to: (?!Long)/.test((await heard()).join(' ')))
  await ana.saved()
  expect((await theory(id)).details.ceiling).toBe('band-medium-outcomes')
  await page.keyboard.press('Control+z')
  await ana.saved()
  expect((await theory(id)).details.ceiling).toBe('band-long-outcomes')
})

async function openIndicator({ page, map }: Editing): Promise<void> {
  await map.select(OUTCOME)
  await page.getByRole('button', { name: new RegExp(`^${INDICATOR}`) }).click()
}

async function fill(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(words)
  await page.keyboard.press('Enter')
}

function indicator({ indicators, details }: Theory): Indicator {
  const found = [...indicators.values()].find(({ label }) => wordsOf(label, details.languages) === INDICATOR)
  if (found === undefined) throw new Error(`no indicator is called ${INDICATOR}`)
  return found
}

/** What a screen reader is told of a box. */
async function spoken(page: Page, words: string): Promise<string> {
  const option = page.locator('.thing-list [role="option"]', { hasText: new RegExp(`^Outcome, short: ${words}`) })
  return (await option.first().textContent()) ?? ''
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not on the screen`)
  return box
}
