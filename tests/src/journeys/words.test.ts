import { type Theory, wordsOf } from '@throughline/shared/model'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.js'
import { until } from '../support/until.js'

const { together, theory, visitor } = journey()

test('led by questions, from the keyboard alone, a theory is built from its impact back', async () => {
  const ana = await visitor('Ana')
  await ana.go('/')
  await ana.page.getByRole('heading', { name: 'Start a theory' }).waitFor()
  await tabTo(ana.page, /Start with the impact and work back/)
  await ana.page.keyboard.press('Enter')
  await ana.page.getByRole('dialog').waitFor()
  await tabTo(ana.page, /^Use Kellogg logic model$/)
  await ana.page.keyboard.press('Enter')
  await ana.page.waitForURL(/\/d\/[\w-]+$/)
  const id = new URL(ana.page.url()).pathname.slice('/d/'.length)

  await answer(ana.page, 'What will be different for the community?', 'Every child in the town reads')
  await answer(
    ana.page,
    'What must be in place for “Every child in the town reads”?',
    'Children choose to read',
    'Parents read aloud',
  )
  await answer(ana.page, 'What must be in place for “Children choose to read”?', 'Children find books they like')
  // An empty answer lets a question go.
  await answer(ana.page, 'What must be in place for “Parents read aloud”?')
  await asked(ana.page, 'What must be in place for “Children find books they like”?')
  await ana.picture('guide')
  await ana.saved()

  const built = await theory(id)
  expect(chain(built)).toEqual([
    'Children choose to read -> Every child in the town reads',
    'Children find books they like -> Children choose to read',
    'Parents read aloud -> Every child in the town reads',
  ])
  const bands = [...built.elements.values()].map(({ band }) => built.bands.get(band ?? '')?.label.en)
  expect(bands.sort()).toEqual(['Impact', 'Long outcomes', 'Long outcomes', 'Short outcomes'])

  // After a reload one goes on where the theory is: what is asked is read off it, and what was let go stays so.
  await ana.page.reload()
  await ana.page.locator('.map-stage, .editor-map').first().waitFor()
  await ana.page.keyboard.press('F9')
  await asked(ana.page, 'What must be in place for “Children find books they like”?')
})

test('what is written over the narrative stays, and is out of date once another changes the theory', async () => {
  const { ana, ben } = await together('breakfast-club-teaching.json', 'ana', 'ben')
  await ana.page.keyboard.press('Shift+F9')
  const impact = ana.page.getByRole('region', { name: 'Impact' })
  await impact
    .getByText('then pupils at Oakfield make the progress expected of them', { exact: false })
    .first()
    .waitFor()
  await impact.getByRole('button', { name: 'Edit “Impact”' }).press('Enter')
  const field = impact.getByRole('textbox', { name: 'Impact' })
  await field.fill('In the end every pupil learns as well as they can.')
  await impact.getByRole('button', { name: 'Done' }).press('Enter')
  await impact.getByText('Edited').waitFor()
  await ana.saved()

  await ben.map.select('Pupils start lessons having eaten')
  await ben.page.keyboard.press('Enter')
  await ben.page.locator('.map-box-label').waitFor()
  await ben.page.keyboard.press('Control+A')
  await ben.page.keyboard.type('No pupil starts lessons hungry')
  await ben.page.keyboard.press('Escape')
  await ben.saved()

  await impact.getByText('The theory has changed since this was written.').waitFor()
  await impact.getByText('In the end every pupil learns as well as they can.').waitFor()
  await impact.getByText('What it said then and says now').click()
  await impact.getByText('no pupil starts lessons hungry', { exact: false }).first().waitFor()
  await ana.picture('words-out-of-date')
  await impact.getByRole('button', { name: 'Keep mine' }).press('Enter')
  await impact.getByText('The theory has changed since this was written.').waitFor({ state: 'detached' })
  await impact.getByText('In the end every pupil learns as well as they can.').waitFor()
})

async function asked(page: Page, question: string): Promise<void> {
  await until(`“${question}” is asked, and its field has the cursor`, async () => {
    const label = await page.evaluate(() => {
      const field = document.activeElement
      return field instanceof HTMLTextAreaElement ? (field.labels[0]?.textContent ?? '') : ''
    })
    return label === question
  })
}

/** Answers the question that is asked, and goes on to the next. */
async function answer(page: Page, question: string, ...answers: readonly string[]): Promise<void> {
  await asked(page, question)
  for (const [index, words] of answers.entries()) {
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await until(
      `“${words}” is among the answers`,
      async () => (await page.locator('.guide-answers li').count()) > index,
    )
  }
  await page.keyboard.press('Enter')
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const own = await page.evaluate(() => {
      const focused = document.activeElement
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''
    })
    if (name.test(own)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

function chain(built: Theory): string[] {
  const { languages } = built.details
  const name = (id: string) => wordsOf(built.elements.get(id)?.label ?? {}, languages)
  return [...built.links.values()].map(({ from, to }) => `${name(from)} -> ${name(to)}`).sort()
}
