import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { anElement, aTheory } from '../model/index.js'
import { applyState } from './apply-state.js'
import { documentOf } from './document-of.js'
import { observeTheory } from './observe-theory.js'
import { readTheory } from './read-theory.js'
import { beginning, makeEdit, someEdits } from './testing/index.js'

test('gives the document that Yjs makes of it, whatever is written in it', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(someEdits, fc.dictionary(texts, fc.jsonValue()), texts, (edits, values, words) => {
      const document = documentOf(beginning())
      edits.forEach((edit, at) => {
        makeEdit(document, edit, `n${at}`)
      })
      for (const [key, value] of Object.entries(values)) document.doc.getMap('anything').set(key, value)
      document.doc.getText('words').insert(0, words)
      const state = Y.encodeStateAsUpdate(document.doc)
      const doc = new Y.Doc()
      applyState(doc, [state], null)
      expect(Y.encodeStateAsUpdate(doc)).toEqual(state)
      expect(doc.getMap('anything').toJSON()).toEqual(document.doc.getMap('anything').toJSON())
      expect(readTheory(doc)).toEqual(readTheory(document.doc))
    }),
    { numRuns: 40 },
  )
})

test('what was in nothing before is told as it came, once, as nobody’s own', () => {
  const state = Y.encodeStateAsUpdate(documentOf(aTheory({ elements: [anElement({ id: 'a', type: 'outcome' })] })).doc)
  const doc = new Y.Doc()
  const told: unknown[] = []
  doc.on('update', (update, origin, _doc, { local }) => told.push([update, origin, local]))
  applyState(doc, [state], 'server')
  expect(told).toEqual([[state, 'server', false]])
  applyState(doc, [state], 'server')
  expect(told).toHaveLength(1)
  doc.getMap('elements').delete('a')
  expect(told).toHaveLength(2)
})

test('nothing is told of nothing', () => {
  const doc = new Y.Doc()
  doc.on('update', () => expect.unreachable())
  applyState(doc, [Y.encodeStateAsUpdate(new Y.Doc())], null)
})

test('what is observed is all there is, told at once', () => {
  const theory = beginning()
  const doc = new Y.Doc()
  let told = 0
  const observed = observeTheory(doc, {
    onChange: () => {
      told += 1
    },
  })
  applyState(doc, [Y.encodeStateAsUpdate(documentOf(theory).doc)], null)
  expect(told).toBe(1)
  expect(observed.theory()).toEqual(theory)
  expect([...observed.theory().elements.keys()]).toEqual([...theory.elements.keys()])
})

test('what is no update is refused, and later ones are told again', () => {
  const doc = new Y.Doc()
  let told = 0
  doc.on('update', () => {
    told += 1
  })
  expect(() => applyState(doc, [new Uint8Array([1, 1, 200])], null)).toThrow()
  doc.getMap('elements').set('a', 1)
  expect(told).toBe(1)
})
