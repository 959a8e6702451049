import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { aBand, anElement, aTheory } from '../model/index.js'
import { growElement } from './grow-element.js'

const start = aTheory({
  bands: [
    aBand({ id: 'out', order: 'a1', types: ['outcome'], term: 'short' }),
    aBand({ id: 'in', order: 'a0', types: ['activity'] }),
    aBand({ id: 'round', order: 'a2', placement: 'below', types: ['context-factor'] }),
  ],
  elements: [
    anElement({ id: 'a', type: 'activity', band: 'in', position: [0, 4] }),
    anElement({ id: 'o', type: 'outcome', term: 'short', band: 'out' }),
    anElement({ id: 'free', type: 'output' }),
  ],
})

test.each([
  ['a', 'next', { band: 'out', type: 'outcome', term: 'short' }],
  ['o', 'previous', { band: 'in', type: 'activity', term: null }],
  ['o', 'next', { band: 'out', type: 'outcome', term: 'short' }],
  ['free', 'next', { band: null, type: 'outcome' }],
  ['free', 'previous', { band: null, type: 'activity' }],
] as const)('from %s the %s box is linked, unplaced, and where it belongs', (from, direction, expected) => {
  const document = documentOf(start)
  const id = growElement(document, { from, direction })
  if (id === null) throw new Error('nothing was grown')
  const { elements, links } = document.read()
  expect(elements.get(id)).toMatchObject({ ...expected, position: null })
  const ends = direction === 'next' ? { from, to: id } : { from: id, to: from }
  expect([...links.values()]).toMatchObject([{ ...ends, kind: 'leads-to' }])
})

test('one beside it is of its kind and not linked', () => {
  const document = documentOf(start)
  const id = growElement(document, { from: 'a', direction: 'same' }) ?? ''
  expect(document.read().elements.get(id)).toMatchObject({ type: 'activity', band: 'in' })
  expect(document.read().links.size).toBe(0)
})

test('it can be of another type', () => {
  const document = documentOf(start)
  const id = growElement(document, { from: 'a', direction: 'next', type: 'risk' }) ?? ''
  expect(document.read().elements.get(id)).toMatchObject({ type: 'risk', term: null, band: 'out' })
})

test('nothing grows from a box that is gone', () => {
  const document = documentOf(start)
  expect(growElement(document, { from: 'gone', direction: 'next' })).toBeNull()
  expect(document.read()).toEqual(start)
})
