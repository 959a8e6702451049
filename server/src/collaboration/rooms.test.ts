import { setText } from '@throughline/shared/commands'
import { TheoryDocument } from '@throughline/shared/document'
import { anElement, aTheory } from '@throughline/shared/model'
import { writeAwareness, writeFlush, writeUpdate } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { authorNamed } from '../history/index.js'
import { DocumentUnknown, openMemoryStorage, SnapshotRefused } from '../storage/index.js'
import { openServer } from './testing/open-server.js'
import { editFrame } from './testing/raw-client.js'
import { until } from './testing/until.js'

const named = aTheory({ details: { title: { en: 'Named' } }, elements: [anElement({ id: 'a', type: 'outcome' })] })

test('a rename by the server is seen by everyone, durable and in the index when it is answered', async () => {
  const { create, raw, rooms, storage } = await openServer()
  const id = await create(named)
  const ana = await raw(id)
  await ana.sync()
  const title = { kind: 'details', id: '', field: 'title', language: 'en', text: 'Renamed' } as const
  await rooms.change(id, (document) => setText(document, title), authorNamed('Ben'))
  expect(await storage.document(id)).toMatchObject({
    title: 'Renamed',
    changedBy: 'name:Ben',
    elementCount: 1,
    head: 2,
  })
  await ana.hears('update')
  expect((await rooms.theory(id)).details.title).toEqual({ en: 'Renamed' })
})

test('an update by the server reaches those who have the document open', async () => {
  const { create, raw, rooms } = await openServer()
  const id = await create(named)
  const ana = await raw(id)
  await ana.sync()
  const doc = new Y.Doc()
  doc.getMap('elements').set('b', 1)
  await rooms.applyUpdate(id, Y.encodeStateAsUpdate(doc))
  await until('Ana has it', () => ana.document().getMap('elements').get('b') === 1)
})

test('the theory of a document is the live one, also before it is on disk', async () => {
  const { create, raw, rooms, storage } = await openServer()
  const id = await create(named)
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await ben.sync()
  storage.disk.pause()
  const before = Y.encodeStateVector(doc)
  doc.getMap('elements').delete('a')
  ana.send(writeUpdate(Y.encodeStateAsUpdate(doc, before)))
  await until('Ben has it', () => ben.all('update').length > 0)
  expect((await rooms.theory(id)).elements.size).toBe(0)
})

test('the list shows a new title soon after it was typed, and in long sessions without a pause', async () => {
  const timing = { describe: 30, describeAtMost: 100 }
  const { create, raw, rooms, storage } = await openServer({ timing })
  const id = await create(named)
  const seen: string[] = []
  rooms.onDescribed((_id, { title }) => seen.push(title))
  const ana = await raw(id)
  const doc = await ana.sync()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const typing = setInterval(() => {
    const document = new TheoryDocument(doc)
    setText(document, { kind: 'details', id: '', field: 'title', language: 'en', text: `Typed ${updates.length}` })
    ana.send(...updates.slice(-1).map(writeUpdate))
  }, 5)
  await until('it is shown while she types', () => seen.length >= 2).finally(() => clearInterval(typing))
  await until('it is shown when she rests', () => seen.at(-1) === `Typed ${updates.length - 1}`)
  expect((await storage.document(id))?.title).toBe(seen.at(-1))
})

test('theories of unknown documents are refused', async () => {
  const { rooms } = await openServer()
  await expect(rooms.theory('no-such-document-0000')).rejects.toThrow(DocumentUnknown)
  await expect(rooms.change('no-such-document-0000', () => {})).rejects.toThrow(DocumentUnknown)
})

test('the list says who changed a document last, by the name they show, on one line', async () => {
  const { create, raw, storage } = await openServer()
  const id = await create(named)
  const ana = await raw(id)
  const doc = await ana.sync()
  const json = JSON.stringify({ user: { name: ` Ana\n\u202eReyes ${'x'.repeat(200)}` } })
  ana.send(writeAwareness([{ clientId: 1, clock: 1, json }]), editFrame(doc, 'x', 1), writeFlush(1))
  await ana.hears('flush')
  const { changedBy } = (await storage.document(id)) ?? {}
  expect(changedBy).toMatch(/^name:Ana Reyes x+$/)
  expect(changedBy?.length).toBe('name:'.length + 80)
})

test('a document nobody has open leaves memory, as one snapshot and one revision', async () => {
  const { create, raw, rooms, storage } = await openServer({ timing: { unload: 20 } })
  const id = await create(named)
  const ana = await raw(id)
  const doc = await ana.sync()
  for (let i = 0; i < 5; i++) ana.send(editFrame(doc, `k${i}`, i))
  ana.send(writeFlush(1))
  await ana.hears('flush')
  ana.close()
  await until('it has left', () => rooms.stats().rooms === 0)
  const { snapshot, tail, head } = await storage.load(id)
  expect({ seq: snapshot?.seq, tail }).toEqual({ seq: head, tail: [] })
  const [revision, ...others] = await storage.revisions(id)
  expect(others).toEqual([])
  expect(revision).toMatchObject({ kind: 'auto', seq: head })
  expect((await (await raw(id)).sync()).getMap('elements').get('k4')).toBe(4)
})

test('somebody who comes while a document is leaving memory finds it whole', async () => {
  const { create, raw } = await openServer({ timing: { unload: 0, sweep: 2 } })
  const id = await create(named)
  for (let i = 0; i < 30; i++) {
    const ana = await raw(id)
    const doc = await ana.sync()
    expect(doc.getMap('elements').size).toBe(1 + i)
    ana.send(editFrame(doc, `k${i}`, i), writeFlush(i))
    await ana.hears('flush')
    ana.close()
  }
})

test('an automatic revision is kept once nobody has changed a document for a while', async () => {
  const { create, raw, storage } = await openServer({ timing: { quiet: 50 } })
  const id = await create(named)
  const ana = await raw(id)
  const doc = await ana.sync()
  ana.send(editFrame(doc, 'x', 1), writeFlush(1))
  await ana.hears('flush')
  let kept = 0
  await until('a revision is kept', () => {
    void storage.revisions(id).then((revisions) => {
      kept = revisions.length
    })
    return kept === 1
  })
  const [revision] = await storage.revisions(id)
  const then = new Y.Doc()
  Y.applyUpdate(then, (await storage.revisionState(id, revision?.id ?? 0)) ?? new Uint8Array())
  expect(then.getMap('elements').get('x')).toBe(1)
})

test('a long tail is compacted while people edit, and nothing is lost', async () => {
  const { create, raw, storage } = await openServer({ timing: { gather: 0 } })
  const id = await create(named)
  const ana = await raw(id)
  const doc = await ana.sync()
  let n = 0
  while ((await storage.load(id)).snapshot === null && n < 2000) {
    ana.send(editFrame(doc, `k${n}`, n), writeFlush(n))
    n += 1
    await ana.hears('flush', n)
  }
  expect(n).toBeLessThan(1100)
  const { snapshot, tail } = await storage.load(id)
  const stored = new Y.Doc()
  for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(stored, update)
  expect(stored.getMap('elements').size).toBe(1 + n)
}, 20_000)

test('who joins while a snapshot is being written has everything, and so does who comes after it', async () => {
  const memory = openMemoryStorage()
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let isWriting = false
  const compact: typeof memory.compact = async (id, snapshot) => {
    isWriting = true
    await gate
    return memory.compact(id, snapshot)
  }
  const { create, raw, rooms } = await openServer({ storage: { ...memory, compact }, timing: { unload: 10 } })
  const id = await create(named)
  const ana = await raw(id)
  const doc = await ana.sync()
  ana.send(editFrame(doc, 'before', 1), writeFlush(1))
  await ana.hears('flush')
  ana.close()
  await until('a snapshot is being written', () => isWriting)
  const ben = await raw(id)
  const bens = await ben.sync()
  expect(bens.getMap('elements').get('before')).toBe(1)
  ben.send(editFrame(bens, 'meanwhile', 2), writeFlush(1))
  await ben.hears('flush')
  letGo()
  ben.close()
  await until('it has left', () => rooms.stats().rooms === 0)
  const carys = await (await raw(id)).sync()
  expect(carys.getMap('elements').toJSON()).toMatchObject({ before: 1, meanwhile: 2 })
})

test('compaction that fails harms nobody and is tried again', async () => {
  const memory = openMemoryStorage()
  let refusals = 0
  const compact: typeof memory.compact = (id, snapshot) => {
    refusals += 1
    return refusals < 3 ? Promise.reject(new SnapshotRefused('not now')) : memory.compact(id, snapshot)
  }
  const { create, raw, rooms } = await openServer({ storage: { ...memory, compact }, timing: { unload: 10 } })
  const id = await create(named)
  for (let i = 0; i < 4; i++) {
    const ana = await raw(id)
    const doc = await ana.sync()
    ana.send(editFrame(doc, `k${i}`, i), writeFlush(1))
    await ana.hears('flush')
    ana.close()
    await until('it has left', () => rooms.stats().rooms === 0)
  }
  expect(refusals).toBeGreaterThanOrEqual(3)
  expect((await (await raw(id)).sync()).getMap('elements').size).toBe(5)
})

test('edits of many documents at once share commits', async () => {
  const { create, raw, storage } = await openServer({ timing: { gather: 20 } })
  const ids = await Promise.all(Array.from({ length: 10 }, () => create(named)))
  const clients = await Promise.all(ids.map((id) => raw(id)))
  const docs = await Promise.all(clients.map((client) => client.sync()))
  clients.forEach((client, i) => {
    const doc = docs[i]
    if (doc !== undefined) client.send(editFrame(doc, 'x', 1), writeFlush(1))
  })
  await Promise.all(clients.map((client) => client.hears('flush')))
  expect(storage.disk.batches.length).toBeLessThan(10)
  expect(storage.disk.batches.reduce((sum, rows) => sum + rows, 0)).toBe(10)
})

test('connecting and hanging up hundreds of times leaves nothing behind', async () => {
  const { create, raw, rooms } = await openServer({ timing: { unload: 10 } })
  const id = await create(named)
  for (let i = 0; i < 300; i++) {
    const client = await raw(id)
    client.close()
  }
  await until('nothing is left', () => rooms.stats().connections === 0 && rooms.stats().rooms === 0)
}, 20_000)
