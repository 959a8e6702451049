import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { until } from '../testing/until.js'
import { messageFrame } from './message-frame.js'

/** RFC 6455, 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

test('a client reads messages of every length of head as they were', async () => {
  const messages = [0, 1, 125, 126, 127, 65_535, 65_536, 70_000].map((length) =>
    new Uint8Array(length).fill(length % 251),
  )
  const heard: Uint8Array[] = []
  const server = createServer().on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    for (const message of messages) socket.write(messageFrame(message))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = new WebSocket(`ws://127.0.0.1:${port}`)
  client.on('message', (message: Buffer) => heard.push(new Uint8Array(message)))
  onTestFinished(() => {
    client.terminate()
    server.close()
  })
  await until('all have come', () => heard.length === messages.length)
  expect(heard).toEqual(messages)
})

test('a message that goes to many is framed once, another one anew', () => {
  const message = new Uint8Array([1, 2, 3])
  const frame = messageFrame(message)
  expect(messageFrame(message)).toBe(frame)
  expect(messageFrame(new Uint8Array([1, 2, 3]))).not.toBe(frame)
  expect([...frame]).toEqual([0x82, 3, 1, 2, 3])
})
