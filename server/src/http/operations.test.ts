import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { openMemoryStorage, type Storage, StoreFailed } from '../storage/index.js'
import { exportQuery } from './export-formats.js'
import { routes } from './routes/index.js'
import { startForTest, type TestServer } from './start-for-test.js'

let server: TestServer

beforeAll(async () => {
  server = await startForTest()
})
afterAll(() => server.close())

test('it says that it is alive and able to serve', async () => {
  expect((await server.ask('GET /healthz')).json).toEqual({ status: 'ok' })
  expect((await server.ask('GET /readyz')).json).toEqual({ status: 'ok' })
})

test('when the store fails it says so, refuses what it cannot keep, and recovers by itself', async () => {
  const memory = openMemoryStorage()
  let isBroken = false
  const storage: Storage = {
    ...memory,
    append: (batch) => (isBroken ? Promise.reject(new StoreFailed('no space left')) : memory.append(batch)),
    createDocument: (document) =>
      isBroken ? Promise.reject(new StoreFailed('no space left')) : memory.createDocument(document),
  }
  const shaky = await startForTest({}, { storage })
  const id = await shaky.make({ title: 'Before' })
  isBroken = true
  expect((await shaky.ask('POST /api/documents', {})).status).toBe(503)
  expect((await shaky.ask(`PATCH /api/documents/${id}`, { title: 'After' })).status).toBe(503)
  expect((await shaky.ask('GET /readyz')).status).toBe(503)
  expect((await shaky.ask('GET /healthz')).status).toBe(200)
  isBroken = false
  await vi.waitUntil(async () => (await shaky.ask('GET /readyz')).status === 200, 5000)
  expect((await shaky.ask('POST /api/documents', {})).status).toBe(201)
  await shaky.close()
})

test('Prometheus is told of open documents, sockets and times, and of no document by name', async () => {
  const id = await server.make({ title: 'Confidential plan' })
  await server.ask(`GET /api/documents/${id}`)
  const socket = new WebSocket(`ws://localhost:${server.port}/sync/${id}`)
  await once(socket, 'open')
  const { text, headers } = await server.ask('GET /metrics')
  expect(headers.get('content-type')).toContain('text/plain')
  expect(text).toMatch(/^throughline_connections 1$/m)
  expect(text).toMatch(/^throughline_rooms 1$/m)
  expect(text).toMatch(
    /throughline_http_request_seconds_count\{method="GET",route="\/api\/documents\/:id",status="200"\} 1/,
  )
  expect(text).toMatch(/^throughline_commit_seconds_count \d+$/m)
  expect(text).toMatch(/^throughline_acknowledgement_seconds_count 0$/m)
  expect(text).toMatch(/^throughline_store_failing 0$/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  expect(text).toMatch(/^process_resident_memory_bytes /m)
  expect(text).not.toContain(id)
  expect(text).not.toContain('Confidential')
  socket.terminate()
  const lost = new WebSocket(`ws://localhost:${server.port}/sync/nothing-is-here`)
  await once(lost, 'close')
  expect((await server.ask('GET /metrics')).text).toContain('throughline_refused_connections_total{code="4404"} 1')
})

test('the dashboard and the alerts of the docs ask for nothing that is not told', async () => {
  const { text } = await server.ask('GET /metrics')
  const told = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name))
  for (const file of ['grafana-dashboard.json', 'alerts.yml']) {
    const asked = readFileSync(new URL(`../../../docs/hosting/${file}`, import.meta.url), 'utf8')
    const names = [...asked.matchAll(/\b(throughline|process|nodejs)_[a-z0-9_]+/g)].map(([name]) => name)
    expect(names.length, file).toBeGreaterThan(3)
    for (const name of names) expect(told, `${file}: ${name}`).toContain(name.replace(/_(bucket|count|sum)$/, ''))
  }
})

test('the OpenAPI document has every call, and no other', async () => {
  const { json } = await server.ask('GET /api/openapi.json')
  expect(json.openapi).toBe('3.1.0')
  const described = Object.entries<object>(json.paths).flatMap(([path, calls]) =>
    Object.keys(calls).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(described.sort()).toEqual(
    routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
  )
})

test('the OpenAPI document says of each call what it takes and answers', async () => {
  const { json } = await server.ask('GET /api/openapi.json')
  const png = json.paths['/api/documents/{id}/export/{format}'].get
  expect(png.parameters.map(({ name }: { name: string }) => name).sort()).toEqual(
    ['format', 'id', ...exportQuery.keyof().options].sort(),
  )
  expect(Object.keys(png.responses)).toEqual(['200', '400', '404'])
  const ids = Object.values<Record<string, { operationId: string }>>(json.paths).flatMap((calls) =>
    Object.values(calls).map(({ operationId }) => operationId),
  )
  expect(new Set(ids).size).toBe(ids.length)
})
