import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startForTest, type TestServer } from './start-for-test.js'

let server: TestServer
let id: string

beforeAll(async () => {
  server = await startForTest()
  id = await server.make({ title: 'Kept' })
})
afterAll(async () => {
  // Whatever was sent, nobody else noticed and nothing was lost.
  expect((await server.ask('GET /healthz')).status).toBe(200)
  const { json } = await server.ask('GET /api/documents')
  expect(json.documents.map((each: { title: string }) => each.title)).toEqual(['Kept'])
  await server.close()
})

test.each(['POST /api/import?format=auto', 'POST /api/documents'] as const)(
  '%s refuses a body of more than 30 MB with 413',
  async (call) => {
    const { status, json } = await server.send(call, new Uint8Array(31_000_000), { 'content-type': 'application/json' })
    expect(status).toBe(413)
    expect(json.detail).toContain('30,000,000')
  },
)

test('a document over MAX_DOCUMENT_BYTES is refused with 413, and not kept', async () => {
  const strict = await startForTest({ MAX_DOCUMENT_BYTES: '20000' })
  const body = {
    format: 'throughline',
    version: 1,
    title: 'Long',
    elements: [{ id: 'a', type: 'input', label: 'x'.repeat(19_000) }],
    links: [],
  }
  const twice = { ...body, elements: [...body.elements, { ...body.elements[0], id: 'b' }] }
  expect((await strict.ask('POST /api/documents', body)).status).toBe(201)
  expect((await strict.ask('POST /api/documents', twice)).status).toBe(413)
  expect((await strict.ask('GET /api/documents')).json.documents).toHaveLength(1)
  await strict.close()
})

test('a title longer than a title is refused before it is read', async () => {
  expect((await server.ask(`PATCH /api/documents/${id}`, { title: 'x'.repeat(20_000) })).status).toBe(413)
  expect((await server.ask(`PATCH /api/documents/${id}`, { title: 'x'.repeat(501) })).status).toBe(400)
})

describe('a body that is not what is expected is refused with 400', () => {
  test.each([
    '{',
    '[]',
    'null',
    '7',
    '"title"',
    '{"title": null}',
    '{"title":"x","__proto__":{"a":1}}',
    '\u0000',
    '{"title":[]}',
  ])('%j', async (text) => {
    const body = new TextEncoder().encode(text)
    const { status } = await server.send(`PATCH /api/documents/${id}`, body, { 'content-type': 'application/json' })
    expect(status).toBe(400)
  })

  test('JSON sent as something else, with 415', async () => {
    const body = new TextEncoder().encode('{"title":"x"}')
    const { status } = await server.send('POST /api/documents', body, { 'content-type': 'text/plain' })
    expect(status).toBe(415)
  })

  test('__proto__ in a new document changes nothing for others', async () => {
    const body = new TextEncoder().encode('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')
    const { status } = await server.send('POST /api/documents', body, { 'content-type': 'application/json' })
    expect(status).toBe(400)
    expect({}).not.toHaveProperty('admin')
  })
})

describe('a document that nobody has is 404, whatever its id looks like', () => {
  test.each([
    'AAAAAAAAAAAAAAAAAAAAAA',
    '__proto__',
    'constructor',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    "'%20OR%201=1%20--",
    'x'.repeat(150),
  ])('%s', async (other) => {
    const path = `/api/documents/${other}`
    const calls = [
      `GET ${path}`,
      `DELETE ${path}`,
      `POST ${path}/restore`,
      `GET ${path}/export/svg`,
      `GET ${path}/picture.svg`,
    ]
    for (const call of calls) {
      const { status, json } = await server.ask(call as `${string} /${string}`)
      expect([call, status, json.title]).toEqual([call, 404, 'No such document'])
    }
  })
})

test.each(['/api', '/api/', '/api/nothing', '/nothing', '/package.json', '/.git/config'])(
  'there is nothing at %s',
  async (path) => {
    const { status, headers, json } = await server.ask(`GET ${path}` as `${string} /${string}`)
    expect(status).toBe(404)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(json.title).toBe('Nothing here')
  },
)

test('a path that cannot be read is refused with 400', async () => {
  expect((await server.ask('GET /api/documents/%')).status).toBe(400)
})

test.each([
  'GET /api/documents?bin=2',
  'GET /api/documents?bin=1&bin=1',
  'GET /api/documents?x=1',
  'GET /healthz?x=1',
] as const)('%s: a query value that is not known is refused, not ignored', async (call) => {
  expect((await server.ask(call)).status).toBe(400)
})

describe('pages of other sites', () => {
  const headers = { origin: 'https://evil.example' }

  test('change nothing', async () => {
    expect((await server.ask('POST /api/documents', { title: 'x' }, headers)).status).toBe(403)
    expect((await server.ask(`PATCH /api/documents/${id}`, { title: 'x' }, headers)).status).toBe(403)
    expect((await server.ask(`DELETE /api/documents/${id}`, undefined, headers)).status).toBe(403)
    expect((await server.send('POST /api/import?format=auto', new Uint8Array([1]), headers)).status).toBe(403)
  })

  test('read nothing: no header lets them', async () => {
    const answer = await server.ask('GET /api/documents', undefined, headers)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test('get no answer under a name of their own that leads here', async () => {
    expect(await statusUnderHost('evil.example')).toBe(421)
    expect(await statusUnderHost(`localhost:${server.port}`)).toBe(200)
  })
})

test('requests faster than the limit are told to wait', async () => {
  const limited = await startForTest({ MAX_REQUESTS_PER_MINUTE: '10' })
  const answers = []
  for (let n = 0; n < 3; n += 1) answers.push(await limited.ask('POST /api/documents', {}))
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 429])
  expect(answers[2]?.json.detail).toMatch(/Wait \d+ s/)
  expect(answers[2]?.headers.get('retry-after')).toMatch(/^\d+$/)
  expect((await limited.ask('GET /api/documents')).status).toBe(200)
  await limited.close()
})

test('every answer has a policy that lets nothing foreign run', async () => {
  for (const call of ['GET /api/documents', 'GET /nothing', 'GET /healthz'] as const) {
    const { headers } = await server.ask(call)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

function statusUnderHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${server.url}/api/documents`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
