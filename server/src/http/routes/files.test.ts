import { writeJson } from '@throughline/shared/formats'
import { anElement, aTheory } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startForTest, type TestServer } from '../start-for-test.js'

let server: TestServer
let id: string

beforeAll(async () => {
  server = await startForTest()
  id = await server.make({ example: examples[0]?.id, title: 'Y Ŵyl "2026"' })
})
afterAll(() => server.close())

const types = { svg: 'image/svg+xml', png: 'image/png', json: 'application/json' }

test.each(Object.entries(types))('exported as %s it is a download under its title', async (format, type) => {
  const { status, headers } = await server.ask(`GET /api/documents/${id}/export/${format}`)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain(type)
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="Y Wyl 2026\./)
  expect(headers.get('content-disposition')).toContain("filename*=UTF-8''Y%20%C5%B4yl%202026.")
})

test.each(Object.keys(types))('exported as %s and sent in again it is the same document', async (format) => {
  const exported = await fetch(`${server.url}/api/documents/${id}/export/${format}`)
  const again = await server.send('POST /api/import?format=auto', new Uint8Array(await exported.arrayBuffer()))
  expect(again.status).toBe(201)
  const [first, second] = [
    await server.ask(`GET /api/documents/${id}`),
    await server.ask(`GET /api/documents/${again.json.id}`),
  ]
  expect(second.json).toEqual(first.json)
  expect(again.json.imported).toMatchObject({ elements: first.json.elements.length, links: first.json.links.length })
  expect(again.json.warnings).toEqual([])
})

test('a PNG twice as large has twice as many pixels each way', async () => {
  const [one, two] = await Promise.all([1, 2].map((scale) => pngWidth(`?scale=${scale}`)))
  expect(two).toBe((one ?? 0) * 2)
})

test('a transparent SVG has no ground, a white one has', async () => {
  const [white, transparent] = await Promise.all(
    ['white', 'transparent'].map((background) =>
      server.ask(`GET /api/documents/${id}/export/svg?background=${background}`),
    ),
  )
  expect(white?.text).not.toBe(transparent?.text)
})

test('through a lens it has the legend, in the language asked for, and leaves out what is not wanted', async () => {
  const svg = async (query: string) => (await server.ask(`GET /api/documents/${id}/export/svg${query}`)).text
  const [plain, types, noOutputs] = [await svg(''), await svg('?lens=type'), await svg('?lens=type&without=output')]
  expect(types.length).toBeGreaterThan(plain.length)
  expect(noOutputs).toContain('Not shown: Output')
  expect(types).not.toContain('Not shown')
  expect(await svg('?lens=changes&since=2020-01-01')).not.toBe(plain)
})

test('the lens that is not there is named with those that are', async () => {
  const { json } = await server.ask(`GET /api/documents/${id}/export/svg?lens=colour`)
  expect(json.detail).toMatch(/query\.lens.*evidence/)
})

test('in the colours of an organisation it has them, and no others', async () => {
  const svg = (query: string) => server.ask(`GET /api/documents/${id}/export/svg?${query}`)
  const { text, status } = await svg('house=%23005A9C&house=%23a03&house=%23fffdf5&background=white')
  expect(status).toBe(200)
  expect(text).toContain('#005a9c')
  expect((await svg('theme=print')).text).not.toContain('#005a9c')
})

test('in grey there is no colour in it', async () => {
  const { text } = await server.ask(`GET /api/documents/${id}/export/svg?theme=grey`)
  const colours = new Set(text.match(/"#[0-9a-f]{6}"/g))
  expect(colours.size).toBeGreaterThan(5)
  for (const colour of colours) expect(colour).toMatch(/^"#(..)\1\1"$/)
})

test('with flags it shows what the checks find', async () => {
  const alone = aTheory({ elements: [anElement({ id: 'o', type: 'output', label: { en: 'Handouts' } })] })
  const { json } = await server.send('POST /api/import?format=auto', new TextEncoder().encode(writeJson(alone)))
  const [plain, flagged] = await Promise.all(
    ['without', 'with'].map((flags) => server.ask(`GET /api/documents/${json.id}/export/svg?flags=${flags}`)),
  )
  expect(flagged?.text).not.toBe(plain?.text)
})

describe('refused with 400', () => {
  test.each([
    'export/vsdx',
    'export/__proto__',
    'export/svg?scale=2',
    'export/png?scale=4',
    'export/png?scale=1e1',
    'export/png?background=red',
    'export/svg?theme=neon',
    'export/svg?theme=house',
    'export/svg?theme=dark&house=%23123456',
    'export/svg?house=red',
    'export/svg?house=%23123456&house=%23fff&house=%23fff&house=%23fff',
    'export/svg?lang=xx',
    'export/svg?lang=../en',
    'export/svg?colour=red',
    'export/svg?background=white&background=transparent',
    'export/json?scale=1',
    'export/json?lens=type',
    'export/svg?lens=colour',
    'export/svg?lens=__proto__',
    'export/svg?lens=changes',
    'export/svg?lens=changes&since=yesterday',
    'export/svg?lens=type&since=2026-01-01',
    'export/svg?without=output',
    'export/svg?lens=type&without=nothing',
    'export/svg?flags=some',
    'picture.svg?v=../1',
    'picture.svg?size=9',
  ])('%s', async (path) => {
    const { status, json } = await server.ask(`GET /api/documents/${id}/${path}`)
    expect(status).toBe(400)
    expect(json.status).toBe(400)
  })
})

test('the small picture is kept for ever under its version, and asked for again without one', async () => {
  const { json } = await server.ask('GET /api/documents')
  const { head } = json.documents.find((each: { id: string }) => each.id === id)
  const versioned = await server.ask(`GET /api/documents/${id}/picture.svg?v=${head}`)
  expect(versioned.headers.get('cache-control')).toContain('immutable')
  expect(versioned.text).toMatch(/^<svg/)

  const plain = await server.ask(`GET /api/documents/${id}/picture.svg`)
  expect(plain.headers.get('cache-control')).toContain('no-cache')
  const etag = plain.headers.get('etag') ?? ''
  expect((await server.ask(`GET /api/documents/${id}/picture.svg`, undefined, { 'if-none-match': etag })).status).toBe(
    304,
  )
})

test('the small picture changes with the document', async () => {
  const changing = await server.make({ title: 'Before' })
  const before = (await server.ask(`GET /api/documents/${changing}/picture.svg`)).headers.get('etag')
  await server.ask(`PATCH /api/documents/${changing}`, { title: 'After' })
  const after = await server.ask(`GET /api/documents/${changing}/picture.svg`, undefined, {
    'if-none-match': before ?? '',
  })
  expect(after.status).toBe(200)
  expect(after.headers.get('etag')).not.toBe(before)
})

test('pictures that others made can run and load nothing', async () => {
  for (const path of ['picture.svg', 'export/svg']) {
    const { headers } = await server.ask(`GET /api/documents/${id}/${path}`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

describe('a file that cannot be opened says where and what to do', () => {
  test.each([
    ['nothing', ''],
    ['random bytes', '\u0000\u0001\u0002\u00ff'],
    ['a picture of something else', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['JSON of something else', '{"a": 1}'],
    ['half a file', '{"format": "throughline", "version": 1, "elements": ['],
    ['a file of a later version', '{"format": "throughline", "version": 99}'],
  ])('%s', async (_what, text) => {
    const { status, json } = await server.send('POST /api/import?format=auto&name=x', new TextEncoder().encode(text))
    expect(status).toBe(422)
    expect(json.problems.length).toBeGreaterThan(0)
    expect(json.problems[0]).toEqual({
      path: expect.any(String),
      message: expect.any(String),
      advice: expect.any(String),
    })
    expect(json.detail).toContain(json.problems[0].message)
  })
})

test('an unknown import format is refused', async () => {
  expect((await server.send('POST /api/import?format=visio', new Uint8Array([1]))).status).toBe(400)
})

async function pngWidth(query: string): Promise<number> {
  const response = await fetch(`${server.url}/api/documents/${id}/export/png${query}`)
  return new DataView(await response.arrayBuffer()).getUint32(16)
}

test('a form with the file in it is read as the file', async () => {
  const form = new FormData()
  form.append(
    'file',
    new File([writeJson(aTheory({ elements: [anElement({ id: 'o', type: 'output' })] }))], 'theory.json'),
  )
  const sent = new Response(form)
  const body = new Uint8Array(await sent.arrayBuffer())
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' }
  expect(await server.send('POST /api/import', body, headers)).toMatchObject({ status: 201, json: { guesses: [] } })
})

test.each([
  ['without a file', new Response(new FormData())],
  [
    'that ends too early',
    new Response('--x\r\nContent-Disposition: form-data; name="file"', {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }),
  ],
])('a form %s is refused', async (_what, sent) => {
  const body = new Uint8Array(await sent.arrayBuffer())
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' }
  expect((await server.send('POST /api/import', body, headers)).status).toBe(400)
})
