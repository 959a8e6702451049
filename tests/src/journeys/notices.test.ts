import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'

// What is told counts all documents of a server.
const { together, visitor, url } = journey({ ownServer: true })

test('home says what others changed since one was last here, who mentioned one, and leads there', async () => {
  const ana = await visitor('Ana')
  await fetch(`${url()}/api/notices/seen?name=Ana`, { method: 'POST' })

  const { ben, id } = await together('tutoring-evidence-rated.json', 'ben')
  await ben.map.select('Pupils say they can do maths')
  await ben.page.keyboard.press('Enter')
  await ben.page.locator('.map-box-label').waitFor()
  await ben.page.keyboard.press('Control+End')
  await ben.page.keyboard.type(' at home')
  await ben.page.keyboard.press('Escape')
  await ben.saved()
  const comment = { id: 'comment-of-ben', text: '@Ana could you look?', mentions: [{ id: null, name: 'Ana' }] }
  const thread = { id: 'thread-of-ben', on: { kind: 'theory', id: 'theory' }, about: 'All', name: 'ben', comment }
  const sent = await fetch(`${url()}/api/documents/${id}/threads`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(thread),
  })
  expect(sent.status).toBe(201)

  await ana.go('/')
  const notices = ana.page.getByRole('region', { name: 'Since you were last here' })
  const change = notices.getByRole('link', { name: /ben reworded .*Pupils say they can do maths/ })
  await change.waitFor()
  await notices.getByText('could you look?').waitFor()
  await ana.picture('home-notices')

  await notices.getByRole('button', { name: 'Mark all as seen' }).click()
  await notices.waitFor({ state: 'detached' })
  await ana.page.reload()
  await ana.page.getByRole('heading', { name: 'What to tell me' }).waitFor()
  expect(await notices.count()).toBe(0)
})
