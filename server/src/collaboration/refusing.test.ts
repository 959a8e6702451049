import { connect } from 'node:net'
import { aTheory } from '@throughline/shared/model'
import { refusals, writeFlush, writeSyncStep1, writeSyncStep2, writeUpdate } from '@throughline/shared/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../empty-update.js'
import { memoryDisk, newDocumentId, openMemoryStorage } from '../storage/index.js'
import { openServer } from './testing/open-server.js'
import { editFrame, editUpdate } from './testing/raw-client.js'
import { until } from './testing/until.js'

describe('who may only look', () => {
  test('[W40] is sent the document, and may answer with an empty step 2', async () => {
    const { create, raw } = await openServer()
    const viewer = await raw(await create(), 'view')
    await viewer.sync()
    viewer.send(writeSyncStep2(EMPTY_UPDATE), writeFlush(1))
    await viewer.hears('flush')
    expect(viewer.all('permission-denied')).toEqual([])
    expect(viewer.all('sync-step-1')).toEqual([])
  })

  test('[W40] is told when an edit is refused, and it reaches nobody and no disk', async () => {
    const { create, raw, storage } = await openServer()
    const id = await create()
    const [viewer, ana] = [await raw(id, 'view'), await raw(id)]
    const doc = await viewer.sync()
    const anas = await ana.sync()
    const update = editUpdate(doc, 'graffiti', 1)
    viewer.send(writeUpdate(update), writeSyncStep2(update))
    await viewer.hears('permission-denied', 2)
    ana.send(editFrame(anas, 'a', 1))
    await viewer.hears('update')
    expect(ana.all('update')).toEqual([])
    expect((await ana.sync()).getMap('elements').toJSON()).toEqual({ a: 1 })
    expect(viewer.closed).toBeNull()
    expect((await storage.document(id))?.head).toBe(2)
  })
})

describe('malformed frames', () => {
  const frames: readonly (readonly [string, Uint8Array | string])[] = [
    ['text', 'hello'],
    ['an empty frame', new Uint8Array()],
    ['a cut step 1', new Uint8Array([0, 0, 9])],
    ['an unknown sync message', new Uint8Array([0, 7])],
    ['bytes after the end', new Uint8Array([3, 3])],
    ['an update of random bytes', writeUpdate(new Uint8Array([5, 4, 3, 2, 1]))],
    ['a V2 update', writeUpdate(v2Update())],
    ['a state vector that lies about its length', writeSyncStep1(new Uint8Array([200, 1]))],
    ['an update with a huge count', writeUpdate(new Uint8Array([255, 255, 255, 255, 15]))],
  ]

  test.each(frames)('[W42] [W50] %s closes with 4400 and nobody else notices', async (_name, frame) => {
    const { create, raw, rooms } = await openServer()
    const id = await create()
    const [mallory, ana, ben] = [await raw(id), await raw(id), await raw(id)]
    mallory.socket.send(frame)
    await mallory.closes(4400)
    const doc = await ana.sync()
    ana.send(editFrame(doc, 'a', 1))
    await ben.hears('update')
    expect(rooms.stats().errors).toBe(0)
  })

  test('[W42] random frames never end anything but their own connection', async () => {
    const { create, raw, rooms } = await openServer()
    const id = await create()
    const ana = await raw(id)
    await ana.sync()
    const frames = fc.sample(
      fc.tuple(fc.constantFrom([0, 0], [0, 1], [0, 2], [1], [2], [3], [100], [9]), fc.uint8Array({ maxLength: 40 })),
      { numRuns: 150, seed: 20261124 },
    )
    for (const [start, rest] of frames) {
      const mallory = await raw(id)
      mallory.send(new Uint8Array([...start, rest.length, ...rest]))
      mallory.close()
    }
    await until('all are gone', () => rooms.stats().connections === 1)
    expect(ana.closed).toBeNull()
    expect(rooms.stats().errors).toBe(0)
    await ana.sync()
  })
})

test('[W43] unknown types, and those only servers send, are ignored', async () => {
  const { create, raw } = await openServer()
  const ana = await raw(await create())
  ana.send(new Uint8Array([42, 1, 2, 3]), new Uint8Array([2, 0, 0]), new Uint8Array([101, 1, 0]), writeFlush(1))
  await ana.hears('flush')
  expect(ana.heard).toHaveLength(1)
})

test('[W44] [W53] an unknown document is refused after the upgrade, and the official client does not come back', async () => {
  const { provider, raw } = await openServer()
  const closed: unknown[] = []
  const official = provider(newDocumentId())
  official.on('closed', (close) => closed.push(close))
  await until('it is told', () => closed.length > 0)
  expect(closed).toEqual([{ code: 4404, reason: refusals.noSuchDocument.reason }])
  expect(official.shouldConnect).toBe(false)
  for (const name of ['__proto__', 'constructor', '..%2Fx', '']) await (await raw(name)).closes(4404)
})

test('[W53] a document put into the bin closes for those who have it open, and opens again when restored', async () => {
  const { create, raw, rooms, storage } = await openServer()
  const id = await create()
  const ana = await raw(id)
  const doc = await ana.sync()
  ana.send(editFrame(doc, 'a', 1), writeFlush(1))
  await ana.hears('flush')
  await storage.describeDocument(id, { binnedAt: Date.now() })
  await rooms.closeDocument(id, refusals.noSuchDocument)
  await ana.closes(4404)
  await (await raw(id)).closes(4404)
  await storage.describeDocument(id, { binnedAt: null })
  expect((await (await raw(id)).sync()).getMap('elements').get('a')).toBe(1)
})

describe('limits', () => {
  test('[W55] a message over the limit closes with 4413', async () => {
    const { create, raw } = await openServer({ limits: { messageBytes: 10_000 } })
    const ana = await raw(await create())
    ana.send(editFrame(new Y.Doc(), 'a', 'x'.repeat(20_000)))
    await ana.closes(4413)
  })

  test('[W55] an edit past the size of a document is refused with 4413, before it reaches anyone', async () => {
    const { create, raw } = await openServer({ limits: { documentBytes: 50_000 } })
    const id = await create()
    const [ana, ben] = [await raw(id), await raw(id)]
    const doc = await ana.sync()
    ana.send(editFrame(doc, 'fits', 'x'.repeat(30_000)))
    await ben.hears('update')
    ana.send(editFrame(doc, 'too much', 'x'.repeat(30_000)))
    await ana.closes(4413)
    expect(ben.all('update')).toHaveLength(1)
  })

  test('[W58] more messages than a second allows close with 4529', async () => {
    const { create, raw } = await openServer({ limits: { messagesPerSecond: 50 } })
    const ana = await raw(await create())
    for (let n = 0; n < 500; n++) ana.send(writeFlush(n))
    await ana.closes(4529)
    expect(ana.all('flush').length).toBeLessThan(100)
  })

  test('[W58] more bytes than eight seconds allow close with 4529; others edit on', async () => {
    const { create, raw } = await openServer({ limits: { bytesPerSecond: 10_000 } })
    const id = await create()
    const [mallory, ben] = [await raw(id), await raw(id)]
    const [doc, bens] = [await mallory.sync(), await ben.sync()]
    for (let n = 0; n < 10; n++) mallory.send(editFrame(doc, `k${n}`, 'x'.repeat(20_000)))
    await mallory.closes(4529)
    ben.send(editFrame(bens, 'b', 1), writeFlush(1))
    await ben.hears('flush')
  })

  test('[W58] more connections than a document may have close with 4529; other documents open', async () => {
    const { create, raw } = await openServer({ limits: { connectionsPerDocument: 1 } })
    const [id, other] = [await create(), await create()]
    const first = await raw(id)
    await (await raw(id)).closes(4529)
    await (await raw(other)).sync()
    first.close()
    await until('there is room again', () => first.closed !== null)
    await (await raw(id)).sync()
  })

  test('[W58] more connections than an address may have close with 4529, until one ends', async () => {
    const { create, raw } = await openServer({ limits: { connectionsPerAddress: 2 } })
    const id = await create()
    const [first] = [await raw(id), await raw(id)]
    await (await raw(id)).closes(4529)
    first.close()
    await until('there is room again', () => first.closed !== null)
    const again = await raw(id)
    await again.sync()
  })
})

describe('stored bytes that cannot be read', () => {
  test('[W41] a damaged document opens as far as it is good, for looking only', async () => {
    const disk = memoryDisk()
    const { create, raw, storage } = await openServer({ storage: openMemoryStorage(disk) })
    const id = await create(aTheory({ details: { title: { en: 'Half a theory' } } }))
    const writer = new Y.Doc()
    await storage.append([{ document: id, update: editUpdate(writer, 'good', 1), by: null }])
    await storage.append([{ document: id, update: editUpdate(writer, 'bad', 2), by: null }])
    const row = disk.documents.get(id)?.updates[2]
    if (row !== undefined) row.data[5] = (row.data[5] ?? 0) ^ 255

    const ana = await raw(id)
    const doc = await ana.sync()
    expect(doc.getMap('elements').toJSON()).toEqual({ good: 1 })
    ana.send(editFrame(doc, 'a', 1))
    await ana.hears('permission-denied')
    expect(ana.all('permission-denied')[0]?.reason).toContain('damaged')
    expect((await storage.document(id))?.head).toBe(3)
  })

  test('[W56] a document of which nothing can be read closes with 4500 and is never served empty', async () => {
    const disk = memoryDisk()
    const { create, raw, rooms, storage } = await openServer({ storage: openMemoryStorage(disk) })
    const id = await create()
    const row = disk.documents.get(id)?.updates[0]
    if (row !== undefined) row.data[0] = 99
    const ana = await raw(id)
    ana.send(writeSyncStep1(new Uint8Array([0])))
    await ana.closes(4500)
    expect(ana.heard).toEqual([])
    await expect(rooms.theory(id)).rejects.toThrow()
    expect((await storage.document(id))?.head).toBe(1)
  })

  test('[W56] a load that fails closes with 4500; the next one that works serves everything', async () => {
    const memory = openMemoryStorage()
    let fails = true
    const load: typeof memory.load = (id) => (fails ? Promise.reject(new Error('EIO')) : memory.load(id))
    const { create, raw } = await openServer({ storage: { ...memory, load } })
    const id = await create(aTheory({ details: { organisation: 'Centre' } }))
    const first = await raw(id)
    await first.closes(4500)
    expect(first.heard).toEqual([])
    fails = false
    expect((await (await raw(id)).sync()).getMap('theory').size).toBeGreaterThan(0)
  })

  test('[W56] two who come during a slow load both get the whole document', async () => {
    const memory = openMemoryStorage()
    let letGo = () => {}
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const load: typeof memory.load = async (id) => {
      await gate
      return memory.load(id)
    }
    const { create, raw } = await openServer({ storage: { ...memory, load } })
    const id = await create(aTheory({ details: { organisation: 'Centre' } }))
    const [ana, ben] = [await raw(id), await raw(id)]
    const both = [ana.sync(), ben.sync()]
    expect([...ana.heard, ...ben.heard]).toEqual([])
    letGo()
    for (const doc of await Promise.all(both)) expect(doc.getMap('theory').size).toBeGreaterThan(0)
  })
})

test('[W42] bytes that are no WebSocket at all end only their own socket', async () => {
  const { create, raw, url } = await openServer()
  const id = await create()
  const ana = await raw(id)
  const { port } = new URL(url(id))
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => {})
  let isOver = false
  socket.on('close', () => {
    isOver = true
  })
  const head = `GET /sync/${id} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
  socket.write(head)
  socket.write(Buffer.alloc(1000, 0xff))
  socket.on('data', () => {})
  await until('it is over', () => isOver)
  await ana.sync()
})

function v2Update(): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('elements').set('a', 'in the second form')
  return Y.encodeStateAsUpdateV2(doc)
}
