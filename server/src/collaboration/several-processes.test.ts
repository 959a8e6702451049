import { writeAwareness, writeFlush } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { AT_REST } from '../history/index.js'
import { type MemoryDisk, memoryDisk, openMemoryStorage } from '../storage/index.js'
import { openServer, type TestServer } from './testing/open-server.js'
import { editFrame, type RawClient } from './testing/raw-client.js'
import { seenBy, state } from './testing/shown-names.js'
import { until } from './testing/until.js'

test('[W60] edits taken by one server reach those on another, and both kept one log', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  const [hers, his] = [await ana.sync(), await ben.sync()]
  ana.send(editFrame(hers, 'a', 1), writeFlush(1))
  ben.send(editFrame(his, 'b', 2), writeFlush(1))
  await until('Ben has hers', () => keysOf(ben).includes('a'))
  await until('Ana has his', () => keysOf(ana).includes('b'))
  await ana.hears('flush')
  await ben.hears('flush')
  const cai = await second.raw(id)
  expect(Object.keys((await cai.sync()).getMap('elements').toJSON()).sort()).toEqual(['a', 'b'])
  expect((await first.storage.load(id)).tail.map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test('[W60] who opens a document that nobody has edited here hears of edits elsewhere, byte for byte', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const looker = await second.raw(id, 'view')
  await looker.sync()
  const ana = await first.raw(id)
  const hers = await ana.sync()
  for (const key of ['a', 'b', 'c']) ana.send(editFrame(hers, key, 1))
  await until('all came', () => keysOf(looker).length === 3)
  const late = await second.raw(id)
  expect(Object.keys((await late.sync()).getMap('elements').toJSON())).toHaveLength(3)
})

test('[W60] compaction on one server, while another edits, loses nothing', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  const [hers, his] = [await ana.sync(), await ben.sync()]
  for (let i = 0; i < 600; i++) {
    ana.send(editFrame(hers, `a${i % 7}`, i))
    ben.send(editFrame(his, `b${i % 7}`, i))
    if (i % 50 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  ana.send(writeFlush(1))
  ben.send(writeFlush(1))
  await ana.hears('flush')
  await ben.hears('flush')
  await until('Ben has her last edits', () => elementsOf(ben).a4 === 599)
  await until('Ana has his last edits', () => elementsOf(ana).b4 === 599)
  const doc = new Y.Doc()
  const { snapshot, tail } = await first.storage.load(id)
  for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
  expect(doc.getMap('elements').toJSON()).toEqual({ ...hers.getMap('elements').toJSON(), ...elementsOf(ana) })
})

test('[W60] [S26] of servers on which people edit a document, one keeps the automatic revision of it', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  const [hers, his] = [await ana.sync(), await ben.sync()]
  ana.send(editFrame(hers, 'a', 1), writeFlush(1))
  ben.send(editFrame(his, 'b', 2), writeFlush(1))
  await until('both have both', () => keysOf(ben).includes('a') && keysOf(ana).includes('b'))
  await ana.hears('flush')
  await ben.hears('flush')
  expect(await first.rooms.sinceRevision(id)).not.toBeNull()
  await Promise.all([first.close(), second.close()])
  expect((await first.storage.revisions(id)).map(({ kind, seq }) => [kind, seq])).toEqual([['auto', 3]])
})

test('[W60] what was done on one server since the last version is known on all, until one of them keeps it', async () => {
  const disk = memoryDisk()
  const [first, second] = await serversOf(disk)
  const third = await openServer({ storage: openMemoryStorage(disk) })
  const id = await first.create()
  expect(await third.rooms.sinceRevision(id)).toBeNull()
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  await ben.sync()
  ana.send(editFrame(await ana.sync(), 'a', 1), writeFlush(1))
  await ana.hears('flush')
  await until('Ben has it', () => keysOf(ben).includes('a'))
  for (const { rooms } of [first, second, third]) expect(await rooms.sinceRevision(id)).not.toBeNull()
  await second.rooms.keepRevision(id, { ...AT_REST, kind: 'named', name: 'For the board' })
  for (const { rooms } of [second, third]) expect(await rooms.sinceRevision(id)).toBeNull()
  await first.close()
  expect(await second.storage.revisions(id)).toHaveLength(1)
})

test('[W61] people on different servers see each other come, move and go', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  await until('Ben sees Ana', () => seenBy(ben)[1] === 'Ana')
  ben.send(writeAwareness([state(2, 1, 'Ben')]))
  await until('Ana sees Ben', () => seenBy(ana)[2] === 'Ben')
  ana.close()
  await until('Ben sees her go', () => seenBy(ben)[1] === undefined)
})

test('[W61] a server that comes later learns who is there; when it ends, its people go', async () => {
  const disk = memoryDisk()
  const first = await openServer({ storage: openMemoryStorage(disk) })
  const id = await first.create()
  const ana = await first.raw(id)
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  const second = await openServer({ storage: openMemoryStorage(disk) })
  const ben = await second.raw(id)
  ben.send(writeAwareness([state(2, 1, 'Ben')]))
  await until('they see each other', () => seenBy(ben)[1] === 'Ana' && seenBy(ana)[2] === 'Ben')
  await second.close()
  await until('Ana sees Ben go', () => seenBy(ana)[2] === undefined)
})

test('[W62] who moves to another server speaks for their own id there at once', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const [ana, watcher] = [await first.raw(id), await second.raw(id)]
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  await until('she is seen', () => seenBy(watcher)[1] === 'Ana')
  // Her old connection hangs: nobody has told the first server that she is gone.
  const back = await second.raw(id)
  back.send(writeAwareness([state(1, 2, 'Ana, back')]))
  await until('she is seen anew', () => seenBy(watcher)[1] === 'Ana, back')
  ana.close()
  back.send(writeAwareness([state(1, 3, 'Ana, still here')]))
  await until('her old connection took nothing away', () => seenBy(watcher)[1] === 'Ana, still here')
})

test('[W62] who repeats what they heard does not take an id from somebody on another server', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  ana.send(writeAwareness([state(1, 4, 'Ana')]))
  await until('she is seen', () => seenBy(ben)[1] === 'Ana')
  ben.send(writeAwareness([state(1, 4, 'Ana')]), writeAwareness([state(2, 1, 'Ben')]))
  await until('Ben is himself', () => seenBy(ana)[2] === 'Ben')
  ana.send(writeAwareness([state(1, 5, 'Ana, moved')]))
  await until('and Ana herself', () => seenBy(ben)[1] === 'Ana, moved')
})

test('[W63] a document put in the bin on one server closes on all', async () => {
  const [first, second] = await twoServers()
  const id = await first.create()
  const ben = await second.raw(id)
  await ben.sync()
  await first.storage.describeDocument(id, { binnedAt: 1 })
  await ben.closes(4404)
})

async function twoServers(): Promise<[TestServer, TestServer]> {
  return serversOf(memoryDisk())
}

async function serversOf(disk: MemoryDisk): Promise<[TestServer, TestServer]> {
  return [
    await openServer({ storage: openMemoryStorage(disk) }),
    await openServer({ storage: openMemoryStorage(disk) }),
  ]
}

/** What a client has heard of; its own edits do not come back to it. */
function elementsOf(client: RawClient): Record<string, unknown> {
  return client.document().getMap('elements').toJSON()
}

function keysOf(client: RawClient): string[] {
  return Object.keys(elementsOf(client))
}
