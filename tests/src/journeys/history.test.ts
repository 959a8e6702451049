import { wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { createDocument } from '../support/documents.js'
import { type Editing, journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const REWORDED = 'Pupils say they can do maths'
const DELETED = 'Parents hear how the block went'
const { together, open, theory, url } = journey()

test('two people’s work is told in words, kept under names, compared on the map, in tables and words, and brought back', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  const before = await theory(id)
  const [first] = [...before.elements.values()].filter(({ type }) => type === 'outcome')
  if (first === undefined) throw new Error('the case has outcomes')
  const label = wordsOf(first.label, before.details.languages)
  const [gone] = [...before.elements.values()].filter(({ type }) => type === 'note')
  const deleted = gone === undefined ? DELETED : wordsOf(gone.label, before.details.languages)

  await openHistory(ana)
  await ana.page.getByRole('button', { name: 'Mark as agreed' }).click()
  await ana.page.getByLabel('Version', { exact: true }).fill('1.0')
  await ana.page.getByLabel('Agreed on').fill('2026-10-14')
  await ana.page.getByRole('form', { name: 'Mark as agreed' }).getByRole('button', { name: 'Mark as agreed' }).click()
  await ana.page.locator('.history-version', { hasText: 'Version 1.0' }).waitFor()

  await ana.page.keyboard.press('Alt+h')
  await ana.map.select(label)
  await ana.page.keyboard.press('Enter')
  await ana.page.locator('.map-box-label').waitFor()
  await ana.page.keyboard.press('Control+a')
  await ana.page.keyboard.type(REWORDED)
  await ana.page.keyboard.press('Escape')
  await ana.saved()
  await ben.map.select(deleted)
  await ben.page.keyboard.press('Delete')
  await ben.saved()

  await openHistory(ana)
  await sentence(ana, `ana reworded ‘${REWORDED}’`)
  await sentence(ana, 'ben deleted')
  await ana.page.getByRole('button', { name: 'Name this version' }).click()
  await ana.page.getByLabel('What is this version called?').fill('For the board')
  await ana.page.keyboard.press('Enter')
  await ana.page.locator('.history-version', { hasText: 'For the board' }).waitFor()
  await openHistory(ben)
  await ben.page.locator('.history-version', { hasText: 'For the board' }).waitFor()
  await ben.picture('history-timeline')
  expect(await violations(ben.page, '.inspector')).toEqual([])

  await ben.page.getByRole('button', { name: 'Look at Version 1.0' }).click()
  await ben.page.getByRole('button', { name: 'Back to now' }).waitFor()
  expect(await ben.map.ids(deleted)).toHaveLength(1)
  await ben.picture('history-version')
  await ben.page.getByRole('button', { name: 'Compare with now' }).click()
  await ben.page.locator('.compare-change').first().waitFor()
  await ben.page.locator('.compare-box.is-removed').waitFor({ state: 'attached' })
  await ben.page.locator('.compare-box.is-changed').waitFor({ state: 'attached' })
  await ben.picture('history-compared')
  expect(await violations(ben.page)).toEqual([])

  await ben.page.keyboard.press('Alt+3')
  await ben.page.getByRole('tab', { name: /Elements/ }).click()
  await ben.page.getByRole('gridcell', { name: /^Changed: .* → Pupils say/ }).waitFor()
  await ben.page.keyboard.press('Alt+1')

  await ben.page.getByRole('button', { name: /ben deleted/ }).click()
  await ben.page.getByRole('button', { name: 'Bring it back' }).click()
  await until('only the box is back', async () => (await theory(id)).elements.has(gone?.id ?? ''))
  expect(await ana.map.ids(REWORDED)).not.toEqual([])
  await until('Ana sees it', async () => (await ana.map.ids(deleted)).length === 1)

  await ben.page.getByRole('button', { name: 'Back to now' }).click()
  await ben.page.getByRole('button', { name: 'Look at Version 1.0' }).click()
  await ben.page.getByRole('button', { name: 'Restore the whole' }).click()
  await until('all of it is as agreed', async () => {
    const now = await theory(id)
    return wordsOf(now.elements.get(first.id)?.label ?? {}, now.details.languages) === label
  })
  await sentence(ana, 'ben brought back Version 1.0')
})

test('versions that differ in more than five hundred things are compared whole: on the map, in the table and in words', async () => {
  const COUNT = 620
  const elements = Array.from({ length: COUNT }, (_, n) => ({
    id: `e${n}`,
    type: 'note',
    label: `Note ${n}`,
    position: [(n % 30) * 200, Math.floor(n / 30) * 120],
  }))
  const id = await createDocument(url(), { format: 'throughline', version: 1, title: 'Notes', elements })
  const named = await fetch(`${url()}/api/documents/${id}/revisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url() },
    body: JSON.stringify({ name: 'All of them', as: 'ana' }),
  })
  expect(named.status).toBe(201)
  const ana = await open(id, 'ana')
  await ana.page.locator('.thing-list [tabindex="0"]').focus()
  await ana.page.keyboard.press('Control+a')
  await ana.page.keyboard.press('Delete')
  await until('they are gone', async () => (await ana.map.count()) === 0)
  await ana.saved()

  await openHistory(ana)
  await ana.page.getByRole('button', { name: 'Look at All of them' }).click()
  await ana.page.getByRole('button', { name: 'Compare with now' }).click()
  await ana.page.getByRole('heading', { name: `Changes ${COUNT}` }).waitFor()
  const rows = ana.page.locator('.compare-change')
  expect(await rows.count()).toBe(100)
  await ana.page.getByRole('button', { name: '520 more' }).click()
  await until('more are listed', async () => (await rows.count()) === 200)
  // One step back from the beginning is the last of all: it is listed, and the one that is pressed.
  await ana.page.getByRole('button', { name: 'Previous' }).click()
  await ana.page.locator('.compare-change[aria-pressed="true"]', { hasText: `Note ${COUNT - 1}` }).waitFor()
  await ana.page.locator('.compare-box.is-removed, .compare-far.is-removed').first().waitFor({ state: 'attached' })
  expect(await violations(ana.page, '.inspector')).toEqual([])
  await ana.picture('history-compared-many')
  await ana.page.keyboard.press('Alt+3')
  await ana.page.getByRole('tab', { name: /Elements 620/ }).click()
  await ana.page.getByRole('gridcell', { name: 'Removed' }).first().waitFor()
})

async function openHistory({ page }: Editing): Promise<void> {
  await page.keyboard.press('Alt+h')
  await page.getByRole('complementary', { name: 'History' }).waitFor()
}

async function sentence({ page }: Editing, words: string): Promise<void> {
  const told = page.getByRole('complementary', { name: 'History' })
  await until(`the history says “${words}”`, async () => ((await told.textContent()) ?? '').includes(words))
}
