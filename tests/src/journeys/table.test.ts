import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { TablePage } from '../support/table.js'
import { until } from '../support/until.js'

const { together, theory } = journey()
const CASE = 'tutoring-evidence-rated.json'

test('a table is crossed, written in, refused and undone with the keyboard alone', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const table = new TablePage(ana.page)
  const { keyboard } = ana.page
  await table.open('Links')
  await ana.page.getByRole('button', { name: 'Add link' }).focus()
  await keyboard.press('Tab')
  expect(await table.focused()).toContain('Pupils eligible for free school meals')
  // One tab stop: what comes next is not in the table any more.
  await keyboard.press('Tab')
  expect(await ana.page.evaluate(() => document.activeElement?.closest('[role="grid"]'))).toBeNull()
  await keyboard.press('Shift+Tab')

  await keyboard.press('ArrowDown')
  for (let step = 0; step < 5; step += 1) await keyboard.press('ArrowRight')
  await keyboard.type('They are who it is for')
  await keyboard.press('Enter')
  await ana.saved()
  const reasons = async () => [...(await theory(id)).links.values()].map(({ rationale }) => Object.values(rationale)[0])
  expect(await reasons()).toContain('They are who it is for')

  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  await keyboard.type('9')
  await keyboard.press('Enter')
  await table.says('EEF padlocks has no such value')
  await keyboard.press('Escape')
  expect(await table.focused()).toBe('3')

  await keyboard.press('Control+z')
  await ana.saved()
  expect(await reasons()).not.toContain('They are who it is for')
})

test('rows from a spreadsheet are links at once, what is wrong is told in place, and one undo takes all back', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const table = new TablePage(ana.page)
  const { keyboard } = ana.page
  await table.open('Links')
  await table.onClipboard([
    ['Diagnostic assessment licence', 'leads to', 'Five hand-over notes per group', '2'],
    ['Diagnostic assessment licence', 'is needed for', '30 sessions delivered to each group', '77'],
    ['A box that nobody made', 'leads to', 'Pupils feel singled out'],
  ])
  await (await table.cell('Pupils eligible', 'From')).click()
  await keyboard.press('Control+End')
  await keyboard.press('Home')
  await keyboard.press('Control+v')
  await table.says('2 cells could not be taken.')
  await ana.saved()
  expect((await theory(id)).links.size).toBe(33)
  await ana.page.getByRole('button', { name: 'Show the next' }).click()
  await until('the refusal has the keyboard', async () => (await table.focused()).includes('Not taken: “77”'))
  await keyboard.press('Control+z')
  await ana.saved()
  expect((await theory(id)).links.size).toBe(31)
  // The row that could not be made is still there to be mended.
  await keyboard.press('Control+End')
  await table.says('A box that nobody made')
})

test('sorted and filtered, the table says by what, and takes the filter away', async () => {
  const { ana } = await together(CASE, 'ana')
  const table = new TablePage(ana.page)
  await table.open('Elements')
  await ana.page.getByRole('columnheader', { name: 'Type' }).click()
  expect(await ana.page.getByRole('columnheader', { name: 'Type' }).getAttribute('aria-sort')).toBe('ascending')
  const all = await table.firstCells()
  await ana.page.getByRole('searchbox', { name: 'Find in this table' }).fill('sessions')
  await table.says('1 of 27 shown')
  expect(await table.firstCells()).not.toEqual(all)
  await ana.page.getByRole('searchbox', { name: 'Find in this table' }).fill('nothing such')
  await table.says('hides all 27 rows')
  await ana.page.getByRole('button', { name: 'Remove the filter', exact: true }).click()
  await until('all rows are back', async () => (await table.firstCells()).join() === all.join())
})

test('one in the table and one on the map work on the same boxes and see each other', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  const table = new TablePage(ana.page)
  await table.open('Elements')
  await (await table.cell('Diagnostic assessment licence', 'Label')).click()
  await ana.page.keyboard.press('Enter')
  await ana.page.keyboard.press('End')
  await ana.page.keyboard.type(' for every school')
  await ana.page.keyboard.press('Enter')
  await ben.map.box('Diagnostic assessment licence for every school')

  await ben.map.select('30 sessions delivered to each group')
  const field = ben.page.getByRole('textbox', { name: 'Label' })
  await field.click()
  await ben.page.keyboard.press('Control+End')
  await ben.page.keyboard.type(' of three')
  const cell = await table.cell('30 sessions delivered', 'Label')
  await until(
    'Ana sees what Ben writes',
    async () => (await cell.textContent())?.includes('each group of three') === true,
  )
  await until('and that it is Ben', async () => (await cell.textContent())?.includes('ben is writing here') === true)
})

test('axe finds nothing in any table, nor while a cell is written in', async () => {
  const { ana } = await together(CASE, 'ana')
  const table = new TablePage(ana.page)
  for (const name of ['Links', 'Elements', 'Indicators']) {
    await table.open(name)
    expect(await violations(ana.page), name).toEqual([])
  }
  await table.open('Links')
  await (await table.cell('Pupils eligible', 'Kind')).click()
  await ana.page.keyboard.press('Enter')
  await ana.page.getByRole('grid').getByRole('combobox', { name: 'Kind' }).waitFor()
  expect(await violations(ana.page), 'written in').toEqual([])
})

// Not by addScriptTag: the content security policy stays as it is for users.
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
