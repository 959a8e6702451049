import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { answerTo, openCopy, UPDATES } from './copy-database.js'
import { KeptUpdates } from './kept-updates.js'

let count = 0
let name = ''
beforeEach(() => {
  count += 1
  name = `theory ${count}`
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => vi.useRealTimers())

const said = (doc: Y.Doc) => doc.getMap('theory').toJSON()

async function rows(): Promise<number> {
  const database = await openCopy(name)
  const there = await answerTo(database.transaction(UPDATES, 'readonly').objectStore(UPDATES).count())
  database.close()
  return there
}

async function reopened(): Promise<Y.Doc> {
  const doc = new Y.Doc()
  const kept = new KeptUpdates(name, doc)
  await kept.loaded
  await kept.close()
  return doc
}

/** What somebody else writes, as it comes from the server. */
function fromOthers(doc: Y.Doc, times: number): void {
  const other = new Y.Doc()
  other.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update, 'server'))
  for (let time = 0; time < times; time++) other.getMap('theory').set(`of others ${time}`, time)
}

test('what was kept is there when the theory is opened again, with the value beside it', async () => {
  const doc = new Y.Doc()
  const kept = new KeptUpdates(name, doc)
  await kept.loaded
  doc.getMap('theory').set('title', 'Tutoring')
  await kept.set('waiting', 1)
  const again = new KeptUpdates(name, new Y.Doc())
  await again.loaded
  expect(await again.get('waiting')).toBe(1)
  await again.close()
  expect(said(await reopened())).toEqual({ title: 'Tutoring' })
  await kept.close()
})

test('a value is kept together with every change before it, also those of others that were still gathered', async () => {
  const doc = new Y.Doc()
  const kept = new KeptUpdates(name, doc)
  await kept.loaded
  fromOthers(doc, 3)
  expect(await rows()).toBe(0)
  await kept.set('waiting', 0)
  expect(said(await reopened())).toEqual(said(doc))
  expect(await rows()).toBe(1)
  await kept.close()
})

test('a hundred changes of others are one row, a moment later; own ones are written at once', async () => {
  const doc = new Y.Doc()
  const kept = new KeptUpdates(name, doc)
  await kept.loaded
  fromOthers(doc, 100)
  vi.advanceTimersByTime(300)
  await vi.waitFor(async () => expect(await rows()).toBe(1))
  doc.getMap('theory').set('title', 'Mine')
  await vi.waitFor(async () => expect(await rows()).toBe(2))
  expect(said(await reopened())).toEqual(said(doc))
  await kept.close()
})

test('what the document held before it was opened is kept too', async () => {
  const doc = new Y.Doc()
  doc.getMap('theory').set('title', 'From the server')
  await new KeptUpdates(name, doc).close()
  expect(said(await reopened())).toEqual({ title: 'From the server' })
})

test('in a calm moment many rows become one, and those that another tab wrote stay', async () => {
  const doc = new Y.Doc()
  const kept = new KeptUpdates(name, doc)
  await kept.loaded
  for (let time = 0; time < 320; time++) {
    doc.getMap('theory').set('title', `Tutoring ${time}`)
    await kept.set('waiting', time)
  }
  const tab = new Y.Doc()
  const other = new KeptUpdates(name, tab)
  await other.loaded
  tab.getMap('theory').set('of the other tab', true)
  await other.close()
  doc.getMap('theory').set('last', true)
  await kept.set('waiting', 0)
  expect(await rows()).toBeGreaterThan(300)
  vi.advanceTimersByTime(5000)
  await vi.waitFor(async () => expect(await rows()).toBe(2))
  expect(said(await reopened())).toEqual({ title: 'Tutoring 319', last: true, 'of the other tab': true })
  await kept.close()
})

test('a copy that is left before it is read stays as it is, and does not meet what the document says', async () => {
  const doc = new Y.Doc()
  const kept = new KeptUpdates(name, doc)
  await kept.loaded
  doc.getMap('theory').set('title', 'Of an ended epoch')
  await kept.close()
  const other = new Y.Doc()
  const late = new KeptUpdates(name, other)
  late.leave()
  other.getMap('theory').set('title', 'Present')
  await late.loaded
  expect(said(other)).toEqual({ title: 'Present' })
  expect(said(await reopened())).toEqual({ title: 'Of an ended epoch' })
})
