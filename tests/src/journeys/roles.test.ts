import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import { caseFile } from '../support/cases.js'
import { firstOwnerPath } from '../support/first-owner.js'
import { journey } from '../support/journey.js'
import { MapPage } from '../support/map.js'
import { until } from '../support/until.js'

const { visitor, server, url } = journey({ ownServer: true, env: { AUTH: 'accounts' } })
const OWNER = { email: 'ana@northbank.example', password: 'correct horse battery' }
const CASE = 'tutoring-evidence-rated.json'
const BOX = 'Pupils say they can do maths'
const NOT_ALLOWED = 'Nothing was changed: you may not change this theory.'

beforeAll(async () => {
  const [, token] = (await firstOwnerPath(server())).split('#')
  const body = { ...OWNER, token, name: 'Ana Ruiz', organisation: 'Northbank Centre' }
  const answer = await fetch(`${url()}/api/first`, {
    method: 'POST',
    headers: { origin: url(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
})

test.each(['view', 'comment'] as const)('whoever may only %s is offered nothing that has no effect', async (role) => {
  const ana = await owner()
  const { page, map } = await guest(ana, role)
  const before = await ana.theory()
  await page.locator('.read-only-boxes path').waitFor({ state: 'attached' })
  expect(await page.getByRole('button', { name: /^(Undo|Redo|Share)/ }).count()).toBe(0)

  await map.select(BOX)
  for (const panel of [
    'Details',
    'Checks',
    'Paths',
    'Lens and legend',
    'Assumptions map',
    'In words',
    'Find and replace',
  ])
    await pressAll(page, panel)
  await openPanel(page, 'Details')
  await map.select(BOX)
  await page.locator('.link-row').first().click()
  await page.locator('.link-ends').waitFor()
  await pressAll(page, 'Details')
  await page.locator('.bar-panel').click()
  await page.getByRole('menuitem', { name: 'Details' }).waitFor()
  const offered = await page.getByRole('menuitem').allTextContents()
  expect(offered.filter((name) => /Guided start|Edits that met/.test(name))).toEqual([])
  expect(await page.getByText(NOT_ALLOWED).count()).toBe(0)
  expect(await ana.theory()).toEqual(before)
})

test('a commenter asks to edit, the owner lets them in one press, and they edit where they were', async () => {
  const ana = await owner()
  const { page, map } = await guest(ana, 'comment')
  await page.getByRole('button', { name: 'Ask to edit' }).click()
  await page.getByText('Asked to edit', { exact: true }).waitFor()
  await page.reload()
  await page.getByText('Asked to edit', { exact: true }).waitFor()

  await ana.page.getByRole('region', { name: 'Rhys Owen, guest, asks to edit.' }).waitFor()
  expect(await violations(ana.page)).toEqual([])
  await ana.page.goto(url())
  await ana.page.getByRole('link', { name: 'Rhys Owen asks to edit' }).click()
  await ana.page.getByRole('button', { name: 'Let Rhys Owen edit' }).click()
  await page.locator('.element-palette').waitFor()
  await page.locator('.read-only-boxes').waitFor({ state: 'detached' })
  await map.atRest()
  await page.locator('.bar-title').fill('By Rhys')
  await page.locator('.save-mark[data-save="saved"]').waitFor()
  await until('Ana reads it', async () => (await ana.page.locator('.bar-title').inputValue()) === 'By Rhys')

  await ana.page.getByRole('button', { name: 'Share', exact: true }).click()
  await ana.page.getByRole('button', { name: 'Let Rhys Owen do no more than their link' }).click()
  await page.locator('.save-mark', { hasText: 'You can comment' }).waitFor()
  expect(await violations(ana.page, '[role="dialog"]')).toEqual([])
})

async function openPanel(page: Page, panel: string): Promise<void> {
  await page.locator('.bar-panel').click()
  await page.getByRole('menuitem', { name: new RegExp(`^${panel}`) }).click()
  await page.locator('.inspector').waitFor()
}

/** Opens a panel and presses every button in it that can be pressed: none may find that it may not. */
async function pressAll(page: Page, panel: string): Promise<void> {
  await openPanel(page, panel)
  const buttons = page.locator('.inspector button:enabled:not([aria-label="Close"])')
  for (let n = 0; n < (await buttons.count()); n += 1) {
    const button = buttons.nth(n)
    if (!(await button.isVisible())) continue
    // What leads elsewhere in the theory has an effect, and would end this.
    const isWay = await button.evaluate((element) => element.matches('.link-row, .link-end, .check-here, .path-box'))
    if (isWay) continue
    const name = (await button.getAttribute('aria-label')) ?? (await button.textContent()) ?? ''
    if (/history|Copy|Show|Next|Previous/i.test(name)) continue
    await button.click()
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
    expect(await page.getByText(NOT_ALLOWED).count(), `${panel}: ${name}`).toBe(0)
    if ((await page.locator('.inspector').count()) === 0) return
  }
}

/** Ana's window with a theory of hers open. */
async function owner() {
  const ana = await visitor('Ana')
  const headers = { origin: url() }
  const { request } = ana.page.context()
  expect((await request.post(`${url()}/api/auth/sign-in/email`, { headers, data: OWNER })).status()).toBe(200)
  const data = JSON.parse(caseFile(CASE).toString())
  const { id } = await (await request.post(`${url()}/api/documents`, { headers, data })).json()
  await ana.go(`/d/${id}`)
  await new MapPage(ana.page).ready()
  return {
    ...ana,
    id,
    theory: async () => (await request.get(`${url()}/api/documents/${id}`)).json(),
    link: async (role: string) => {
      const made = await request.post(`${url()}/api/documents/${id}/links`, {
        headers,
        data: { role, label: 'Readers' },
      })
      return (await made.json()).url
    },
  }
}

async function guest(ana: Awaited<ReturnType<typeof owner>>, role: string) {
  const { page } = await visitor('Rhys Owen')
  await page.goto(url() + (await ana.link(role)))
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('listbox', { name: 'Map of the theory' }).waitFor()
  await page.locator('.save-mark', { hasText: role === 'view' ? 'You can view' : 'You can comment' }).waitFor()
  const map = new MapPage(page)
  await map.spread()
  return { page, map }
}
