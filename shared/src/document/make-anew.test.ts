import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { anElement, anIndicator, aTheory } from '../model/index.js'
import { CannotBeCopied } from './copy-of.js'
import { documentOf } from './document-of.js'
import { epochOf, FIRST_EPOCH, isOfEpoch } from './epoch.js'
import { makeAnew, wearOf } from './make-anew.js'
import { readTheory } from './read-theory.js'

const EPOCH = 3_000_000_000

function worn() {
  const reading = { id: 'r1', date: '2026-01-01', value: null, note: 'first' }
  const document = documentOf(
    aTheory({
      elements: ['c', 'a', 'b'].map((id) => anElement({ id, type: 'note', label: { en: `Box ${id}` }, tags: ['x'] })),
      indicators: [anIndicator({ id: 'i', on: ['a'], readings: [reading, { ...reading, id: 'r0' }] })],
    }),
  )
  for (let n = 0; n < 500; n += 1) {
    document.doc.clientID = n + 1
    document.changeThing('elements', 'a', { position: [n, n] })
    document.setText({ kind: 'elements', id: 'b', field: 'label', language: 'en' }, `Box ${n}`)
  }
  document.doc.getMap('of a later version').set('kept', new Y.Map([['deep', new Y.Array()]]))
  return document
}

test('[D28] a document made anew says the same in the same order, without what was overwritten', () => {
  const { doc } = worn()
  const made = makeAnew(doc, EPOCH)
  const [before, after] = [readTheory(doc), readTheory(made)]
  expect([...after.elements]).toEqual([...before.elements])
  expect(after).toEqual(before)
  expect(made.getMap('of a later version').toJSON()).toEqual({ kept: { deep: [] } })
  expect(wearOf(doc).structs).toBeGreaterThan(3 * wearOf(doc).needed)
  expect(wearOf(made).structs).toBe(wearOf(made).needed)
  expect(Y.encodeStateAsUpdate(made).length).toBeLessThan(Y.encodeStateAsUpdate(doc).length / 2)
})

test('[D28] it says its epoch, and so does every state vector of it', () => {
  const { doc } = worn()
  expect(epochOf(doc)).toBe(FIRST_EPOCH)
  const made = makeAnew(doc, EPOCH)
  expect(epochOf(made)).toBe(EPOCH)
  expect(epochOf(makeAnew(made, EPOCH + 1))).toBe(EPOCH + 1)
  const vectorOf = (one: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(one))
  expect(isOfEpoch(vectorOf(made), EPOCH)).toBe(true)
  expect(isOfEpoch(vectorOf(new Y.Doc()), EPOCH)).toBe(true)
  expect(isOfEpoch(vectorOf(doc), EPOCH)).toBe(false)
  expect(isOfEpoch(vectorOf(doc), FIRST_EPOCH)).toBe(true)
  expect(isOfEpoch(vectorOf(made), EPOCH + 1)).toBe(false)
})

test('[D28] a document with something that cannot be made again is left as it is', () => {
  const { doc } = worn()
  doc.getArray('a list').push([1])
  expect(() => makeAnew(doc, EPOCH)).toThrow(CannotBeCopied)
  const other = worn().doc
  other.getMap('elements').set('inner', new Y.Doc())
  expect(() => makeAnew(other, EPOCH)).toThrow(CannotBeCopied)
})
