import { beforeAll, expect, test } from 'vitest'
import { violations } from '../support/axe.js'
import type { Visitor } from '../support/browser.js'
import { firstOwnerPath } from '../support/first-owner.js'
import { journey } from '../support/journey.js'

const { visitor, server, url } = journey({ ownServer: true, env: { AUTH: 'accounts' } })
const PASSWORD = 'correct horse battery'
const ANA = { email: 'ana@northbank.example', password: PASSWORD }

beforeAll(async () => {
  const [, token] = (await firstOwnerPath(server())).split('#')
  const body = { ...ANA, token, name: 'Ana Ruiz', organisation: 'Northbank Centre' }
  const headers = { 'content-type': 'application/json', origin: url() }
  const made = await fetch(`${url()}/api/first`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(made.status).toBe(200)
})

async function ask(who: Visitor, method: string, path: string, data?: object) {
  const answer = await who.page.context().request.fetch(url() + path, { method, headers: { origin: url() }, data })
  expect([path, answer.ok()]).toEqual([path, true])
  const text = await answer.text()
  return text === '' ? null : JSON.parse(text)
}

async function owner() {
  const ana = await visitor('Ana')
  await ask(ana, 'POST', '/api/auth/sign-in/email', ANA)
  const [{ id }] = (await ask(ana, 'GET', '/api/session')).organisations
  return { ana, northbank: `/organisation/${id}`, invitations: `/api/organisations/${id}/invitations` }
}

/** Somebody who joined by a link that Ana made for nobody in particular. */
async function member(name: string, role: string) {
  const { ana, northbank, invitations } = await owner()
  const [, token] = (await ask(ana, 'POST', invitations, { role })).url.split('#')
  const who = await visitor(name)
  const email = `${name.toLowerCase()}@northbank.example`
  await ask(who, 'POST', '/api/invitations/join', { token, name, email, password: PASSWORD })
  return { ana, northbank, who, email }
}

test('a forgotten password is replaced by a link that an owner hands over; then the address is confirmed', async () => {
  const { ana, northbank, who: ben, email } = await member('Ben', 'editor')
  await ben.go('/account')
  await ben.page.getByText('This browser').waitFor()

  await ana.go(northbank)
  await ana.page.getByText(`${email} · address not confirmed`).waitFor()
  await ana.page.getByRole('button', { name: 'Make a link by which Ben chooses a new password' }).click()
  const link = await ana.page.getByLabel('Hand this link to Ben').inputValue()
  expect(await violations(ana.page)).toEqual([])

  await ben.page.goto(link)
  await ben.page.getByRole('heading', { name: 'Choose a new password' }).waitFor()
  await ben.page.getByLabel('New password').fill('another good password')
  await ben.page.getByRole('button', { name: 'Change password' }).click()
  await ben.page.getByRole('heading', { name: 'Your password is changed' }).waitFor()
  await ben.page.getByRole('link', { name: 'Sign in' }).click()
  await ben.page.getByLabel('Email').fill(email)
  await ben.page.getByLabel('Password').fill('another good password')
  await ben.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await ben.page.getByRole('heading', { name: 'Theories of change' }).waitFor()

  // It worked once.
  const eve = await visitor('Eve')
  await eve.page.goto(link)
  await eve.page.getByLabel('New password').fill('a third good password')
  await eve.page.getByRole('button', { name: 'Change password' }).click()
  await eve.page.getByText('It was used, or has run out.').waitFor()

  await ana.go(northbank)
  await ana.page.getByText('Ben replaced a forgotten password').waitFor()
  await ana.page.getByText(email, { exact: true }).waitFor()
})

test('who leaves hands over what nobody else owns, and is a former member afterwards', async () => {
  const { ana, who: cara } = await member('Cara', 'viewer')
  const { url: theory } = await ask(cara, 'POST', '/api/documents', { title: 'Cara’s own' })
  await cara.go('/account')
  await cara.page.getByRole('button', { name: 'What would that mean?' }).click()
  await cara.page.getByText('Nobody else owns this theory').waitFor()
  await cara.page.getByRole('link', { name: 'Download “Cara’s own”' }).waitFor()
  expect(await violations(cara.page)).toEqual([])
  await cara.page.getByLabel('Email of somebody with an account here').fill('nobody@northbank.example')
  await cara.page.getByRole('button', { name: 'Hand over the theory' }).click()
  await cara.page.getByText('Nobody here has shown that this address is theirs.').waitFor()
  await cara.page.getByLabel('Email of somebody with an account here').fill(ANA.email)
  await cara.page.getByRole('button', { name: 'Hand over the theory' }).click()
  await cara.page.getByText('Nobody else owns this theory').waitFor({ state: 'detached' })
  await ask(cara, 'POST', `/api/documents/${theory.split('/').at(-1)}/revisions`, { name: 'As Cara left it' })
  await cara.page.getByLabel('Your password now').last().fill(PASSWORD)
  await cara.page.getByRole('button', { name: 'Delete my account for good' }).click()
  await cara.page.getByRole('heading', { name: 'Sign in' }).waitFor()

  const { people } = await ask(ana, 'GET', `/api/documents/${theory.split('/').at(-1)}/revisions`)
  expect(people.map(({ name }: { name: string | null }) => name)).toEqual([null])
})

test('a guest can have what is kept about them, and be forgotten', async () => {
  const { ana } = await owner()
  const { id } = await ask(ana, 'POST', '/api/documents', { title: 'Tutoring' })
  const { token } = await ask(ana, 'POST', `/api/documents/${id}/links`, { role: 'view' })
  const rhys = await visitor('Rhys Owen')
  await ask(rhys, 'POST', '/api/join', { token, name: 'Rhys Owen' })
  await rhys.go('/signin')
  await rhys.page.getByText('In this browser you came by a shared link as Rhys Owen.').waitFor()
  await rhys.page.getByRole('link', { name: 'Download my data' }).waitFor()
  expect(await violations(rhys.page)).toEqual([])
  await rhys.page.getByRole('button', { name: 'Forget me' }).click()
  await rhys.page.getByText('You are forgotten').waitFor()
  await rhys.page.reload()
  await rhys.page.getByText('Came by a shared link? Open it; you need no account.').waitFor()
  const { links } = await ask(ana, 'GET', `/api/documents/${id}/links`)
  expect(links[0]).toMatchObject({ guests: 0, lastUsed: null })
})
