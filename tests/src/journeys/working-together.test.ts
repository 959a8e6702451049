import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { caseFile } from '../support/cases.js'
import { firstOwnerPath } from '../support/first-owner.js'
import { journey } from '../support/journey.js'
import { MapPage } from '../support/map.js'

const { visitor, server, url } = journey({ ownServer: true, env: { AUTH: 'accounts' } })
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const CASE = 'tutoring-evidence-rated.json'
const LABEL = 'Diagnostic assessment licence'
const SUGGESTED = 'Licence for a diagnostic test'

test('from the printed link to a guest whose link is revoked: an owner, a second Centre, a guest on a phone', async () => {
  const ana = await visitor('Ana Ruiz')
  await ana.go(await firstOwnerPath(server()))
  await ana.page.getByLabel('Your Centre').fill('Northbank Centre')
  await makeAccount(ana.page, 'Ana Ruiz', 'ana@northbank.example', 'Create owner and sign in')
  const document = (await asked(ana.page, '/api/documents', JSON.parse(caseFile(CASE).toString()))).id

  // A second Centre is made, and Gwen invited to own it; she has a role in Ana's theory by her address.
  const southbank = await asked(ana.page, '/api/organisations', { name: 'Southbank Centre' })
  await ana.go(`/organisation/${southbank.id}`)
  await ana.page.getByLabel('Role', { exact: true }).last().selectOption('Owner')
  await ana.page.getByLabel('Email (may be left out)').fill('gwen@southbank.example')
  await ana.page.getByRole('button', { name: 'Make a link' }).click()
  const invitation = await ana.page.getByLabel('Pass this link on to one person').inputValue()
  const gwen = await visitor('Gwen Pryce')
  await gwen.go(pathOf(invitation))
  await gwen.page.getByRole('heading', { name: 'Join Southbank Centre' }).waitFor()
  await makeAccount(gwen.page, 'Gwen Pryce', 'gwen@southbank.example', 'Make an account and join')

  await ana.go(`/d/${document}`)
  await new MapPage(ana.page).ready()
  await ana.page.getByRole('button', { name: 'Share', exact: true }).click()
  await ana.page.getByLabel('Email').fill('gwen@southbank.example')
  await ana.page.getByRole('button', { name: 'Invite' }).click()
  await ana.page.getByText('Gwen Pryce').first().waitFor()
  await ana.page.getByRole('button', { name: 'New link' }).click()
  await ana.page.getByLabel('What it is for').fill('Reviewers')
  await ana.page.getByLabel('Whoever has it can').selectOption('Comment')
  await ana.page.getByRole('button', { name: 'Make link' }).click()
  const address = await ana.page.locator('.share-link-open').getByRole('textbox', { name: 'Address' }).inputValue()
  await ana.picture('together-share')
  await asked(ana.page, `/api/documents/${document}/revisions`, { name: 'Before review' })

  // A guest on a phone proposes other words, and can do nothing else to the theory.
  const rhys = await visitor('Rhys Owen', PHONE)
  await rhys.go(pathOf(address))
  await rhys.page.getByRole('button', { name: 'Open' }).click()
  await rhys.page.locator('.save-mark', { hasText: 'You can comment' }).waitFor()
  const map = new MapPage(rhys.page)
  await rhys.page.getByRole('listbox', { name: 'Map of the theory' }).waitFor()
  await map.atRest()
  await map.select(LABEL)
  await rhys.page.getByRole('button', { name: 'More' }).click()
  await rhys.page.getByRole('menuitem', { name: 'All commands' }).click()
  await rhys.page.getByRole('dialog').getByRole('combobox').fill('Suggest a change')
  await rhys.page.keyboard.press('Enter')
  await rhys.page.getByRole('textbox', { name: 'New words' }).fill(SUGGESTED)
  await rhys.page.getByRole('button', { name: 'Suggest', exact: true }).click()
  await rhys.page.getByRole('region', { name: 'Suggestion 1' }).waitFor()
  await rhys.picture('together-guest')

  // Gwen takes it over, and history says so.
  await gwen.go(`/d/${document}`)
  await new MapPage(gwen.page).ready()
  await gwen.page.getByRole('button', { name: 'Comments, 1 open' }).click()
  await gwen.page.getByRole('region', { name: 'Suggestion 1' }).getByRole('button', { name: 'Accept' }).click()
  await gwen.saved()
  await ana.go(`/d/${document}?panel=history`)
  await ana.page
    .getByText(/Gwen Pryce reworded/)
    .first()
    .waitFor()
  const [version] = (await read(ana.page, `/api/documents/${document}/revisions`)).revisions
  const { changes } = await read(ana.page, `/api/documents/${document}/compare?a=${version.id}&b=now`)
  expect(changes).toMatchObject([{ became: 'changed', kind: 'elements', fields: [{ field: 'label' }] }])
  await ana.picture('together-history')

  // What Ana makes for the second Centre is Gwen's too.
  await ana.go('/')
  await ana.page.getByLabel('New theories belong to').selectOption('Southbank Centre')
  await ana.page.locator('.start-tile').first().click()
  await ana.page.waitForURL('**/d/*')
  const madeThere = new URL(ana.page.url()).pathname.split('/').at(-1)
  const { documents } = await read(gwen.page, '/api/documents')
  expect(documents).toContainEqual(expect.objectContaining({ id: madeThere, role: 'own' }))
  await ana.go(`/d/${document}`)
  await new MapPage(ana.page).ready()

  // The link is revoked while the guest has it open: they see by whom.
  await ana.page.getByRole('button', { name: 'Share', exact: true }).click()
  await ana.page.getByRole('button', { name: 'Revoke link “Reviewers”' }).click()
  await rhys.page.getByRole('heading', { name: 'Your link was revoked' }).waitFor()
  expect(await rhys.page.getByRole('alert').textContent()).toContain('Ana Ruiz closed “Reviewers”')
  await rhys.picture('together-revoked')
})

async function makeAccount(page: Page, name: string, email: string, go: string): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill('correct horse battery')
  await page.getByRole('button', { name: go }).click()
  await page.getByRole('heading', { name: 'Theories of change' }).waitFor()
}

/** What the server answers to whoever has signed in on this page. */
async function asked(page: Page, path: string, body: unknown) {
  const answer = await page.context().request.post(url() + path, { headers: { origin: url() }, data: body })
  expect(answer.status()).toBe(201)
  return answer.json()
}

async function read(page: Page, path: string) {
  return (await page.context().request.get(url() + path)).json()
}

/** Addresses name this machine in another way than the test does, and cookies belong to a name. */
function pathOf(address: string): string {
  const { pathname, hash } = new URL(address)
  return pathname + hash
}
