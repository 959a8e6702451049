import { connect } from 'node:net'
import { refusals, writeFlush, writeUpdate } from '@throughline/shared/protocol'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { behindItself, manyClients, manyDeletes, manyRightOrigins, nested, repeatedDeletes } from './testing/bombs.js'
import { openServer } from './testing/open-server.js'
import { editFrame, type RawClient } from './testing/raw-client.js'
import { until } from './testing/until.js'

/** A thread starts in a tenth of a second, on a machine with nothing else to do. */
const REFUSED_WITHIN_MS = 30_000

function letters(count: number): { doc: Y.Doc; update: Uint8Array } {
  const doc = new Y.Doc()
  doc.getText('long').insert(0, 'x'.repeat(count))
  return { doc, update: Y.encodeStateAsUpdate(doc) }
}

/** A document in which Mallory sends what she wants, one after the other, while Ana and Ben edit. */
async function bombed(updates: readonly Uint8Array[]) {
  const server = await openServer()
  const id = await server.create()
  const [mallory, ana, ben] = [await server.raw(id), await server.raw(id), await server.raw(id)]
  const anas = await ana.sync()
  await ben.sync()
  for (const update of updates) mallory.send(writeUpdate(update))
  let edits = 0
  const editsArrive = async () => {
    edits += 1
    ana.send(editFrame(anas, `edit ${edits}`, edits))
    await until('an edit arrives', () => ben.document().getMap('elements').get(`edit ${edits}`) === edits)
  }
  // While she is being dealt with, and when she has been.
  await editsArrive()
  await ended(mallory)
  await editsArrive()
  expect(server.rooms.stats().errors).toBe(0)
  return { server, id, mallory, ben }
}

async function ended(client: RawClient): Promise<void> {
  await until('it is refused', () => client.closed !== null, REFUSED_WITHIN_MS)
}

describe('[W45] what would take Yjs too long is refused, and others edit on', () => {
  const { doc, update } = letters(400_000)
  const deleted = manyDeletes(doc.clientID, 60_000)
  const [code, reason] = [refusals.tooMuchWork.code, refusals.tooMuchWork.reason]

  test.each<[string, readonly Uint8Array[]]>([
    ['many clients at the head of a list, in which as many are', [manyClients(4000, 1), manyClients(3000, 10_001)]],
    ['items of one client, each before another one', [manyRightOrigins(20_000)]],
    ['types within types', [nested(9000)]],
    ['one range, deleted again and again', [update, deleted, repeatedDeletes(doc.clientID, 120_000, 15_000)]],
  ])('%s', async (_name, updates) => {
    const { mallory, ben, server, id } = await bombed(updates)
    expect(mallory.closed).toEqual({ code, reason })
    const last = updates.at(-1) ?? new Uint8Array()
    const refused = new Set(Y.decodeUpdate(last).structs.map((struct) => struct.id.client))
    // Neither others nor the disk got anything of it.
    await server.close()
    const { snapshot, tail } = await server.storage.load(id)
    const stored = new Y.Doc()
    for (const row of [snapshot?.state, ...tail.map((one) => one.update)]) if (row) Y.applyUpdate(stored, row)
    for (const kept of [stored, ben.document()]) {
      for (const client of refused) expect(kept.store.clients.has(client)).toBe(false)
    }
  })
})

test('[W45] a change that looks like much work and is little is tried, and taken', async () => {
  const server = await openServer()
  const id = await server.create()
  const [ana, ben] = [await server.raw(id), await server.raw(id)]
  await ben.sync()
  const doc = new Y.Doc()
  const text = doc.getText('long')
  for (let n = 0; n < 2000; n += 1) text.insert(n % 2 === 0 ? 0 : Math.floor(text.length / 2), 'ab')
  ana.send(writeUpdate(Y.encodeStateAsUpdate(doc)), writeFlush(1))
  await until('it is kept', () => ana.all('flush').length === 1, REFUSED_WITHIN_MS)
  await ben.hears('update')
  expect(ben.document().getText('long').toString()).toBe(text.toString())
})

test('[W42] an item that builds on itself is malformed: Yjs would fail at it halfway', async () => {
  const { mallory } = await bombed([behindItself()])
  expect(mallory.closed?.code).toBe(4400)
})

test('[W58] a connection brings at most so many clients that the document does not know', async () => {
  const { mallory, ben } = await bombed([manyClients(6000, 1)])
  expect(mallory.closed?.code).toBe(4529)
  expect(ben.document().store.clients.has(1)).toBe(false)
})

test('[W55] a frame of 200 MB is refused at its head, before anything of it is kept', async () => {
  const server = await openServer({ limits: { messageBytes: 4 * 1024 * 1024 } })
  const id = await server.create()
  const [ana, ben] = [await server.raw(id), await server.raw(id)]
  const anas = await ana.sync()
  const url = new URL(server.url(id))
  const socket = connect(Number(url.port), url.hostname)
  onTestFinished(() => void socket.destroy())
  const heard: Buffer[] = []
  socket.on('data', (bytes) => heard.push(bytes))
  socket.write(
    `GET ${url.pathname} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  const head = Buffer.alloc(14)
  head.set([0x82, 0xff])
  head.writeBigUInt64BE(200n * 1024n * 1024n, 2)
  socket.write(head)
  await until('it is told', () => Buffer.concat(heard).includes(refusals.messageTooLarge.reason))
  ana.send(editFrame(anas, 'a', 1))
  await ben.hears('update')
})
