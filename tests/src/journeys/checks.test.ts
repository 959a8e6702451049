import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseFile } from '../support/cases.js'
import { journey } from '../support/journey.js'

const CASE = 'tutoring-evidence-rated.json'
const COMMAND_LINE = fileURLToPath(new URL('../../../server/dist/cli/main.js', import.meta.url))
const OUTCOME = 'Pupils say they can do maths'
const { together, theory, url } = journey()

const panel = (page: Page) => page.getByRole('complementary', { name: 'Checks' })
const openChecks = (page: Page) => page.locator('.checks-count').click()
const found = (page: Page, title: string) => panel(page).getByRole('button', { name: new RegExp(`^${title}`) })

test('what the one types the checks of the other question at once, and what is fixed is gone for both', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await openChecks(ana.page)
  await ana.page.getByRole('button', { name: '7 warnings 2 questions' }).waitFor()

  await ben.map.select(OUTCOME)
  await ben.page.getByRole('textbox', { name: 'Label' }).first().fill('Teach pupils to say that they can')
  await found(ana.page, 'Says what is done').waitFor()
  await ana.page.getByRole('button', { name: '8 warnings 2 questions' }).waitFor()

  await panel(ana.page)
    .getByRole('button', { name: /^Teach pupils to say/ })
    .click()
  await expect
    .poll(() => ana.page.locator('[role="option"][aria-selected="true"]').textContent())
    .toContain('Teach pupils')
  await ana.picture('checks-live')

  const wrong = panel(ana.page).locator('.finding', { hasText: 'Teach pupils to say' })
  await wrong.getByRole('button', { name: 'Make it an activity' }).click()
  await found(ana.page, 'Says what is done').waitFor({ state: 'detached' })
  const [id = ''] = await ana.map.ids('Teach pupils to say')
  await ana.saved()
  expect((await theory(await documentOf(ana.page))).elements.get(id)?.type).toBe('activity')
  await ana.page.keyboard.press('Control+z')
  await found(ana.page, 'Says what is done').waitFor()
})

test('a finding is dismissed with a reason that the other sees, and can bring back', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await Promise.all([openChecks(ana.page), openChecks(ben.page)])
  const finding = panel(ana.page).locator('.finding', { hasText: 'Five hand-over notes per group' })
  await finding.getByRole('button', { name: 'Dismiss…' }).click()
  await finding.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await finding.getByText('Say why, so that others can see it.').waitFor()
  await finding.getByRole('textbox').fill('One word for five is enough')
  await ana.page.keyboard.press('Enter')
  await ana.page.getByRole('button', { name: '7 warnings 1 question' }).waitFor()

  await ben.page.getByRole('button', { name: '7 warnings 1 question' }).waitFor()
  await panel(ben.page)
    .getByRole('button', { name: /^Dismissed/ })
    .click()
  const dismissed = panel(ben.page).locator('.finding', { hasText: 'One word for five is enough' })
  await expect.poll(() => dismissed.textContent()).toContain('ana, ')
  await dismissed.scrollIntoViewIfNeeded()
  await ben.picture('checks-dismissed')
  await dismissed.getByRole('button', { name: 'Bring back' }).click()
  await ana.page.getByRole('button', { name: '7 warnings 2 questions' }).waitFor()
})

test('by keyboard alone: to the next finding, to its place in the details, and an answer to a question', async () => {
  const { ana, ben } = await together(CASE, 'ana', 'ben')
  await ana.page.keyboard.press('F8')
  await expect.poll(() => ana.page.locator('[role="option"][aria-selected="true"]').count()).toBe(1)
  await ana.page.getByRole('heading', { name: /^Checks/ }).waitFor()
  await ana.page.keyboard.press('Alt+Shift+C')
  await panel(ana.page).locator('.finding.is-current').waitFor()

  const question = panel(ana.page).getByRole('button', { name: /^Is there evidence for the links/ })
  await question.focus()
  await ana.page.keyboard.press('Enter')
  await panel(ana.page)
    .getByText(/links that lead to something have evidence/)
    .waitFor()
  await panel(ana.page).getByLabel('Your answer').selectOption('Partly')
  await openChecks(ben.page)
  await panel(ben.page)
    .getByRole('button', { name: /^Is there evidence for the links.*Partly/ })
    .waitFor()
})

test('the same findings on the screen, over HTTP and on the command line', async () => {
  const { ana, id } = await together(CASE, 'ana')
  await openChecks(ana.page)
  await panel(ana.page).locator('.checks-level .check-title').first().waitFor()
  const folded = panel(ana.page).locator('.checks-level .check-title[aria-expanded="false"]')
  while ((await folded.count()) > 0) await folded.first().click()
  const shown = await panel(ana.page).locator('.checks-level .finding-message').allTextContents()

  const report: unknown = await (await fetch(`${url()}/api/documents/${id}/checks`)).json()
  const file = join(tmpdir(), `throughline-checks-${process.pid}.json`)
  writeFileSync(file, caseFile(CASE))
  const { stdout, status } = spawnSync(process.execPath, [COMMAND_LINE, 'check', file, '--json'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toEqual(report)
  expect(messagesIn(report)).toEqual(shown)
})

test('on a large theory the panel is there in a moment, and long lists are told in pages', async () => {
  const { ana } = await together('large-neighbourhood.json', 'ana')
  await openChecks(ana.page)
  const noReason = found(ana.page, 'No reason')
  await noReason.click()
  await expect.poll(() => noReason.textContent()).toContain('583')
  expect(await panel(ana.page).locator('.finding').count()).toBeLessThan(60)
  await ana.picture('checks-large')
})

function messagesIn(report: unknown): readonly string[] {
  const { findings } = report as { findings: readonly { message: string; dismissed: unknown }[] }
  return findings.filter(({ dismissed }) => dismissed === null).map(({ message }) => message)
}

async function documentOf(page: Page): Promise<string> {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
