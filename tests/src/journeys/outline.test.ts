import { wordsOf } from '@throughline/shared/model'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createDocument } from '../support/documents.js'
import { journey } from '../support/journey.js'
import { OutlinePage } from '../support/outline.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const { url, together, theory, open } = journey()

test('without a mouse: a theory is built from a template, linked, put in order, undone and read along its chain', async () => {
  const id = await createDocument(url(), { template: 'kellogg' })
  const ana = await open(id, 'ana')
  const { keyboard } = ana.page
  const outline = new OutlinePage(ana.page)
  await until('a new theory asks for its title', async () => (await focusedName(ana.page)) === 'Title')
  await keyboard.type('Tutoring')
  await outline.open()
  await until('the keyboard is at a row', async () => (await outline.focused()) !== '')

  await outline.walkTo('Add to Activities')
  expect(await outline.focused()).toMatch(/\?/)
  await outline.walkTo('Activities')
  await ana.page.getByText('new box here').waitFor()
  await keyboard.press('Shift+Enter')
  await outline.write('Train tutors')
  await keyboard.press('F2')
  await ana.page.locator('.outline-field').waitFor()
  await keyboard.press('Shift+Enter')
  await outline.write('Recruit schools')
  await keyboard.press('Alt+ArrowUp')
  await outline.at('Recruit schools')

  await keyboard.press('Control+ArrowRight')
  await outline.write('Schools take part')
  await keyboard.press('Control+ArrowRight')
  await outline.write('Pupils gain')
  await outline.walkTo('Train tutors')
  await keyboard.press('Alt+l')
  await ana.page.getByRole('dialog').waitFor()
  await keyboard.type('Schools take')
  await keyboard.press('Enter')
  await until('the new link has the keyboard', async () => /leads to Schools take part/.test(await outline.focused()))

  await keyboard.press('F6')
  await ana.page.locator('[data-field="scale"]:focus').waitFor()
  await keyboard.type('EEF')
  await ana.page.locator('[data-field="rating"]').waitFor()
  await keyboard.press('Tab')
  await ana.page.locator('[data-field="rating"]:focus').waitFor()
  await keyboard.press('F6')

  await outline.walkTo('Activities')
  await keyboard.press('F2')
  await keyboard.press('Control+a')
  await outline.write('What we do')
  await keyboard.press('End')
  await keyboard.press('Enter')
  await outline.write('Risks')
  await keyboard.press('Alt+ArrowUp')
  await keyboard.press('Delete')
  await until('the band is gone', async () => (await outline.row('Risks').count()) === 0)
  expect(await outline.focused()).not.toBe('')
  await ana.saved()

  const made = await theory(id)
  const named = (words: string) => {
    const all = [...made.elements.values(), ...made.bands.values()]
    return all.find(({ label }) => wordsOf(label, made.details.languages) === words)
  }
  const ends = [...made.links.values()].map(({ from, to }) => `${from} ${to}`)
  for (const from of ['Train tutors', 'Recruit schools'])
    expect(ends).toContain(`${named(from)?.id} ${named('Schools take part')?.id}`)
  const [first, second] = [named('Recruit schools'), named('Train tutors')]
  expect((first?.order ?? '') < (second?.order ?? '')).toBe(true)
  expect(named('What we do')).toBeDefined()
  expect(wordsOf(made.details.title, made.details.languages)).toBe('Tutoring')
  expect(named('Risks')).toBeUndefined()

  await ana.page.getByRole('button', { name: 'By chain' }).focus()
  await keyboard.press('Enter')
  await outline.row('leads to Schools take part, see above').waitFor()
  await ana.page.locator('[role="treegrid"] [tabindex="0"]').focus()
  await outline.walkTo('leads to Schools take part, see above')
  await keyboard.press('Enter')
  await until('the pointer leads to the row in full', async () => !/see above/.test(await outline.focused()))
  expect(await outline.focused()).toMatch(/^leads to Schools take part, Output/)
})

test('one in the map and one in the outline build the same theory at once and see each other', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  const outline = new OutlinePage(ana.page)
  await outline.open()
  await outline.walkTo('Pupils say they can do maths')
  await ben.page.locator('.map-ring-name', { hasText: 'ana' }).first().waitFor()
  await ben.map.select('Pupils say they can do maths')
  await ana.page.locator('.outline-person', { hasText: 'ben' }).first().waitFor()

  await ana.page.keyboard.press('F2')
  await ben.page.keyboard.press('Enter')
  await ben.page.locator('.map-box-label').waitFor()
  await ana.page.keyboard.press('Control+Home')
  await ben.page.keyboard.press('Control+End')
  await Promise.all([
    ana.page.keyboard.type('Year 6 ', { delay: 20 }),
    ben.page.keyboard.type(' at home', { delay: 20 }),
  ])
  await ana.page.locator('.outline-person', { hasText: 'ben is typing' }).waitFor()
  await ana.picture('outline-together')
  for (const { page } of [ana, ben]) await page.keyboard.press('Enter')
  await outline.at('Year 6 Pupils say they can do maths at home')

  await Promise.all([
    ana.page.keyboard.press('Control+ArrowRight').then(() => outline.write('Written in the outline')),
    ben.page.keyboard.press('Control+ArrowRight').then(() => ben.page.keyboard.type('Drawn on the map')),
  ])
  await ben.page.keyboard.press('Enter')
  await outline.row('Drawn on the map').waitFor()
  await until('the map has both', async () => (await ben.map.ids('Written in the outline')).length === 1)
  await Promise.all([ana.saved(), ben.saved()])
  const labels = [...(await theory(id)).elements.values()].map(({ label }) => wordsOf(label, ['en-GB', 'en']))
  expect(labels).toEqual(expect.arrayContaining(['Written in the outline', 'Drawn on the map']))

  await ana.page.keyboard.press('Alt+1')
  await ana.map.ready()
  await until('the map is where the outline was', async () => {
    const focused = await ana.page.evaluate(() => document.activeElement?.textContent ?? '')
    return /Written in the outline/.test(focused)
  })
})

test('the keyboard and what is typed are never lost, whatever others delete and move', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  const [mine, theirs] = [new OutlinePage(ana.page), new OutlinePage(ben.page)]
  await mine.open()
  await theirs.open()
  await mine.walkTo('Diagnostic assessment licence')
  await theirs.walkTo('Diagnostic assessment licence')

  await ben.page.keyboard.press('Alt+ArrowRight')
  const inActivities = async () => /Activities/.test(await bandAbove(ana.page, 'Diagnostic assessment licence'))
  await until('Ana’s row stands in the next band', inActivities)
  expect(await mine.focused()).toMatch(/^Diagnostic assessment licence/)

  await ana.page.keyboard.press('F2')
  await ana.page.locator('.outline-field').waitFor()
  await ana.page.keyboard.press('End')
  await ana.page.keyboard.type(' for')
  await theirs.walkTo('Tutor training and a three-day induction')
  await ben.page.keyboard.press('Delete')
  await until('the row above is gone', async () => (await mine.row('Tutor training').count()) === 0)
  await ana.page.keyboard.type(' all')
  expect(await ana.page.locator('.outline-field').inputValue()).toBe('Diagnostic assessment licence for all')
  await ana.page.keyboard.press('Enter')
  await mine.at('Diagnostic assessment licence for all')

  await theirs.walkTo('Diagnostic assessment licence for all')
  await ben.page.keyboard.press('Delete')
  await until('Ana’s own row is gone', async () => (await mine.row('Diagnostic').count()) === 0)
  await until('the keyboard is at the row in its place', async () => (await mine.focused()) !== '')
})

test('axe finds nothing in the outline: by band, opened, written in, filtered to nothing, by chain', async () => {
  const { ana } = await together(CASE, 'ana')
  const outline = new OutlinePage(ana.page)
  await outline.open()
  await outline.walkTo('Pupils say they can do maths')
  await ana.page.keyboard.press('ArrowRight')
  await ana.page.keyboard.press('F2')
  await ana.page.locator('.outline-field').waitFor()
  expect(await violations(ana.page)).toEqual([])
  await ana.page.keyboard.press('Escape')
  await ana.page.getByRole('button', { name: 'Filter' }).press('Enter')
  await ana.page.getByRole('checkbox', { name: 'Outcome' }).press('Space')
  await until('the count follows', async () =>
    /\d+ of 27 elements/.test((await ana.page.textContent('.outline-shown')) ?? ''),
  )
  expect(await violations(ana.page)).toEqual([])
  await ana.page.getByRole('textbox', { name: 'Find in this theory' }).fill('nothing of the kind')
  await ana.page.getByText(/The filter hides 27 elements: Outcome/).waitFor()
  expect(await violations(ana.page)).toEqual([])
  await ana.page.locator('.outline-nothing').getByRole('button', { name: 'Show everything' }).press('Enter')
  await ana.page.getByRole('button', { name: 'By chain' }).press('Enter')
  await outline.row('leads to').first().waitFor()
  expect(await violations(ana.page)).toEqual([])
})

test('a large outline draws few rows, is one tab stop, and keeps its row when one scrolls away from it', async () => {
  const { ana } = await together('large-neighbourhood.json', 'ana')
  const outline = new OutlinePage(ana.page)
  await outline.open()
  const grid = ana.page.getByRole('treegrid')
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(228)
  expect(await grid.locator('[role="row"]').count()).toBeLessThan(90)
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
  await ana.page.keyboard.press('ArrowDown')
  const row = await outline.focused()
  await grid.hover()
  await ana.page.mouse.wheel(0, 6_000)
  await until('the rows have moved', () =>
    ana.page.locator('.outline-scroller').evaluate(({ scrollTop }) => scrollTop > 3_000),
  )
  expect(await outline.focused()).toBe(row)
  await ana.page.keyboard.press('End')
  await outline.at('Add a band')
  await ana.page.keyboard.press('Home')
  await ana.page.keyboard.press('Tab')
  expect(await ana.page.evaluate(() => document.activeElement?.closest('[role="treegrid"]') === null)).toBe(true)
})

test('on a phone a tap opens a box, and nothing sticks out', async () => {
  const { id } = await together('breakfast-club-teaching.json', 'ben')
  const ana = await open(id, 'ana', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await ana.page.getByRole('button', { name: 'Outline' }).tap()
  const outline = new OutlinePage(ana.page)
  const row = outline.row('Serve a free breakfast')
  await row.scrollIntoViewIfNeeded()
  await row.getByText('Serve a free breakfast').tap()
  await until('it is open', async () => (await row.getAttribute('aria-expanded')) === 'true')
  expect(await ana.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await ana.picture('outline-phone')
})

/** What has the keyboard, by its name. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    return focused?.getAttribute('aria-label') ?? focused?.closest('.field')?.textContent ?? focused?.textContent ?? ''
  })
}

/** The name of the band that a row stands in, as the tree says it. */
function bandAbove(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => {
    const rows = [...document.querySelectorAll('[role="treegrid"] [role="row"]')]
    const at = rows.findIndex((row) => row.getAttribute('aria-label')?.startsWith(wanted))
    const bands = rows.slice(0, Math.max(0, at)).filter((row) => row.getAttribute('aria-level') === '1')
    return bands.at(-1)?.getAttribute('aria-label') ?? ''
  }, name)
}

// Not by addScriptTag: the content security policy stays as it is for users.
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
