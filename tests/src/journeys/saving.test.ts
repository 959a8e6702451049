import { wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { saveMark } from '../support/browser.js'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const { together, theory, server } = journey({ ownServer: true })

async function labels(id: string): Promise<string[]> {
  const { elements, details } = await theory(id)
  return [...elements.values()].map(({ label }) => wordsOf(label, details.languages))
}

test('work goes on offline, survives a reload, and is merged on return: nothing is lost, and it is said so', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  await ana.page.context().setOffline(true)
  await until('the save mark says Offline', async () => /Offline/.test(await saveMark(ana.page)))
  for (const words of ['In the train', 'In the tunnel']) {
    await ana.page.getByRole('button', { name: /^Note/ }).click()
    await ana.page.keyboard.type(words)
    await ana.page.keyboard.press('Escape')
  }
  await until('the mark counts what waits', async () => /Offline: \d+ changes waiting/.test(await saveMark(ana.page)))
  await ana.picture('offline')
  expect(await labels(id)).not.toContain('In the tunnel')

  await ben.page.getByRole('button', { name: /^Note/ }).click()
  await ben.page.keyboard.type('At the desk')
  await ben.page.keyboard.press('Escape')
  await ben.saved()

  await ana.page.context().setOffline(false)
  await ana.page.getByText('Back online.').first().waitFor()
  await ana.saved()
  await ana.picture('back-online')
  expect(await labels(id)).toEqual(expect.arrayContaining(['In the train', 'In the tunnel', 'At the desk']))
  for (const person of [ana, ben]) {
    await until(`${person.name} sees all three`, async () => {
      const found = await Promise.all(
        ['In the train', 'In the tunnel', 'At the desk'].map((words) => person.map.ids(words)),
      )
      return found.every((ids) => ids.length === 1)
    })
  }
})

test('what was typed while the server was away is there after it has come back, also after closing the tab', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await server().kill('SIGKILL')
  await ana.page.getByRole('button', { name: /^Note/ }).click()
  await ana.page.keyboard.type('While it was away')
  await ana.page.keyboard.press('Escape')
  await until('the mark says that changes wait', async () => /waiting|Not saved/.test(await saveMark(ana.page)))
  await server().start()
  await ana.saved()
  expect(await labels(id)).toContain('While it was away')
})

test('the server is killed under typing: whatever the mark called Saved is there, and typing goes on', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await ana.page.getByRole('button', { name: /^Note/ }).click()
  await ana.page.keyboard.type('one two three ')
  await ana.saved()
  await server().kill('SIGKILL')
  await ana.page.keyboard.type('four five ')
  await server().start()
  await ana.page.keyboard.type('six')
  await ana.page.keyboard.press('Escape')
  await ana.saved()
  expect(await labels(id)).toContain('one two three four five six')
})

test('"Saved" is on the disk: killed right after it, the server still has the change', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await ana.page.getByRole('button', { name: /^Note/ }).click()
  await ana.page.keyboard.type('Promised')
  await ana.page.keyboard.press('Escape')
  await ana.saved()
  await server().kill('SIGKILL')
  await server().start()
  expect(await labels(id)).toContain('Promised')
})
