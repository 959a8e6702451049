import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../../empty-update.js'
import { mergeUpdates } from './merge-updates.js'

test.each([
  ['each once', (updates: Uint8Array[]) => updates],
  ['some of them twice', (updates: Uint8Array[]) => [...updates, ...updates.slice(0, 100)]],
])('a thousand updates of twenty people, %s, are one, and say the same', (_how, given) => {
  const updates: Uint8Array[] = []
  const docs = Array.from({ length: 20 }, () => new Y.Doc())
  for (const doc of docs) doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let i = 0; i < 1000; i++) docs[i % 20]?.getMap('elements').set(`${i % 50}`, i)
  const [one, all] = [new Y.Doc(), new Y.Doc()]
  Y.applyUpdate(one, mergeUpdates(given(updates)))
  for (const update of updates) Y.applyUpdate(all, update)
  expect(one.getMap('elements').toJSON()).toEqual(all.getMap('elements').toJSON())
  expect(Y.encodeStateVector(one)).toEqual(Y.encodeStateVector(all))
})

test('merging nothing is a mistake, and one update is itself', () => {
  expect(mergeUpdates([EMPTY_UPDATE])).toBe(EMPTY_UPDATE)
  expect(() => mergeUpdates([])).toThrow(RangeError)
})
