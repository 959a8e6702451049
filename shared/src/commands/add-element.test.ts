import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { aBand, aTheory, inOrder } from '../model/index.js'
import { addElement } from './add-element.js'

const start = aTheory({ bands: [aBand({ id: 'out', types: ['outcome'], term: 'medium' })] })

test('a box is made where it was dropped, and read last', () => {
  const document = documentOf(start)
  const first = addElement(document, { type: 'output', band: 'out', position: [0, 10], label: { en: 'Books' } })
  const second = addElement(document, { type: 'outcome', band: 'out', label: { en: 'Reading' } })
  const { elements } = document.read()
  expect(elements.get(first)).toMatchObject({ type: 'output', band: 'out', position: [0, 10], label: { en: 'Books' } })
  expect(inOrder(elements.values()).map(({ id }) => id)).toEqual([first, second])
})

test('an outcome takes the term of its band, and nothing else has one', () => {
  const document = documentOf(start)
  const outcome = addElement(document, { type: 'outcome', band: 'out' })
  const long = addElement(document, { type: 'outcome', band: 'out', term: 'long' })
  const output = addElement(document, { type: 'output', band: 'out', term: 'long' })
  const { elements } = document.read()
  expect([outcome, long, output].map((id) => elements.get(id)?.term)).toEqual(['medium', 'long', null])
})

test('a box in a band that is gone stands free', () => {
  const document = documentOf(start)
  const id = addElement(document, { type: 'output', band: 'gone' })
  expect(document.read().elements.get(id)?.band).toBeNull()
})

test('a place that is none is refused, and no box is made', () => {
  const document = documentOf(start)
  expect(() => addElement(document, { type: 'output', position: [Number.NaN, 0] })).toThrow(RangeError)
  expect(() => addElement(document, { type: 'output', position: [0, 1e9] })).toThrow(RangeError)
  expect(document.read()).toEqual(start)
})
