import { writeFlush, writeSyncStep2 } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openServer } from './testing/open-server.js'
import { editFrame, editUpdate } from './testing/raw-client.js'
import { until } from './testing/until.js'

test('[W10] a flush is answered only once what came before it is on disk', async () => {
  const { create, raw, storage } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  storage.disk.pause()
  ana.send(editFrame(doc, 'a', 1), writeFlush(7))
  await ben.hears('update')
  await ana.sync()
  expect(ana.all('flush')).toEqual([])
  storage.disk.resume()
  await ana.hears('flush')
  expect(ana.all('flush')).toEqual([{ kind: 'flush', n: 7 }])
  const stored = new Y.Doc()
  for (const { update } of (await storage.load(id)).tail) Y.applyUpdate(stored, update)
  expect(stored.getMap('elements').get('a')).toBe(1)
})

test('[W10] deleting is held back by a flush just as writing is', async () => {
  const { create, raw, storage } = await openServer()
  const ana = await raw(await create())
  const doc = await ana.sync()
  ana.send(editFrame(doc, 'a', 1), writeFlush(1))
  await ana.hears('flush')
  storage.disk.pause()
  const before = Y.encodeStateVector(doc)
  doc.getMap('elements').delete('a')
  ana.send(writeSyncStep2(Y.encodeStateAsUpdate(doc, before)), writeFlush(2))
  await ana.sync()
  expect(ana.all('flush')).toHaveLength(1)
  storage.disk.resume()
  await ana.hears('flush', 2)
})

test('[W10] a flush with nothing before it is answered at once', async () => {
  const { create, raw, storage } = await openServer()
  const ana = await raw(await create())
  storage.disk.pause()
  ana.send(writeFlush(0))
  await ana.hears('flush')
})

test('[W11] no flush is answered while an update lacks its parents; all are once it has them', async () => {
  const { create, raw } = await openServer()
  const ana = await raw(await create())
  const doc = await ana.sync()
  editUpdate(doc, 'offline', 1)
  ana.send(editFrame(doc, 'after', 2), writeFlush(1), writeFlush(2))
  await ana.hears('sync-step-1', 2)
  await ana.sync()
  expect(ana.all('flush')).toEqual([])
  ana.send(writeSyncStep2(Y.encodeStateAsUpdate(doc)))
  await ana.hears('flush', 2)
  expect(ana.all('flush').map(({ n }) => n)).toEqual([1, 2])
})

test('[W12] answers come in the order of the questions', async () => {
  const { create, raw } = await openServer()
  const ana = await raw(await create())
  const doc = await ana.sync()
  for (let n = 0; n < 50; n++) ana.send(editFrame(doc, 'a', n), writeFlush(n))
  await ana.hears('flush', 50)
  expect(ana.all('flush').map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, n) => n))
})

test('[W13] while the disk fails nothing is called saved; afterwards everything is', async () => {
  const { create, raw, storage, rooms } = await openServer({ timing: { retry: 5 } })
  const ana = await raw(await create())
  const doc = await ana.sync()
  storage.disk.break()
  ana.send(editFrame(doc, 'a', 1), writeFlush(1))
  await ana.hears('not-saved')
  expect(ana.all('not-saved')[0]?.n).toBe(1)
  expect(rooms.stats().storeFailing).toBe(true)
  ana.send(editFrame(doc, 'b', 2), writeFlush(2))
  await until('the second is told too', () => ana.all('not-saved').some(({ n }) => n === 2))
  expect(ana.all('flush')).toEqual([])

  storage.disk.repair()
  await ana.hears('flush', 2)
  expect(rooms.stats()).toMatchObject({ storeFailing: false, waitingBytes: 0 })
})

test('[W14] who never sends a flush hears neither answers nor troubles', async () => {
  const { create, raw, storage } = await openServer({ timing: { retry: 5 } })
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  storage.disk.break()
  ana.send(editFrame(doc, 'a', 1), writeFlush(1))
  await ana.hears('not-saved')
  storage.disk.repair()
  await ana.hears('flush')
  await ben.sync()
  expect([...ben.all('flush'), ...ben.all('not-saved')]).toEqual([])
})

test('[W57] edits past 16 MB are refused while the disk fails, and none of those before is lost', async () => {
  const { create, raw, storage } = await openServer({ timing: { retry: 5 } })
  const id = await create()
  const ana = await raw(id)
  const doc = await ana.sync()
  storage.disk.break()
  ana.send(editFrame(doc, 'first', 1), writeFlush(1))
  await ana.hears('not-saved')
  const megabyte = 'x'.repeat(1024 * 1024)
  for (let i = 0; i < 17; i++) ana.send(editFrame(doc, `k${i}`, megabyte))
  ana.send(editFrame(doc, 'too much', 1))
  await ana.closes(4503)

  storage.disk.repair()
  const ben = await raw(id)
  ben.send(writeFlush(1))
  await ben.hears('flush')
  const stored = new Y.Doc()
  for (const { update } of (await storage.load(id)).tail) Y.applyUpdate(stored, update)
  expect(stored.getMap('elements').get('first')).toBe(1)
  expect(stored.getMap('elements').has('k15')).toBe(true)
  expect(stored.getMap('elements').has('too much')).toBe(false)
})

test('[W59] stopping makes durable what was received, then closes with 1012', async () => {
  const { create, raw, storage, close } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  storage.disk.pause()
  ana.send(editFrame(doc, 'a', 1))
  await ben.hears('update')
  const closed = close()
  expect(ana.closed).toBeNull()
  storage.disk.resume()
  await closed
  await Promise.all([ana.closes(1012), ben.closes(1012)])
  expect(storage.disk.batches.length).toBe(1)
})
