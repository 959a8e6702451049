import { wordsOf } from '@throughline/shared/model'
import { test } from 'vitest'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const CASE = 'tutoring-evidence-rated.json'
const LABEL = 'Pupils say they can do maths'
const { together, theory } = journey()

test('a comment on an arrow is seen, answered and resolved by another', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ana.map.select('Tutored pupils attain more highly')
  await ana.page.locator('.link-row', { hasText: 'gap in maths narrows' }).first().click()
  await ana.page.keyboard.press('Control+Alt+m')
  await ana.page.getByRole('textbox', { name: 'New comment' }).fill('Do we keep it? @be')
  await ana.page.getByRole('option', { name: 'ben' }).click()
  await ana.page.locator('.thread.is-on').getByRole('button', { name: 'Comment', exact: true }).click()
  await ana.page.getByRole('region', { name: 'Comment 1' }).waitFor()
  await ana.picture('comments-of-ana')

  await ben.page.getByRole('button', { name: 'Comments, 1 open' }).click()
  const thread = ben.page.getByRole('region', { name: 'Comment 1' })
  await thread.getByText('leads to').waitFor()
  await ben.page.locator('.thread-marker').first().click()
  await thread.locator('.comment-mention', { hasText: '@ben' }).waitFor()
  await thread.getByRole('textbox', { name: 'Reply' }).fill('We do.')
  await ben.page.keyboard.press('Enter')
  await ana.page.getByText('We do.', { exact: true }).waitFor()
  await until('Ana’s screen reader is told', async () => {
    const said = await ana.page.getByRole('log').textContent()
    return said?.includes('ben commented on') === true
  })
  await ben.picture('comments-of-ben')

  await thread.getByRole('button', { name: 'Resolve' }).click()
  await ana.page.getByText('0 open').waitFor()
  await until('no marker is left', async () => (await ana.page.locator('.thread-marker').count()) === 0)
})

test('a suggestion is accepted, is the theory’s then, and is taken back by one undo', async () => {
  const { ana, ben, id } = await together(CASE, 'ana', 'ben')
  await ben.map.select(LABEL)
  await ben.page.keyboard.press('Control+k')
  await ben.page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(ben.page.getByRole('searchbox'))
    .first()
    .fill('Suggest a change')
  await ben.page.keyboard.press('Enter')
  await ben.page.getByRole('textbox', { name: 'New words' }).fill('Pupils like maths')
  await ben.page.getByRole('button', { name: 'Suggest', exact: true }).click()

  await ana.page.getByRole('button', { name: 'Comments, 1 open' }).click()
  const proposal = ana.page.getByRole('region', { name: 'Suggestion 1' })
  await proposal.locator('del', { hasText: LABEL }).waitFor()
  await ana.picture('comments-suggestion')
  await proposal.getByRole('button', { name: 'Accept' }).click()
  const labels = async () => {
    const { elements, details } = await theory(id)
    return [...elements.values()].map(({ label }) => wordsOf(label, details.languages))
  }
  await until('the label is what was suggested', async () => (await labels()).includes('Pupils like maths'))
  await ben.page.getByRole('button', { name: /^Settled 1/ }).click()
  await ben.page.getByText(/^Accepted by ana/).waitFor()

  await ana.page.getByRole('button', { name: /^Undo/ }).click()
  await until('the label is what it was', async () => (await labels()).includes(LABEL))
})
