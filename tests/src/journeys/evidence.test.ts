import type { Link } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { type Editing, journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const FROM = 'Tutored pupils attain more highly'
const TO = 'gap in maths narrows'
const { together, theory } = journey()

/** Selects the link from attainment to the national gap, in the inspector of its start. */
async function selectLink({ map, page }: Editing): Promise<void> {
  await map.select(FROM)
  await page.locator('.link-row', { hasText: TO }).first().click()
  await page.getByRole('heading', { name: 'Link', exact: true }).waitFor()
}

const inspector = ({ page }: Editing) => page.getByRole('complementary', { name: 'Details' })

test('one rates a link and adds evidence with a keyboard alone; the other sees both', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  await selectLink(ana)
  await selectLink(ben)
  await ana.page.getByRole('button', { name: /3 of 5 padlocks Evidence rating/ }).focus()
  await ana.page.keyboard.press('Enter')
  await ana.page.getByRole('option', { name: '3 of 5 padlocks' }).waitFor()
  await ana.page.keyboard.press('ArrowDown')
  await ana.page.keyboard.press('Enter')
  await inspector(ben).getByRole('button', { name: '4 of 5 padlocks Evidence rating' }).waitFor()
  await ana.page.getByLabel('What was rated').selectOption('Security of one trial’s result')
  await inspector(ben).getByRole('button', { name: '4 of 5 padlocks, EEF trial rating Evidence rating' }).waitFor()

  await ana.page.getByRole('button', { name: 'Add evidence', exact: true }).focus()
  await ana.page.keyboard.press('Enter')
  await ana.page.keyboard.type('A trial of tutoring')
  const card = inspector(ana).getByRole('article', { name: 'A trial of tutoring' })
  await card.getByLabel('Link or DOI').fill('doi:10.1000/tutoring')
  await ana.page.keyboard.press('Tab')
  await card.getByLabel('Year').fill('2021')
  await ana.page.keyboard.press('Enter')
  await card.getByLabel('Direction').selectOption('No effect found')
  const source = card.getByRole('link', { name: /Open the source/ })
  expect(await source.getAttribute('href')).toBe('https://doi.org/10.1000/tutoring')
  expect(await source.getAttribute('rel')).toContain('noopener')
  expect(await violations(ana.page)).toEqual([])

  await inspector(ben)
    .getByRole('button', { name: /A trial of tutoring.*2021.*no effect found/ })
    .waitFor()
  await ana.saved()
  const { links, evidence } = await theory(id)
  const added = [...evidence.values()].find(({ link }) => link === 'doi:10.1000/tutoring')
  expect(added).toMatchObject({ year: 2021, direction: 'no-effect' })
  expect(links.get(added?.on[0] ?? '')?.rating).toEqual({ scale: 'eef-padlocks', value: 4, of: 'trial' })
  await ben.picture('evidence-seen-by-ben')
})

test('what cannot be is refused at its field, which keeps it to be mended', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await selectLink(ana)
  const side = inspector(ana)
  await side.getByRole('button', { name: /National gap decomposition/ }).click()
  const refusals: readonly [field: string, bad: string, words: RegExp, good: string][] = [
    ['Link or DOI', 'javascript:alert(1)', /neither a web address nor a DOI/, 'https://example.org/report'],
    ['Year', '20210', /four digits/, '2020'],
    ['The team’s confidence, in percent', '140', /number from 0 to 100/, '62,5'],
  ]
  for (const [field, bad, words, good] of refusals) {
    const input = side.getByLabel(field)
    await input.fill(bad)
    await input.press('Enter')
    await side.getByText(words).waitFor()
    expect(await input.inputValue()).toBe(bad)
    expect(await input.getAttribute('aria-invalid')).toBe('true')
    await input.fill(good)
    await side.getByText(words).waitFor({ state: 'detached' })
    await input.press('Enter')
  }
  expect(await side.locator('a[href^="javascript"]').count()).toBe(0)
  await ana.saved()
  const { links, evidence } = await theory(id)
  expect([...links.values()].some(({ confidence }) => confidence?.value === 62.5)).toBe(true)
  expect([...evidence.values()].some(({ link, year }) => link === 'https://example.org/report' && year === 2020)).toBe(
    true,
  )
})

test('another scale rewrites no rating: it says how many stay, shows them, and offers to rate anew', async () => {
  const { ana, id } = await together(CASE, 'ana')
  const before = rated([...(await theory(id)).links.values()])
  await ana.page.getByLabel('Evidence scale').selectOption('Maryland scientific methods scale')
  const stay = ana.page.getByRole('button', { name: '13 ratings stay on EEF padlocks.' })
  await stay.waitFor()
  await ana.saved()
  expect(rated([...(await theory(id)).links.values()])).toEqual(before)

  await stay.click()
  await ana.page.locator('.other-scales .link-row', { hasText: TO }).first().click()
  await inspector(ana).getByText('Rated on another scale: EEF padlocks.').waitFor()
  await ana.page.getByRole('button', { name: /Rate it anew: Maryland/ }).click()
  await ana.page.getByRole('option', { name: 'Maryland scale 3 of 5' }).click()
  await ana.saved()
  const after = await theory(id)
  expect([...after.links.values()].filter(({ rating }) => rating?.scale === 'maryland-sms')).toHaveLength(1)
  await ana.page.getByRole('button', { name: /^Undo/ }).click()
  await ana.saved()
  expect(rated([...(await theory(id)).links.values()])).toEqual(before)
})

test('one item of evidence is on two links, and taking it off one leaves it on the other', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await selectLink(ana)
  await ana.page.getByRole('button', { name: 'Attach evidence that is there already' }).click()
  await ana.page.getByRole('combobox', { name: 'Words of its name' }).fill('Marsh')
  await ana.page.keyboard.press('Enter')
  const side = inspector(ana)
  await side.getByRole('button', { name: /Marsh & Obi.*also on 1 other/ }).click()
  await side.getByRole('button', { name: 'Take off here' }).click()
  await side.getByRole('button', { name: /Marsh & Obi/ }).waitFor({ state: 'detached' })
  await until('the keyboard is at the section’s own button', async () =>
    ana.page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Add evidence'),
  )
  await ana.saved()
  const marsh = [...(await theory(id)).evidence.values()].find(({ label }) => JSON.stringify(label).includes('Marsh'))
  expect(marsh?.on).toHaveLength(1)
})

function rated(links: readonly Link[]): readonly unknown[] {
  return links.flatMap(({ id, rating }) => (rating === null ? [] : [[id, rating]]))
}
