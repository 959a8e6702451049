import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { memoryDisk, openMemoryStorage } from '../storage/index.js'
import { openServer, type TestServer } from './testing/open-server.js'
import { until } from './testing/until.js'

const AT_REST = { unload: 30, answer: 30 }

/** What many people have written over, kept on a server: as somebody who has it offline holds it. */
async function wornOut({ create, rooms }: TestServer): Promise<{ id: string; doc: Y.Doc }> {
  const id = await create()
  const doc = new Y.Doc()
  await rooms.change(id, (document) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(document.doc)))
  const before = Y.encodeStateVector(doc)
  doc.transact(() => {
    for (let n = 0; n < 8000; n += 1) {
      doc.clientID = n + 1
      doc.getMap('elements').set(`k${n % 50}`, n)
    }
  })
  await rooms.applyUpdate(id, Y.encodeStateAsUpdate(doc, before))
  return { id, doc }
}

test('[W70] a worn document that nobody has open is made anew, and opens as the same for who comes new', async () => {
  const server = await openServer({ timing: AT_REST })
  const { id, doc } = await wornOut(server)
  await madeAnew(server, id)
  const newcomer = server.provider(id)
  await until('it is there', () => newcomer.doc.getMap('elements').size === 50)
  expect(newcomer.doc.getMap('elements').toJSON()).toEqual(doc.getMap('elements').toJSON())
  newcomer.doc.getMap('elements').set('after', 1)
  expect(newcomer.shouldConnect).toBe(true)
  // A state vector of no bytes at all is one too.
  const bare = await server.raw(id)
  bare.send(new Uint8Array([0, 0, 0]))
  await bare.hears('sync-step-2')
  expect(server.rooms.stats().errors).toBe(0)
})

test('[W54] [W70] who comes back with the ended epoch is closed with 4409, and nothing of it gets in', async () => {
  const server = await openServer({ timing: AT_REST })
  const { id, doc } = await wornOut(server)
  await madeAnew(server, id)
  const closed: unknown[] = []
  doc.clientID = 99_999
  doc.getMap('elements').set('offline', 1)
  const late = server.provider(id, doc)
  late.on('closed', ({ code }) => closed.push(code))
  await until('it is told', () => closed.length > 0)
  expect(closed).toEqual([4409])
  const fresh = server.provider(id)
  await until('it opens', () => fresh.doc.getMap('elements').size > 0)
  expect(fresh.doc.getMap('elements').has('offline')).toBe(false)
})

test('[W70] [W71] it is left alone while somebody has it open, here or on another server', async () => {
  const disk = memoryDisk()
  const timing = { ...AT_REST, answer: 200 }
  const [first, second] = await Promise.all([1, 2].map(() => openServer({ storage: openMemoryStorage(disk), timing })))
  if (first === undefined || second === undefined) throw new Error('two servers')
  const reader = await second.raw(await first.create())
  const { id } = await wornOut(first)
  const looker = await second.raw(id)
  await looker.sync()
  await until('the first has let go of it', () => first.rooms.stats().rooms === 0)
  expect((await first.storage.load(id)).epoch).toBe(1)
  looker.close()
  reader.close()
  await madeAnew(second, id)
})

test('[W71] made anew on one server, it closes on the others within two seconds, and no edit of the old is kept', async () => {
  const disk = memoryDisk()
  const [first, second] = await Promise.all([1, 2].map(() => openServer({ storage: openMemoryStorage(disk) })))
  if (first === undefined || second === undefined) throw new Error('two servers')
  const { id } = await wornOut(first)
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  await Promise.all([ana.sync(), ben.sync()])
  const { head } = await first.storage.load(id)
  expect(await openMemoryStorage(disk).renew(id, head)).not.toBeNull()
  await Promise.all([ana.closes(4409), ben.closes(4409)])
  // A change by the server itself is made in the new one.
  await first.rooms.change(id, ({ doc }) => doc.getMap('elements').set('by the server', 1))
  const doc = new Y.Doc()
  const { snapshot, tail } = await second.storage.load(id)
  for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
  expect(doc.getMap('elements').get('by the server')).toBe(1)
  expect(doc.getMap('elements').size).toBe(51)
})

test('[W71] an edit that is on its way to the log when the document is made anew is refused, and its sender told', async () => {
  const disk = memoryDisk()
  const server = await openServer({ storage: openMemoryStorage(disk) })
  const { id } = await wornOut(server)
  const official = server.provider(id)
  await until('it is there', () => official.doc.getMap('elements').size === 50)
  const closed: unknown[] = []
  official.on('closed', ({ code }) => closed.push(code))
  const other = openMemoryStorage(disk)
  const { head } = await other.load(id)
  server.storage.disk.pause()
  official.doc.getMap('elements').set('late', 1)
  await until('it is on its way', () => server.rooms.stats().waitingBytes > 0)
  await other.renew(id, head)
  server.storage.disk.resume()
  await until('it is told', () => closed.length > 0)
  expect(closed).toEqual([4409])
  expect(server.rooms.stats().waitingBytes).toBe(0)
  const fresh = server.provider(id)
  await until('it opens', () => fresh.doc.getMap('elements').size > 0)
  expect(fresh.doc.getMap('elements').has('late')).toBe(false)
})

async function madeAnew({ storage }: TestServer, id: string): Promise<void> {
  let isRenewed = false
  const looking = setInterval(async () => {
    isRenewed = (await storage.load(id)).epoch !== 1
  }, 10)
  await until('it is made anew', () => isRenewed).finally(() => clearInterval(looking))
}
