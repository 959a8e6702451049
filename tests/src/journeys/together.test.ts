import { wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { listen } from '../support/listen.js'
import { overlaps } from '../support/overlaps.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const LABEL = 'Pupils say they can do maths'
const { together, theory, open } = journey()

test('a second browser at the same address is in at once: each sees who is there', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ana.page.getByRole('button', { name: /2 people are here/ }).click()
  await ana.page.getByText('ben', { exact: true }).first().waitFor()
  await ben.page.getByRole('button', { name: /2 people are here/ }).waitFor()
})

test('the cursor and selection of the other are seen, with a name', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ben.map.select(LABEL)
  await ana.page.locator('.map-ring-name', { hasText: 'ben' }).first().waitFor()
  await ana.page.locator('.map-cursor', { hasText: 'ben' }).waitFor()
  await ana.picture('together-seen-by-ana')
})

test('two people typing in one label both keep their letters', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  for (const person of [ana, ben]) {
    await person.map.select(LABEL)
    await person.page.keyboard.press('Enter')
    await person.page.locator('.map-box-label').waitFor()
  }
  await ana.page.keyboard.press('Control+Home')
  await ben.page.keyboard.press('Control+End')
  await Promise.all([
    ana.page.keyboard.type('Year 6 ', { delay: 20 }),
    ben.page.keyboard.type(' at home', { delay: 20 }),
  ])
  await ana.page.getByText('ben is typing').first().waitFor()
  await ana.picture('together-typing')
  await Promise.all([ana.saved(), ben.saved()])
  const wanted = `Year 6 ${LABEL} at home`
  await until('both labels say the same', async () => {
    const labels = [...(await theory(id)).elements.values()].map(({ label }) => wordsOf(label, ['en-GB', 'en']))
    return labels.includes(wanted)
  })
  for (const person of [ana, ben]) expect(await person.map.ids(wanted)).toHaveLength(1)
})

test('undo takes back only one’s own work', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  const before = (await theory(id)).elements.size
  await ana.page.getByRole('button', { name: /^Note/ }).click()
  await ana.page.keyboard.type('Of Ana')
  await ana.page.keyboard.press('Escape')
  await ana.saved()
  await ben.page.getByRole('button', { name: /^Note/ }).click()
  await ben.page.keyboard.type('Of Ben')
  await ben.page.keyboard.press('Escape')
  await ben.saved()
  // However many steps her letters were: until there is nothing of hers left to take back.
  const undo = ana.page.getByRole('button', { name: /^Undo/ })
  await until('all of hers is taken back', async () => {
    if (await undo.isDisabled()) return true
    await undo.click()
    return false
  })
  await ana.saved()
  const after = await theory(id)
  const labels = [...after.elements.values()].map(({ label }) => wordsOf(label, after.details.languages))
  expect(labels).toContain('Of Ben')
  expect(labels).not.toContain('Of Ana')
  expect(after.elements.size).toBe(before + 1)
})

test('what others change is said in words, and is there for whoever comes later', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  const heard = await listen(ana.page)
  await ben.map.select(LABEL)
  await ben.page.keyboard.press('Delete')
  await until('Ana’s screen reader is told', async () => /ben removed/.test((await heard()).join(' ')))
  await ben.leave()
  const late = await open(id, 'carys')
  expect(await late.map.ids(LABEL)).toEqual([])
})

test('two people tidy up at the same moment: both see the boxes at the same places, none on another', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  const { x, y } = await ana.map.centre(LABEL)
  await ana.map.drag({ x, y }, { x, y: y + 120 })
  await ana.saved()
  const people = [ana, ben]
  await Promise.all(people.map(({ page }) => page.keyboard.press('Control+Shift+L')))
  await Promise.all(people.map((person) => person.saved()))
  await Promise.all(people.map(({ map }) => map.settled(LABEL)))
  const places = ({ page }: typeof ana) =>
    page
      .locator('.map-box')
      .evaluateAll((boxes) =>
        boxes
          .map((box) => `${box.textContent} ${box.closest<HTMLElement>('.react-flow__node')?.style.transform}`)
          .sort(),
      )
  await until('both see the same', async () => {
    const [one, other] = await Promise.all(people.map(places))
    return one !== undefined && one.length > 0 && JSON.stringify(one) === JSON.stringify(other)
  })
  expect(overlaps(await theory(id))).toEqual([])
})
