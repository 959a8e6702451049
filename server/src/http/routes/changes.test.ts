import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startForTest, type TestServer } from '../start-for-test.js'

let server: TestServer

beforeAll(async () => {
  server = await startForTest()
})
afterAll(() => server.close())

test('what changed since a moment is told: titles now, nothing before', async () => {
  const id = await server.make({ example: 'reading-buddies' })
  const made = await laterThan(Date.now())
  await server.ask(`PATCH /api/documents/${id}`, { title: 'Another title' })
  const { status, json } = await server.ask(`GET /api/documents/${id}/changes?since=${made}`)
  expect(status).toBe(200)
  expect(json).toMatchObject({
    since: made,
    details: true,
    kinds: { elements: { added: [], changed: [], removed: [] } },
  })
  expect(Date.parse(json.comparedWith)).toBeLessThanOrEqual(Date.parse(made))
})

test('before there was a document, all of it is new', async () => {
  const id = await server.make({ example: 'reading-buddies' })
  const { json: theory } = await server.ask(`GET /api/documents/${id}`)
  const { json } = await server.ask(`GET /api/documents/${id}/changes?since=2001-01-01`)
  expect(json.comparedWith).toBeNull()
  expect(json.kinds.elements.added).toHaveLength(theory.elements.length)
  expect(json.kinds.links.added).toHaveLength(theory.links.length)
})

test.each(['', '?since=yesterday', '?since=2026-13-45', '?since=2026-01-01&until=2026-02-01', '?since=1'])(
  'a question with "%s" is refused',
  async (query) => {
    const id = await server.make()
    expect((await server.ask(`GET /api/documents/${id}/changes${query}`)).status).toBe(400)
  },
)

test('a document that is not there has no changes', async () => {
  expect((await server.ask('GET /api/documents/nobody-has-this-document-id/changes?since=2026-01-01')).status).toBe(404)
})

async function laterThan(moment: number): Promise<string> {
  await vi.waitUntil(() => Date.now() > moment)
  const now = new Date().toISOString()
  await vi.waitUntil(() => Date.now() > Date.parse(now))
  return now
}
