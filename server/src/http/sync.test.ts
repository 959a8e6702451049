import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startForTest, type TestServer } from './start-for-test.js'

let server: TestServer

beforeAll(async () => {
  server = await startForTest()
})
afterAll(() => server.close())

test.each(['AAAAAAAAAAAAAAAAAAAAAA', '__proto__', '..%2f..', 'x', ''])(
  'the socket of a document that nobody has ("%s") is closed with 4404, after the upgrade',
  async (id) => {
    const [code] = await once(socketTo(`/sync/${id}`), 'close')
    expect(code).toBe(4404)
  },
)

test('a page of another site is turned away before the upgrade', async () => {
  const id = await server.make()
  expect(await refusedWith(socketTo(`/sync/${id}`, { origin: 'https://evil.example' }))).toBe(403)
  expect(await refusedWith(socketTo(`/sync/${id}`, { headers: { host: 'evil.example' } }))).toBe(421)
})

test('there are sockets under /sync/ alone', async () => {
  expect(await refusedWith(socketTo('/'))).toBe(404)
  expect(await refusedWith(socketTo('/api/documents'))).toBe(404)
})

test('a page of ours, and a program, are let in', async () => {
  const id = await server.make()
  for (const options of [{ origin: `http://localhost:${server.port}` }, {}]) {
    const socket = socketTo(`/sync/${id}`, options)
    await once(socket, 'open')
    socket.terminate()
  }
})

test('whoever has a document open when it goes to the bin is told so', async () => {
  const id = await server.make()
  const socket = socketTo(`/sync/${id}`)
  await once(socket, 'open')
  const closed = once(socket, 'close')
  await server.ask(`DELETE /api/documents/${id}`)
  expect((await closed)[0]).toBe(4404)
  expect((await once(socketTo(`/sync/${id}`), 'close'))[0]).toBe(4404)
})

test('open sockets are told to come back when the server stops', async () => {
  const stopping = await startForTest()
  const id = await stopping.make()
  const socket = new WebSocket(`${stopping.url.replace('http', 'ws')}/sync/${id}`)
  await once(socket, 'open')
  const closed = once(socket, 'close')
  await stopping.close()
  expect((await closed)[0]).toBe(1012)
  await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow()
})

// Such a peer is otherwise given 30 seconds.
test('a peer that does not answer when it is told to go holds nothing up', { timeout: 25_000 }, async () => {
  const stopping = await startForTest()
  const id = await stopping.make()
  const peer = connect(stopping.port, '127.0.0.1')
  peer.write(
    `GET /sync/${id} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  expect(String((await once(peer, 'data'))[0])).toContain('101 Switching Protocols')
  await stopping.close()
  peer.destroy()
})

function socketTo(path: string, options: { origin?: string; headers?: Record<string, string> } = {}): WebSocket {
  return new WebSocket(`ws://localhost:${server.port}${path}`, options)
}

/** The status with which an upgrade is refused. */
async function refusedWith(socket: WebSocket): Promise<number | undefined> {
  socket.on('error', () => socket.terminate())
  const [, response] = await once(socket, 'unexpected-response')
  socket.terminate()
  return response.statusCode
}
