import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { StoredDocument } from '../../storage/index.js'
import { LiveDocument } from './live-document.js'

/** A snapshot of `before` edits and a tail of `after`, by two people. */
function stored(before: number, after: number): { stored: StoredDocument; doc: Y.Doc } {
  const doc = new Y.Doc()
  for (let i = 0; i < before; i++) doc.getMap('elements').set(`${i}`, i)
  const snapshot = { seq: 1, state: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
  const tail: { seq: number; update: Uint8Array }[] = []
  doc.on('update', (update: Uint8Array) => tail.push({ seq: tail.length + 2, update }))
  const other = new Y.Doc()
  other.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update))
  for (let i = 0; i < after; i++) (i % 2 === 0 ? doc : other).getMap('elements').set(`t${i}`, i)
  return { stored: { snapshot, tail, head: 1 + tail.length, epoch: 1, damage: null }, doc }
}

test('a document that is only read is never decoded', () => {
  const { stored: bytes } = stored(10, 0)
  const live = new LiveDocument(bytes, () => {})
  expect(live.whole()).toBe(bytes.snapshot?.state)
  expect(live.lackedBy(new Uint8Array([0]))).toBe(bytes.snapshot?.state)
  expect(live.stateVector()).toEqual(bytes.snapshot?.stateVector)
})

test('the state vector read off stored bytes is the one that decoding gives', () => {
  for (const [before, after] of [
    [0, 7],
    [5, 0],
    [5, 8],
  ] as const) {
    const { stored: bytes, doc } = stored(before, after)
    const vector = new LiveDocument(bytes, () => {}).stateVector()
    expect(Y.decodeStateVector(vector)).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)))
  }
})

test('what is whole, what is lacked and the vector follow every edit', () => {
  const { stored: bytes } = stored(3, 3)
  const heard: Uint8Array[] = []
  const live = new LiveDocument(bytes, (update) => heard.push(update))
  const client = new Y.Doc()
  Y.applyUpdate(client, live.whole())
  const before = Y.encodeStateVector(client)
  client.getMap('elements').set('new', 1)
  expect(live.apply(Y.encodeStateAsUpdate(client, before), 'someone')).toBe(false)
  expect(heard).toHaveLength(1)
  expect(Y.decodeStateVector(live.stateVector())).toEqual(Y.decodeStateVector(Y.encodeStateVector(client)))
  const fresh = new Y.Doc()
  Y.applyUpdate(fresh, live.whole())
  expect(fresh.getMap('elements').get('new')).toBe(1)
})

test('a document that has left memory says so; it is never taken for an empty one', () => {
  const live = new LiveDocument(stored(3, 3).stored, () => {})
  live.doc()
  live.destroy()
  expect(() => live.whole()).toThrow('left memory')
  expect(() => live.doc()).toThrow('left memory')
})

test('[W5] parts that wait for others are forgotten, and the rest is taken', () => {
  const { stored: bytes } = stored(1, 0)
  const live = new LiveDocument(bytes, () => {})
  const client = new Y.Doc()
  client.getMap('elements').set('lost', 1)
  const before = Y.encodeStateVector(client)
  client.getMap('elements').set('gap', 2)
  const other = new Y.Doc()
  other.getMap('elements').set('fine', 3)
  const mixed = Y.mergeUpdates([Y.encodeStateAsUpdate(client, before), Y.encodeStateAsUpdate(other)])
  expect(live.apply(mixed, null)).toBe(true)
  expect(live.doc().getMap('elements').toJSON()).toEqual({ 0: 0, fine: 3 })
  expect(live.doc().store.pendingStructs).toBeNull()
})
