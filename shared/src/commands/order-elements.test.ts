import { expect, test } from 'vitest'
import { documentOf, type TheoryDocument } from '../document/index.js'
import { aBand, anElement, aTheory, inOrder } from '../model/index.js'
import { growElement } from './grow-element.js'
import { orderElements } from './order-elements.js'

const start = aTheory({
  bands: [aBand({ id: 'in' }), aBand({ id: 'out' })],
  elements: [
    ...['a', 'b', 'c', 'd'].map((id, n) => anElement({ id, type: 'activity', band: 'in', order: `a${n}` })),
    anElement({ id: 'x', type: 'outcome', band: 'out', order: 'a1' }),
  ],
})

test.each([
  [['c'], 'a', 'cabd'],
  [['a'], null, 'bcda'],
  [['d', 'b'], 'a', 'bdac'],
  [['b'], 'b', 'abcd'],
  [['b'], 'gone', 'abcd'],
  [['gone', 'b'], 'd', 'acbd'],
  [['a', 'x'], null, 'bcda'],
])('%s put before %s', (ids, before, expected) => {
  const document = documentOf(start)
  orderElements(document, { ids, before })
  expect(read(document)).toBe(expected)
  expect(document.thing('elements', 'x')?.order).toBe('a1')
})

test('boxes that two people put at one place, or that came with odd orders, can still be moved apart', () => {
  const elements = ['a', 'b', 'c', 'd'].map((id) =>
    anElement({ id, type: 'activity', band: 'in', order: id === 'd' ? 'zzz' : 'a1' }),
  )
  const document = documentOf(aTheory({ bands: [aBand({ id: 'in' })], elements }))
  orderElements(document, { ids: ['c'], before: 'b' })
  expect(read(document)).toBe('acbd')
  orderElements(document, { ids: ['a'], before: null })
  expect(read(document)).toBe('cbda')
})

test('what is put beside a box is read right after it', () => {
  const document = documentOf(start)
  const id = growElement(document, { from: 'b', direction: 'same' }) ?? ''
  expect(read(document)).toBe(`ab${id}cd`)
})

function read(document: TheoryDocument): string {
  const inBand = document.things('elements').filter(({ band }) => band === 'in')
  return inOrder(inBand)
    .map(({ id }) => id)
    .join('')
}
