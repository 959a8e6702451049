import { expect, test } from 'vitest'
import { documentOf, type TheoryDocument } from '../document/index.js'
import { aBand, aTheory, inOrder, MAX_BAND_SIZE } from '../model/index.js'
import { addBand } from './add-band.js'
import { changeBand } from './change-band.js'
import { moveBand } from './move-band.js'

const start = aTheory({
  bands: [
    ...['a', 'b', 'c'].map((id, n) => aBand({ id, order: `a${n}` })),
    aBand({ id: 'x', placement: 'above', order: 'a0' }),
  ],
})

test('a band is added last, before or after another, of its placement', () => {
  const document = documentOf(start)
  const last = addBand(document, { label: { en: 'Impact' }, types: ['impact'] })
  const before = addBand(document, { before: 'a' })
  const after = addBand(document, { after: 'a', term: 'short' })
  const above = addBand(document, { before: 'x' })
  expect(placed(document, 'main')).toEqual([before, 'a', after, 'b', 'c', last])
  expect(placed(document, 'above')).toEqual([above, 'x'])
  expect(document.thing('bands', last)).toMatchObject({ label: { en: 'Impact' }, types: ['impact'] })
})

test.each([
  ['c', 'a', ['c', 'a', 'b']],
  ['a', null, ['b', 'c', 'a']],
  ['a', 'c', ['b', 'a', 'c']],
  ['b', 'b', ['a', 'b', 'c']],
  ['b', 'gone', ['a', 'b', 'c']],
  ['a', 'x', ['a', 'b', 'c']],
])('band %s moved before %s', (id, before, expected) => {
  const document = documentOf(start)
  moveBand(document, { id, before })
  expect(placed(document, 'main')).toEqual(expected)
})

test('bands that two people put at one place, or that came with odd orders, can still be moved apart', () => {
  const bands = ['a', 'b', 'c', 'd'].map((id) => aBand({ id, order: id === 'd' ? 'zzz' : 'a1' }))
  const document = documentOf(aTheory({ bands }))
  moveBand(document, { id: 'c', before: 'b' })
  expect(placed(document, 'main')).toEqual(['a', 'c', 'b', 'd'])
  moveBand(document, { id: 'a', before: 'd' })
  expect(placed(document, 'main')).toEqual(['c', 'b', 'a', 'd'])
})

test('a size is kept within what a band can have, and nonsense is refused', () => {
  const document = documentOf(start)
  changeBand(document, { id: 'a', size: 9_999 })
  expect(document.thing('bands', 'a')?.size).toBe(MAX_BAND_SIZE)
  expect(() => changeBand(document, { id: 'a', size: Number.NaN })).toThrow(RangeError)
  changeBand(document, { id: 'gone', size: 200 })
})

test('in another placement a band comes last', () => {
  const document = documentOf(start)
  changeBand(document, { id: 'a', placement: 'above', sphere: 'control' })
  expect(placed(document, 'above')).toEqual(['x', 'a'])
})

function placed(document: TheoryDocument, placement: string): readonly string[] {
  const bands = document.things('bands').filter((band) => band.placement === placement)
  return inOrder(bands).map(({ id }) => id)
}
