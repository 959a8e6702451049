import { checksReport } from '@throughline/shared/checks'
import { readJson, writeJson } from '@throughline/shared/formats'
import { aTheory } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startForTest, type TestServer } from '../start-for-test.js'

let server: TestServer
let id: string

beforeAll(async () => {
  server = await startForTest()
  const example = examples[0]?.theory() ?? aTheory()
  id = await server.make(JSON.parse(writeJson({ ...example, indicators: new Map() })))
})
afterAll(() => server.close())

test('findings over HTTP are those of the theory itself, each with level, message, where, why and source', async () => {
  const { status, json } = await server.ask(`GET /api/documents/${id}/checks`)
  expect(status).toBe(200)
  const read = readJson((await server.ask(`GET /api/documents/${id}`)).text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(json).toEqual(JSON.parse(JSON.stringify(checksReport(read.theory, 'en'))))
  expect(json.findings.length).toBeGreaterThan(0)
  for (const finding of json.findings) {
    expect(finding).toMatchObject({
      id: expect.stringMatching(/^[a-z-]+$/),
      level: expect.stringMatching(/^(problem|warning|question)$/),
      message: expect.stringMatching(/\w/),
      where: expect.arrayContaining([expect.any(String)]),
      source: expect.stringMatching(/\w/),
      dismissed: null,
    })
  }
  expect(json.evaluability).toHaveLength(10)
})

test('they can be had in Welsh', async () => {
  const { json } = await server.ask(`GET /api/documents/${id}/checks?lang=cy`)
  expect(json.language).toBe('cy')
  expect(json.summary[0]).toMatch(/^Mae gan/)
})

test('another language, another value, another document are refused', async () => {
  expect((await server.ask(`GET /api/documents/${id}/checks?lang=de`)).status).toBe(400)
  expect((await server.ask(`GET /api/documents/${id}/checks?level=problem`)).status).toBe(400)
  expect((await server.ask('GET /api/documents/nobodyhasthisone12345/checks')).status).toBe(404)
})

test('the call is in the OpenAPI document', async () => {
  const { json } = await server.ask('GET /api/openapi.json')
  expect(json.paths['/api/documents/{id}/checks'].get.parameters.map(({ name }: { name: string }) => name)).toEqual([
    'id',
    'lang',
  ])
})
