import { examples, templates } from '@throughline/shared/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startForTest, type TestServer } from '../start-for-test.js'

let server: TestServer

beforeAll(async () => {
  server = await startForTest()
})
afterAll(() => server.close())

test('a new document is in the list, with its title and where its page is', async () => {
  const { status, json } = await server.ask('POST /api/documents', { title: 'Breakfast clubs' })
  expect(status).toBe(201)
  expect(json).toEqual({ id: expect.stringMatching(/^[\w-]{21,}$/), url: `/d/${json.id}` })
  expect(await listed(json.id)).toMatchObject({
    title: 'Breakfast clubs',
    url: `/d/${json.id}`,
    organisation: '',
    status: 'draft',
    elementCount: 0,
    changedBy: null,
    binnedAt: null,
  })
})

test('ids are random: no two alike, none that can be guessed from another', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => server.make()))
  expect(new Set(ids).size).toBe(20)
  expect(new Set(ids.map((id) => id.slice(0, 4))).size).toBeGreaterThan(15)
})

test.each(templates.map(({ id }) => id))('a document begins from the template %s', async (template) => {
  const id = await server.make({ template, title: 'Ours' })
  const { json } = await server.ask(`GET /api/documents/${id}`)
  expect(json.bands.length).toBe(templates.find((each) => each.id === template)?.theory().bands.size)
  expect(Object.values(json.title)).toEqual(['Ours'])
})

test.each(examples.map(({ id }) => id))('the example %s opens with its boxes', async (example) => {
  const id = await server.make({ example })
  expect((await listed(id))?.elementCount).toBeGreaterThan(5)
  const { json } = await server.ask(`GET /api/documents/${id}`)
  expect(json.elements.length).toBeGreaterThan(5)
})

test('a copy has everything of the original under a title that says so', async () => {
  const [example] = examples
  const id = await server.make({ example: example?.id })
  const copy = await server.make({ copyOf: id })
  const [first, second] = [await listed(id), await listed(copy)]
  expect(second?.title).toBe(`Copy of ${first?.title}`)
  expect(second?.elementCount).toBe(first?.elementCount)
})

test('a document given as Throughline JSON comes back as it was', async () => {
  const [example] = examples
  const { json: given } = await server.ask(`GET /api/documents/${await server.make({ example: example?.id })}`)
  const { json: kept } = await server.ask(`GET /api/documents/${await server.make(given)}`)
  expect(kept).toEqual(given)
})

test('a document is renamed', async () => {
  const id = await server.make({ title: 'Before' })
  const { status } = await server.ask(`PATCH /api/documents/${id}`, { title: '  After  ' })
  expect(status).toBe(204)
  expect((await listed(id))?.title).toBe('After')
  const { json } = await server.ask(`GET /api/documents/${id}`)
  expect(Object.values(json.title)).toEqual(['After'])
})

test('a document goes to the bin, is then nowhere else, and comes back as it was', async () => {
  const id = await server.make({ title: 'Old plan' })
  const before = await server.ask(`GET /api/documents/${id}`)

  expect((await server.ask(`DELETE /api/documents/${id}`)).status).toBe(204)
  expect(await listed(id)).toBeUndefined()
  expect((await listed(id, '?bin=1'))?.binnedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
  for (const path of ['', '/export/svg', '/export/json', '/picture.svg']) {
    expect((await server.ask(`GET /api/documents/${id}${path}`)).status, path).toBe(404)
  }
  expect((await server.ask(`PATCH /api/documents/${id}`, { title: 'x' })).status).toBe(404)
  expect((await server.ask(`DELETE /api/documents/${id}`)).status).toBe(404)
  expect((await server.ask('POST /api/documents', { copyOf: id })).status).toBe(404)

  expect((await server.ask(`POST /api/documents/${id}/restore`)).status).toBe(204)
  expect(await listed(id, '?bin=1')).toBeUndefined()
  expect((await server.ask(`GET /api/documents/${id}`)).json).toEqual(before.json)
})

test('what is in the bin is deleted for good; what is not is not', async () => {
  const [id, other] = [await server.make({ title: 'Old plan' }), await server.make({ title: 'Kept' })]
  for (const kept of [id, other]) {
    const { status, json } = await server.ask(`DELETE /api/documents/${kept}/for-good`)
    expect([status, json.title]).toEqual([409, 'Not in the bin'])
  }
  await server.ask(`DELETE /api/documents/${id}`)
  expect((await server.ask(`DELETE /api/documents/${id}/for-good`)).status).toBe(204)
  for (const list of ['', '?bin=1']) expect(await listed(id, list)).toBeUndefined()
  expect((await server.ask(`DELETE /api/documents/${id}/for-good`)).status).toBe(404)
  expect((await server.ask(`POST /api/documents/${id}/restore`)).status).toBe(404)
  expect((await listed(other))?.title).toBe('Kept')
})

describe('refused with a problem document', () => {
  test.each([
    ['an unknown template', { template: 'nothing' }, 400],
    ['an unknown example', { example: 'nothing' }, 400],
    ['two ways to begin at once', { example: 'x', copyOf: 'y' }, 400],
    ['a field nobody knows', { title: 'x', colour: 'red' }, 400],
    ['a title that is not text', { title: 7 }, 400],
    ['a list', [], 400],
    ['a copy of nothing', { copyOf: 'AAAAAAAAAAAAAAAAAAAAAA' }, 404],
    ['a file of a later version', { format: 'throughline', version: 99, title: {}, elements: [] }, 422],
    ['elements that are none', { title: 'x', elements: [{ id: 'a' }, 7], links: [] }, 422],
  ])('%s', async (_what, body, status) => {
    const before = (await server.ask('GET /api/documents')).json.documents.length
    const answer = await server.ask('POST /api/documents', body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.json).toMatchObject({ type: 'about:blank', status, title: expect.any(String) })
    expect(answer.json.detail.length).toBeGreaterThan(10)
    expect((await server.ask('GET /api/documents')).json.documents.length).toBe(before)
  })
})

async function listed(id: string, query = '') {
  const { json } = await server.ask(`GET /api/documents${query}`)
  return json.documents.find((each: { id: string }) => each.id === id)
}
