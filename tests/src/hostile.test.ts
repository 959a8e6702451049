import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { writeAwareness, writeFlush, writeUpdate } from '@throughline/shared/protocol'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createDocument, documentJson } from './support/documents.js'
import { openFiles } from './support/memory.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'
import { connectClient } from './support/wire-client.js'

let server: RunningServer
let id: string
let before: unknown

beforeAll(async () => {
  server = await startServer()
  id = await createDocument(server.url, { title: 'Quiet work', template: 'kellogg' })
  before = await documentJson(server.url, id)
})
afterAll(() => server.stop())

// Whatever was tried: the server is there, and the document is as it was.
afterEach(async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  expect(await documentJson(server.url, id)).toEqual(before)
})

describe('on the socket', () => {
  test('random bytes close the connection that sent them, and nobody else notices', async () => {
    const ana = connectClient(server.url, id)
    await ana.synced()
    const seed = Date.now() % 1_000_000
    console.log(`hostile.test.ts: seed ${seed}`)
    for (const bytes of fc.sample(fc.uint8Array({ minLength: 1, maxLength: 200 }), { seed, numRuns: 60 })) {
      const socket = await open(id)
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
      socket.send(bytes)
      // Some bytes happen to mean something harmless, which is answered by nothing: then the door is closed from here.
      socket.close()
      await closed
    }
    expect(ana.provider.wsconnected).toBe(true)
    await ana.saved()
    ana.close()
  })

  test('a frame cut short is refused with a code that says: do not come back', async () => {
    const socket = await open(id)
    socket.send(new Uint8Array([0, 2, 200, 1, 5]))
    expect(await closeCode(socket)).toBe(4400)
  })

  test('a frame over the limit closes that connection alone', async () => {
    const ana = connectClient(server.url, id)
    await ana.synced()
    const socket = await open(id)
    socket.send(randomBytes(40 * 1024 * 1024))
    expect([1009, 4413, 1006]).toContain(await closeCode(socket))
    expect(ana.provider.wsconnected).toBe(true)
    ana.close()
  })

  test.each(['nowhere-to-be-found-0000', '__proto__', 'constructor', '..%2f..%2fetc%2fpasswd', 'x'.repeat(4_000)])(
    'the document %.40s does not exist, and the official client is told not to come back',
    async (name) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${name}`)
      const code = await new Promise<number>((resolve) => {
        socket.once('close', resolve)
        socket.once('error', () => undefined)
      })
      expect([4404, 1006]).toContain(code)
    },
  )

  test('a page of another site cannot connect', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${id}`, {
      origin: 'https://elsewhere.example',
    })
    const refused = await new Promise<boolean>((resolve) => {
      socket.once('open', () => resolve(false))
      socket.once('error', () => resolve(true))
    })
    expect(refused).toBe(true)
  })

  test('five thousand invented people are one at most, and who joins is not told of them', async () => {
    const socket = await open(id)
    const invented = Array.from({ length: 5000 }, (_, n) => ({
      clientId: n + 1,
      clock: 1,
      json: '{"user":{"name":"x"}}',
    }))
    socket.send(writeAwareness(invented))
    socket.send(writeFlush(1))
    await new Promise((resolve) => socket.once('message', resolve))
    const joiner = connectClient(server.url, id)
    await joiner.synced()
    expect(joiner.provider.awareness.getStates().size).toBeLessThanOrEqual(2)
    joiner.close()
    socket.terminate()
  })

  test('two thousand updates without what they build on end their connection, and hold nobody up', async () => {
    const ana = connectClient(server.url, id)
    await ana.synced()
    const socket = await open(id)
    const doc = new Y.Doc()
    const orphans: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => orphans.push(update))
    for (let n = 0; n <= 2000; n += 1) doc.getArray('orphans').push([n])
    for (const orphan of orphans.slice(1)) socket.send(writeUpdate(orphan))
    expect(await closeCode(socket)).toBe(4529)
    await ana.saved()
    expect(ana.doc.getArray('orphans').length).toBe(0)
    ana.close()
  })

  test('sockets that say nothing, or begin a request and never end it, hold nobody up', async () => {
    const silent = Array.from({ length: 200 }, (_, n) => {
      const socket = connect(server.port, '127.0.0.1')
      socket.on('error', () => undefined)
      if (n % 2 === 0) socket.write(`GET /sync/${id} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgr`)
      return socket
    })
    const ana = connectClient(server.url, id)
    await ana.synced()
    await ana.saved()
    ana.close()
    for (const socket of silent) socket.destroy()
  })

  test('two thousand connections that hang up at once leave nothing behind', async () => {
    const filesBefore = openFiles(server.pid() ?? 0)
    for (let batch = 0; batch < 40; batch += 1) {
      const sockets = Array.from({ length: 50 }, () => new WebSocket(`${server.url.replace('http', 'ws')}/sync/${id}`))
      for (const socket of sockets) socket.on('error', () => undefined)
      await Promise.all(
        sockets.map(
          (socket) =>
            new Promise<void>((resolve) => {
              socket.once('close', () => resolve())
              socket.once('open', () => socket.terminate())
            }),
        ),
      )
    }
    await until('the server counts no connection any more', async () => {
      const metrics = await (await fetch(`${server.url}/metrics`)).text()
      return /^throughline_connections(\{[^}]*\})? 0$/m.test(metrics)
    })
    await until('their files are closed', () => openFiles(server.pid() ?? 0) <= filesBefore + 10)
  })
})

describe('over HTTP', () => {
  const post = (path: string, body: BodyInit, type = 'application/json') =>
    fetch(`${server.url}${path}`, { method: 'POST', body, headers: { 'content-type': type } })

  test.each([
    ['text that is no JSON', '{"title": ', 400],
    ['a list', '[]', 400],
    ['an unknown template', '{"template":"nothing"}', 400],
    ['a polluting key', '{"__proto__":{"admin":true},"template":7}', 400],
    ['a file from the future', '{"format":"throughline","version":99}', 422],
  ])('%s makes no document and says why', async (_what, body, status) => {
    const response = await post('/api/documents', body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch('application/problem+json')
    expect(await response.json()).toMatchObject({ title: expect.any(String), status })
  })

  test('a body of 31 MB is refused without being read into a document', async () => {
    const response = await post('/api/import', new Uint8Array(31 * 1024 * 1024), 'application/octet-stream')
    expect(response.status).toBe(413)
  })

  test.each(['/api/documents/__proto__', '/api/documents/..%2f..%2fserver', '/api/documents/nope', '/api/nothing'])(
    '%s is not found, in words',
    async (path) => {
      const response = await fetch(`${server.url}${path}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toMatch('application/problem+json')
    },
  )

  test.each(['export/exe', 'export/png?scale=900', 'export/svg?background=javascript:alert(1)'])(
    '%s is refused, not guessed at',
    async (path) => {
      const response = await fetch(`${server.url}/api/documents/${id}/${path}`)
      expect(response.status).toBe(400)
    },
  )

  test('a page of another site cannot make or delete documents', async () => {
    for (const [method, path] of [
      ['POST', '/api/documents'],
      ['DELETE', `/api/documents/${id}`],
    ] as const) {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
        ...(method === 'POST' ? { body: '{"template":"blank"}' } : {}),
      })
      expect(response.status).toBe(403)
    }
  })

  test('markup in a title stays text in every file that is made of it', async () => {
    const title = '</title><script>alert(1)</script>'
    const marked = await createDocument(server.url, { title, template: 'blank' })
    const svg = await (await fetch(`${server.url}/api/documents/${marked}/export/svg`)).text()
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
  })
})

async function open(document: string): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${document}`)
  socket.on('error', () => undefined)
  await once(socket, 'open')
  return socket
}

function closeCode(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once('close', resolve))
}
