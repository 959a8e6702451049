import { wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { changesAreKept, isOffline, laterPartsAreHere, writeNote } from '../support/kept.js'
import { until } from '../support/until.js'
import { isMadeAnew, wearOut } from '../support/wear-out.js'

const ALL = ['In a tab that is closed', 'In the tunnel', 'At the desk']
const { together, open, theory, server } = journey({ ownServer: true })

test('[W72] what waits on a laptop while the theory is made anew arrives in it, once, beside what others did', async () => {
  const { ana, id } = await together('tutoring-evidence-rated.json', 'ana')
  const second = await ana.page.context().newPage()
  await second.goto(ana.page.url())
  await second.getByRole('button', { name: /^Note/ }).waitFor()
  for (const page of [ana.page, second]) await laterPartsAreHere(page)
  await ana.page.context().setOffline(true)
  for (const [page, words] of [
    [second, 'In a tab that is closed'],
    [ana.page, 'In the tunnel'],
  ] as const) {
    await page.bringToFront()
    await isOffline(page)
    await writeNote(page, words)
    await changesAreKept(page)
  }
  await second.close()
  const before = await theory(id)

  // So that the server knows at once that she has gone.
  await server().kill('SIGTERM')
  await server().start()
  await wearOut(server().url, id)
  await until('it is made anew', () => isMadeAnew(server().url, id), 30_000)
  const ben = await open(id, 'ben')
  await writeNote(ben.page, 'At the desk')
  await ben.saved()

  await ana.page.context().setOffline(false)
  await ana.page
    .getByText(/Brought up to date/)
    .first()
    .waitFor()
  await ana.picture('brought-up-to-date')
  await ana.saved()
  const after = await theory(id)
  const labels = [...after.elements.values()].map(({ label }) => wordsOf(label, after.details.languages))
  for (const words of ALL) expect(labels.filter((label) => label === words)).toHaveLength(1)
  expect(after.elements.size).toBe(before.elements.size + ALL.length)
  for (const person of [ana, ben]) {
    await until(`${person.name} sees all`, async () => {
      const found = await Promise.all(ALL.map((words) => person.map.ids(words)))
      return found.every((ids) => ids.length === 1)
    })
  }
  await ana.page.reload()
  await ana.map.ready()
  await ana.saved()
  expect((await theory(id)).elements.size).toBe(before.elements.size + ALL.length)
})
