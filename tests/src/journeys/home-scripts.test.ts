import { changeLink, moveElements, setText } from '@throughline/shared/commands'
import { TheoryDocument } from '@throughline/shared/document'
import { writeFlush, writeUpdate } from '@throughline/shared/protocol'
import { beforeAll, expect, test } from 'vitest'
import { firstOwnerPath } from '../support/first-owner.js'
import { journey } from '../support/journey.js'
import { isKept } from '../support/kept.js'
import { scriptsAskedFor } from '../support/scripts-asked-for.js'
import { type Traveller, traveller } from '../support/traveller.js'

const MOST_KB = 120
const PASSWORD = 'correct horse battery'
const ANA = { name: 'Ana Ruiz', email: 'ana@northbank.example', password: PASSWORD }
const BEN = { name: 'Ben Okri', email: 'ben@northbank.example', password: PASSWORD }
const THEORY = {
  format: 'throughline',
  version: 1,
  title: 'Tutoring',
  bands: [{ id: 'later', label: 'In the end', types: ['outcome'] }],
  elements: [
    { id: 'training', type: 'activity', label: 'Training' },
    { id: 'unnamed', type: 'outcome', label: '' },
    { id: 'skills', type: 'outcome', label: 'Tutors know how' },
  ],
  links: [{ id: 'link', from: 'training', to: 'skills' }],
  assumptions: [{ id: 'fade', label: 'Gains do not fade', owner: ANA.name, on: ['skills'] }],
}

const { visitor, server, url } = journey({ ownServer: true, env: { AUTH: 'accounts' } })
const ana = traveller()
const ben = traveller()

beforeAll(async () => {
  const [, token] = (await firstOwnerPath(server())).split('#')
  await done(ana, 'POST /api/first', { ...ANA, token, organisation: 'Northbank Centre' })
  const centre = (await done(ana, 'GET /api/session')).organisations[0].id
  await done(ana, 'POST /api/organisations', { name: 'Southbank Centre' })
  const invited = await done(ana, `POST /api/organisations/${centre}/invitations`, { role: 'editor' })
  await done(ben, 'POST /api/invitations/join', { ...BEN, token: new URL(invited.url).hash.slice(1) })
  const { id } = await done(ana, `POST /api/documents?organisation=${centre}`, THEORY)
  await done(ana, 'POST /api/notices/seen')
  await workedOn(ben, id)
})

test(`home with everything that it tells somebody loads at most ${MOST_KB} kB of script until they do something`, async () => {
  const { page, go } = await visitor(ANA.name)
  const data = { email: ANA.email, password: PASSWORD }
  await page.context().request.post(`${url()}/api/auth/sign-in/email`, { headers: { origin: url() }, data })
  const scripts = scriptsAskedFor(page)
  await go('/')

  const notices = page.getByRole('region', { name: 'Since you were last here' })
  await notices.getByRole('link', { name: /^Ben Okri reworded ‘Tutors teach well’/ }).waitFor()
  await notices.getByRole('link', { name: /^Ben Okri rated ‘Training’ to ‘Tutors teach well’ .*NL2/ }).waitFor()
  await notices.getByRole('link', { name: /^Ben Okri moved a box without a label \(.+\) to In the end/ }).waitFor()
  await notices.getByText('could you look?').waitFor()
  await notices.getByText('Gains do not fade').waitFor()
  await page.getByRole('region', { name: 'What to tell me' }).getByLabel('Mentions').waitFor()
  await page.getByLabel('Account of Ana Ruiz').waitFor()
  await page.getByLabel('New theories belong to').waitFor()
  await isKept(page, '/index.html')
  expect(await page.locator('main').textContent()).not.toMatch(/\b(home|notices|history|people)\.[a-z]/)

  const loaded = scripts()
  const kB = Object.values(loaded).reduce((sum, each) => sum + each, 0)
  expect(kB, JSON.stringify(loaded, null, 2)).toBeLessThanOrEqual(MOST_KB)
})

/** Three changes and a comment that names Ana. */
async function workedOn(who: Traveller, id: string): Promise<void> {
  const open = await who.open(server(), id)
  const doc = await open.sync()
  const document = new TheoryDocument(doc)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(writeUpdate(update)))
  const label = { kind: 'elements', id: 'skills', field: 'label', language: 'en' } as const
  setText(document, { ...label, text: 'Tutors teach well' })
  changeLink(document, { ids: ['link'], rating: { scale: 'eif', value: 'NL2' } })
  moveElements(document, { moves: [{ id: 'unnamed', band: 'later', position: null }] })
  open.send(...updates, writeFlush(1))
  await open.hears('flush')
  open.socket.close()

  const { person } = await done(ana, 'GET /api/session')
  const comment = { id: 'comment-of-ben', text: '@Ana could you look?', mentions: [{ id: person.id, name: ANA.name }] }
  const thread = { id: 'thread-of-ben', on: { kind: 'theory', id: 'theory' }, about: 'All', name: BEN.name, comment }
  await done(who, `POST /api/documents/${id}/threads`, thread)
}

async function done(who: Traveller, call: `${string} /${string}`, body?: unknown) {
  const { status, json } = await who.ask(server(), call, body)
  expect(status, `${call}: ${JSON.stringify(json)}`).toBeLessThan(300)
  return json
}
