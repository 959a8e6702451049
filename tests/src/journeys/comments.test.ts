import { wordsOf } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { type Editing, journey } from '../support/journey.js'
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
  await ben.page.getByText(/^Accepted by ana, .*, and later taken back$/).waitFor()
  await ana.page.getByRole('button', { name: /^Redo/ }).click()
  await ben.page.getByText(/^Accepted by ana, [^,]*$|^Accepted by ana, today, [\d:]+$/).waitFor()
})

test('whoever suggested something changes it before it is decided', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ben.map.select(LABEL)
  await ben.page.keyboard.press('Control+k')
  await ben.page.getByRole('dialog').getByRole('combobox').or(ben.page.getByRole('searchbox')).first().fill('Suggest a')
  await ben.page.keyboard.press('Enter')
  await ben.page.getByRole('textbox', { name: 'New words' }).fill('Pupils like maths')
  await ben.page.getByRole('button', { name: 'Suggest', exact: true }).click()
  const own = ben.page.getByRole('region', { name: 'Suggestion 1' })
  await own.getByRole('button', { name: 'Change it' }).click()
  await own.getByRole('textbox', { name: 'New words' }).fill('Pupils love maths')
  await own.getByRole('button', { name: 'Save' }).click()
  await ana.page.getByRole('button', { name: 'Comments, 1 open' }).click()
  const proposal = ana.page.getByRole('region', { name: 'Suggestion 1' })
  await proposal.locator('ins', { hasText: 'Pupils love maths' }).waitFor()
  expect(await proposal.getByRole('button', { name: 'Change it' }).count()).toBe(0)
  await proposal.getByRole('button', { name: 'Decline' }).click()
  await ben.page.getByRole('button', { name: /^Settled 1/ }).click()
  await ben.page.getByText(/^Declined by ana/).waitFor()
  expect(await own.getByRole('button', { name: 'Change it' }).count()).toBe(0)
})

test('by keys alone: threads are gone through, filtered, given to somebody and resolved; the whole has its mark', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await says(ana, 'Is all of it still true?')
  await ana.map.select(LABEL)
  await says(ana, 'Says who?')
  await ana.page.locator('.at-theory .thread-marker').waitFor()
  await ana.picture('comments-of-the-whole')

  const { page } = ben
  await page.getByRole('button', { name: 'Comments, 2 open' }).waitFor()
  await page.locator('.thing-list [tabindex="0"]').focus()
  await page.keyboard.press('n')
  const second = page.getByRole('region', { name: 'Comment 2' })
  await second.locator('[aria-expanded="true"]').waitFor()
  // The keyboard comes along: on the box, which is selected now, the next letter would be written.
  await page.locator('[data-thread] .thread-head:focus').waitFor()
  await page.keyboard.press('n')
  const first = page.getByRole('region', { name: 'Comment 1' })
  await first.locator('[aria-expanded="true"]').waitFor()
  await page.keyboard.press('Shift+N')
  await second.locator('[aria-expanded="true"]').waitFor()
  expect(await violations(page, '.inspector')).toEqual([])

  // Given to himself, it is for him; on home it is among what he has to do.
  await second.getByRole('combobox', { name: 'Give to' }).focus()
  await page.keyboard.type('ben')
  await second.getByText('Given to ben').waitFor()
  await page.getByRole('combobox', { name: 'Which are shown' }).focus()
  await page.keyboard.type('For me')
  await first.waitFor({ state: 'detached' })
  await ana.page.getByText('Given to ben').first().waitFor()
  await ben.go('/')
  await page.getByRole('link', { name: /^Comment 2 on/ }).click()
  await second.locator('[aria-expanded="true"]').waitFor()
  await second.getByRole('button', { name: 'Resolve' }).focus()
  await page.keyboard.press('Enter')
  await ana.page.getByText('1 open', { exact: true }).waitFor()
  await page.getByRole('button', { name: /^Settled 1/ }).waitFor()
  expect(await violations(page, '.inspector')).toEqual([])
})

/** Comments on what is selected, or on the whole, by keys. */
async function says({ page }: Editing, words: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m')
  await page.getByRole('textbox', { name: 'New comment' }).fill(words)
  await page.keyboard.press('Enter')
  await page.locator('.thread.is-on').getByText(words).waitFor()
  await page.locator('.thread.is-on .thread-sign', { hasText: /\d/ }).waitFor()
  await page.locator('.thing-list [tabindex="0"]').focus()
}
