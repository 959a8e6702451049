import { examples } from '@throughline/shared/templates'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startForTest, type TestServer } from '../start-for-test.js'

let server: TestServer
let id: string

beforeAll(async () => {
  server = await startForTest()
  id = await server.make({ example: examples[0]?.id, title: 'Breakfast clubs' })
})
afterAll(() => server.close())

test('a document is public only while its owner says so, at an address that is not its own', async () => {
  expect((await server.ask(`GET /api/documents/${id}/public`)).json).toEqual({
    url: null,
    indexed: false,
    agreed: null,
  })
  const url = await published()
  expect(url).toMatch(/^\/p\/[\w-]{22}$/)
  expect(url).not.toContain(id)
  const page = await show(url)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(page.text).toContain('Breakfast clubs')
  expect(page.text).not.toContain(id)

  await server.ask(`DELETE /api/documents/${id}/public`)
  const gone = await show(url, { 'if-none-match': page.headers.get('etag') ?? '' })
  expect(gone.status).toBe(404)
  expect(gone.text).not.toContain('Breakfast clubs')
  expect(await published()).toBe(url)
})

test('search engines are told whether they may list it, twice', async () => {
  const url = await published()
  const quiet = await show(url)
  expect(quiet.headers.get('x-robots-tag')).toBe('noindex, nofollow')
  expect(quiet.text).toContain('<meta name="robots" content="noindex, nofollow">')
  await published({ indexed: true })
  const listed = await show(url, { 'if-none-match': quiet.headers.get('etag') ?? '' })
  expect(listed.status).toBe(200)
  expect(listed.headers.get('x-robots-tag')).toBe('index, follow')
  expect(listed.text).toContain('<meta name="robots" content="index, follow">')
})

test('it alone may stand in a frame of another site, and runs nothing', async () => {
  const url = await published()
  const { headers } = await show(url)
  expect(headers.get('x-frame-options')).toBeNull()
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain('frame-ancestors *')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
  const other = await server.ask('GET /api/documents')
  expect(other.headers.get('x-frame-options')).toBe('DENY')
  expect(other.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('it shows the version that was agreed, and no draft after it', async () => {
  const made = await server.make({ example: examples[0]?.id, title: 'Agreed title' })
  await server.ask(`POST /api/documents/${made}/agreed`, { version: '1.0', date: '2026-10-14', as: 'Ana' })
  await server.ask(`PATCH /api/documents/${made}`, { title: 'Draft title' })
  const { json } = await server.ask(`POST /api/documents/${made}/public`, {})
  expect(json.agreed).toEqual({ version: '1.0', date: '2026-10-14' })
  const page = await show(json.url)
  expect(page.text).toContain('Agreed title')
  expect(page.text).not.toContain('Draft title')
})

test('what is in the bin is not public', async () => {
  const made = await server.make({ title: 'Binned' })
  const { json } = await server.ask(`POST /api/documents/${made}/public`, {})
  await server.ask(`DELETE /api/documents/${made}`)
  expect((await show(json.url)).status).toBe(404)
})

test.each(['/p/nobody', '/p/__proto__', `/p/${'x'.repeat(150)}`])('there is nothing at %s', async (path) => {
  expect((await show(path)).status).toBe(404)
})

async function published(wish: object = {}): Promise<string> {
  const { status, json, text } = await server.ask(`POST /api/documents/${id}/public`, wish)
  if (status !== 200) throw new Error(text)
  return json.url
}

function show(path: string, headers: Record<string, string> = {}) {
  return server.ask(`GET /${path.slice(1)}`, undefined, headers)
}
