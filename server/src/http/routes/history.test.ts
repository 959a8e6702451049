import { addLink, changeLink, deleteThings, setText } from '@throughline/shared/commands'
import type { TheoryDocument } from '@throughline/shared/document'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { authorNamed, forgetPerson, meetAuthor } from '../../history/index.js'
import { openMemoryStorage } from '../../storage/index.js'
import { startForTest, type TestServer } from '../start-for-test.js'
import { personIn } from './person-for-test.js'

let server: TestServer
const storage = openMemoryStorage()
const opened: { leave(): void }[] = []

beforeAll(async () => {
  server = await startForTest({}, { storage })
})
afterAll(async () => {
  for (const person of opened) person.leave()
  await server.close()
})

const theory = {
  format: 'throughline',
  version: 1,
  title: 'Tutoring',
  elements: [
    { id: 'a', type: 'activity', label: 'Training' },
    { id: 'b', type: 'outcome', label: 'Confidence' },
    { id: 'c', type: 'outcome', label: 'Attainment' },
  ],
  links: [{ id: 'bc', from: 'b', to: 'c' }],
}

test('what two people did since the document was made is told: who, what, as things were called then', async () => {
  const id = await server.make(theory)
  const [aled, sian] = [await person(id, 'Aled'), await person(id, 'Siân')]
  await aled.does((document) => {
    const link = addLink(document, { from: 'a', to: 'b' })
    if (link !== null) changeLink(document, { ids: [link], rating: { scale: 'eef-padlocks', value: 3 } })
  })
  sian.hearsOf(aled)
  await sian.does((document) => deleteThings(document, { ids: ['c'] }))
  const { json } = await history(id)
  expect(json.revisions).toEqual([])
  expect(json.people).toEqual([
    { id: 'name:Aled', name: 'Aled' },
    { id: 'name:Siân', name: 'Siân' },
  ])
  expect(json.since.changes.map(told)).toEqual([
    ['name:Siân', 'removed', 'elements', { label: { en: 'Attainment' }, type: 'outcome' }],
    ['name:Aled', 'added', 'links', { label: {}, ends: [{ en: 'Training' }, { en: 'Confidence' }] }],
    ['name:Siân', 'removed', 'links', { label: {}, ends: [{ en: 'Confidence' }, { en: 'Attainment' }] }],
  ])
  expect(json.since.changes[1].fields).toEqual([
    { field: 'rating', was: null, is: { scale: 'eef-padlocks', value: 3 } },
  ])
})

test('a version is named, and can be read, exported and compared', async () => {
  const id = await server.make(theory)
  const aled = await person(id, 'Aled')
  await aled.does(rename('Self-confidence'))
  const named = await server.ask(`POST /api/documents/${id}/revisions`, { name: 'For the board', as: 'Priya' })
  expect(named.status).toBe(201)
  await aled.does(rename('Trust'))
  const { revisions, since } = (await history(id)).json
  expect(revisions).toMatchObject([
    {
      id: named.json.id,
      kind: 'named',
      name: 'For the board',
      by: 'name:Priya',
      work: { changes: [{ id: 'b', by: ['name:Aled'] }] },
    },
  ])
  expect(since.changes[0].fields).toEqual([{ field: 'label', was: { en: 'Self-confidence' }, is: { en: 'Trust' } }])

  const path = `/api/documents/${id}/revisions/${named.json.id}` as const
  expect((await server.ask(`GET ${path}`)).json.elements[1].label).toEqual({ en: 'Self-confidence' })
  const file = await server.ask(`GET ${path}/export/csv`)
  expect(file.headers.get('content-disposition')).toContain('Tutoring For the board')
  const compared = await server.ask(`GET /api/documents/${id}/compare?a=${named.json.id}&b=now`)
  expect(compared.json.changes.map(told)).toEqual([
    ['name:Aled', 'changed', 'elements', { label: { en: 'Trust' }, type: 'outcome' }],
  ])
})

test('a document marked as agreed is that until somebody changes it', async () => {
  const id = await server.make(theory)
  const { status } = await server.ask(`POST /api/documents/${id}/agreed`, { version: '1.0', date: '2026-10-14' })
  expect(status).toBe(201)
  const { json } = await history(id)
  expect(json.agreed).toMatchObject({ version: '1.0', date: '2026-10-14', isCurrent: true })
  expect(json.revisions[0]).toMatchObject({ kind: 'agreed', agreed: { version: '1.0', date: '2026-10-14' } })
  const path = `/api/documents/${id}/revisions/${json.agreed.revision}` as const
  expect((await server.ask(`GET ${path}`)).text).toContain('"status": "agreed"')
  expect((await server.ask(`POST /api/documents/${id}/agreed`, { version: '1.0', date: '2026-10-14' })).status).toBe(
    409,
  )
  await (await person(id, 'Aled')).does(rename('Trust'))
  expect((await history(id)).json.agreed).toMatchObject({ version: '1.0', isCurrent: false })
  await vi.waitUntil(async () => (await server.ask(`GET /api/documents/${id}`)).json.status !== 'agreed', 10_000)
  expect((await server.ask(`GET ${path}`)).text).toContain('"status": "agreed"')
})

test('restoring the whole brings it back on top of the history, and can be taken back', async () => {
  const id = await server.make(theory)
  const first = (await server.ask(`POST /api/documents/${id}/revisions`, { name: 'First' })).json.id
  const aled = await person(id, 'Aled')
  await aled.does((document) => deleteThings(document, { ids: ['b', 'c'] }))
  const before = (await server.ask(`GET /api/documents/${id}`)).text
  const restored = await server.ask(`POST /api/documents/${id}/revisions/${first}/restore`, {})
  expect(restored.status).toBe(201)
  expect((await labels(id)).sort()).toEqual(['Attainment', 'Confidence', 'Training'])
  const { revisions } = (await history(id)).json
  expect(revisions.map(({ kind }: { kind: string }) => kind)).toEqual(['restore', 'auto', 'named'])
  expect(revisions[0]).toMatchObject({ id: restored.json.id, restored: first })
  await server.ask(`POST /api/documents/${id}/revisions/${revisions[1].id}/restore`, {})
  expect((await server.ask(`GET /api/documents/${id}`)).text).toBe(before)
})

test('one box is restored with its links, and what others changed elsewhere stays', async () => {
  const id = await server.make(theory)
  const first = (await server.ask(`POST /api/documents/${id}/revisions`, { name: 'First' })).json.id
  const aled = await person(id, 'Aled')
  await aled.does(rename('Trust'))
  await aled.does((document) => deleteThings(document, { ids: ['c'] }))
  const things = [{ kind: 'elements', id: 'c' }]
  expect((await server.ask(`POST /api/documents/${id}/revisions/${first}/restore`, { things })).status).toBe(201)
  expect((await labels(id)).sort()).toEqual(['Attainment', 'Training', 'Trust'])
  expect((await server.ask(`GET /api/documents/${id}`)).json.links).toHaveLength(1)
})

test('whoever leaves is taken out of the history, and what they did stays', async () => {
  const id = await server.make(theory)
  const cleo = await person(id, 'Cleo')
  await cleo.does(rename('Trust'))
  await server.ask(`POST /api/documents/${id}/revisions`, { name: 'First' })
  await forgetPerson(storage.records, 'name:Cleo')
  // Work of theirs that was still on its way does not bring the name back.
  await meetAuthor(storage.records, id, { author: authorNamed('Cleo'), clients: [7] })
  const { text, json } = await history(id)
  expect(json.people).toEqual([{ id: 'name:Cleo', name: null }])
  expect(json.revisions[0].work.changes).toHaveLength(1)
  expect(text.replaceAll('name:Cleo', '')).not.toContain('Cleo')
})

test.each([
  ['GET', 'revisions/999999', 404],
  ['GET', 'revisions/first', 404],
  ['GET', 'revisions/1e3', 404],
  ['GET', 'revisions?limit=1000', 400],
  ['GET', 'compare', 400],
  ['GET', 'compare?a=now&b=now', 400],
  ['GET', 'compare?a=999999', 404],
  ['POST', 'revisions/999999/restore', 404],
  ['POST', 'revisions', 400],
  ['POST', 'agreed', 400],
] as const)('%s %s is refused with %i', async (method, path, status) => {
  const id = await server.make(theory)
  const answer = await server.ask(`${method} /api/documents/${id}/${path}`, method === 'POST' ? {} : undefined)
  expect(answer.status).toBe(status)
})

test('a version of another document is none of this one', async () => {
  const [id, other] = [await server.make(theory), await server.make(theory)]
  const revision = (await server.ask(`POST /api/documents/${other}/revisions`, { name: 'Theirs' })).json.id
  expect((await server.ask(`GET /api/documents/${id}/revisions/${revision}`)).status).toBe(404)
  expect((await server.ask(`POST /api/documents/${id}/revisions/${revision}/restore`, {})).status).toBe(404)
})

const history = (id: string) => server.ask(`GET /api/documents/${id}/revisions`)

async function labels(id: string): Promise<string[]> {
  const { json } = await server.ask(`GET /api/documents/${id}`)
  return json.elements.map(({ label }: { label: { en: string } }) => label.en)
}

const rename = (text: string) => (document: TheoryDocument) =>
  setText(document, { kind: 'elements', id: 'b', field: 'label', language: 'en', text })

// biome-ignore lint/suspicious/noExplicitAny: what the server told
function told({ by, became, kind, name }: any): unknown {
  return [by.join(), became, kind, name]
}

async function person(id: string, name: string) {
  const opens = await personIn(server, id, name)
  opened.push(opens)
  return opens
}
