import { aTheory } from '@throughline/shared/model'
import { writeSyncStep1, writeSyncStep2, writeUpdate } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openServer } from './testing/open-server.js'
import { editFrame, editUpdate } from './testing/raw-client.js'
import { until } from './testing/until.js'

test('[W1] a sync step 1 is answered by a step 2, then by a step 1 of the server', async () => {
  const { create, raw } = await openServer()
  const client = await raw(await create())
  client.send(writeSyncStep1(new Uint8Array([0])))
  await client.hears('sync-step-1')
  expect(client.heard.map((message) => message.kind)).toEqual(['sync-step-2', 'sync-step-1'])
})

test('[W1] someone who comes back is sent only what they lack', async () => {
  const { create, raw } = await openServer()
  const id = await create(aTheory({ details: { summary: { en: 'x'.repeat(2000) } } }))
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  const bens = await ben.sync()
  ben.send(editFrame(bens, 'a', 'new'))
  await ana.hears('update')
  ana.heard.length = 0
  await ana.sync(doc)
  expect(doc.getMap('elements').get('a')).toBe('new')
  expect(ana.all('sync-step-2')[0]?.update.length).toBeLessThan(200)
})

test('[W1] edits made offline reach everyone after coming back', async () => {
  const { create, raw, provider } = await openServer()
  const id = await create()
  const ana = await raw(id)
  await ana.sync()
  const doc = new Y.Doc()
  doc.getMap('elements').set('offline', 'written in the train')
  provider(id, doc)
  await until('Ana has it', () => ana.document().getMap('elements').get('offline') === 'written in the train')
})

test('[W2] a first sync is the whole document, snapshot and later updates, in one step 2', async () => {
  const { create, raw, storage } = await openServer()
  const id = await create()
  const writer = new Y.Doc()
  const { tail } = await storage.load(id)
  for (const { update } of tail) Y.applyUpdate(writer, update)
  await storage.compact(id, { seq: 1, state: Y.encodeStateAsUpdate(writer), stateVector: Y.encodeStateVector(writer) })
  for (const key of ['a', 'b', 'c'])
    await storage.append([{ document: id, update: editUpdate(writer, key, key), by: null }])

  const client = await raw(id)
  const doc = await client.sync()
  expect(client.all('sync-step-2')).toHaveLength(1)
  expect(doc.getMap('elements').toJSON()).toEqual({ a: 'a', b: 'b', c: 'c' })
})

test('[W3] an edit reaches everyone else, and not the disk first', async () => {
  const { create, raw, storage } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  storage.disk.pause()
  ana.send(editFrame(doc, 'a', 1))
  await ben.hears('update')
  expect(ben.document().getMap('elements').get('a')).toBe(1)
})

test('[W3] what comes in one turn goes out as one frame', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  const frames = Array.from({ length: 200 }, (_, i) => editFrame(doc, `k${i}`, i))
  ana.send(...frames)
  await until('Ben has all', () => ben.document().getMap('elements').size === 200)
  expect(ben.all('update').length).toBeLessThan(100)
})

test('[W4] what comes back to its sender changes nothing', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const [anas, bens] = [await ana.sync(), await ben.sync()]
  for (let i = 0; i < 20; i++) {
    ana.send(editFrame(anas, `a${i}`, i))
    ben.send(editFrame(bens, `b${i}`, i))
  }
  await until('Ana has all', () => {
    for (const { update } of ana.all('update')) Y.applyUpdate(anas, update)
    return anas.getMap('elements').size === 40
  })
  expect(Y.encodeStateAsUpdate(anas)).toEqual(Y.encodeStateAsUpdate(await ana.sync()))
})

test('[W5] an update without its parents is neither kept nor passed on, and asked for again', async () => {
  const { create, raw, storage } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  editUpdate(doc, 'first', 1)
  const second = editFrame(doc, 'second', 2)
  const asked = ana.all('sync-step-1').length
  ana.send(second)
  await ana.hears('sync-step-1', asked + 1)
  expect(ben.all('update')).toEqual([])
  expect(storage.disk.batches).toEqual([])

  const wanted = ana.all('sync-step-1').at(-1)?.stateVector
  ana.send(writeSyncStep2(Y.encodeStateAsUpdate(doc, wanted)))
  await until('Ben has both', () => ben.document().getMap('elements').size === 2)
})

test('[W5] fifty gaps in a row are borne, more end the connection and nobody else notices', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [mallory, ana] = [await raw(id), await raw(id)]
  await ana.sync()
  const doc = new Y.Doc()
  editUpdate(doc, 'never sent', 0)
  for (let i = 0; i < 2000; i++) mallory.send(editFrame(doc, 'k', i))
  await mallory.closes(4529)
  expect(mallory.all('sync-step-1').length).toBeLessThanOrEqual(50)
  expect((await ana.sync()).getMap('elements').size).toBe(0)
})

test('[W5] a gap never stays in the document: after a restart it opens whole', async () => {
  const { create, raw, storage } = await openServer()
  const id = await create()
  const ana = await raw(id)
  const doc = await ana.sync()
  editUpdate(doc, 'lost', 1)
  ana.send(editFrame(doc, 'gap', 2))
  await ana.hears('sync-step-1', 2)
  const other = new Y.Doc()
  ana.send(editFrame(other, 'fine', 3))
  await until('it is stored', () => storage.disk.batches.length === 1)
  const stored = new Y.Doc()
  for (const { update } of (await storage.load(id)).tail) Y.applyUpdate(stored, update)
  expect(stored.store.pendingStructs).toBeNull()
  expect(stored.getMap('elements').toJSON()).toEqual({ fine: 3 })
})

test('[W6] opening, reading and closing a document adds nothing to its log', async () => {
  const { create, raw, provider, storage } = await openServer({ timing: { unload: 20 } })
  const id = await create(aTheory({ details: { title: { en: 'Untouched' } } }))
  const client = await raw(id)
  await client.sync()
  const official = provider(id)
  await until('the official client is synced', () => official.synced)
  official.destroy()
  client.close()
  expect((await storage.document(id))?.head).toBe(1)
})

test('[W3] eight official clients that type at once end up the same', async () => {
  const { create, provider } = await openServer()
  const id = await create()
  const docs = Array.from({ length: 8 }, () => new Y.Doc())
  const providers = docs.map((doc) => provider(id, doc))
  await until('all are synced', () => providers.every((one) => one.synced))
  for (let round = 0; round < 20; round++) {
    docs.forEach((doc, i) => {
      doc.getText('t').insert(round % (doc.getText('t').length + 1), String(i))
      doc.getMap('elements').set(`k${round}`, i)
    })
  }
  await until('all are the same', () => {
    const [first, ...others] = docs.map((doc) => JSON.stringify([doc.getText('t'), doc.getMap('elements')]))
    return docs[0]?.getText('t').length === 160 && others.every((other) => other === first)
  })
})

test('[W3] an update that says nothing new is not passed on', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  const update = editUpdate(doc, 'a', 1)
  ana.send(writeUpdate(update))
  await ben.hears('update')
  ana.send(writeUpdate(update), editFrame(doc, 'b', 2))
  await until('Ben has b', () => ben.document().getMap('elements').get('b') === 2)
  expect(ben.all('update')).toHaveLength(2)
})
