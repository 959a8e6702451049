import { expect, test } from 'vitest'
import { createUndo, documentOf } from '../document/index.js'
import { aBand, aGroup, aLink, anElement, anIndicator, aTheory } from '../model/index.js'
import { deleteThings } from './delete-things.js'
import { ungroup } from './ungroup.js'

const start = aTheory({
  details: { ceiling: 'mid' },
  bands: ['in', 'mid', 'out'].map((id, n) => aBand({ id, order: `a${n}` })),
  groups: [aGroup({ id: 'g' })],
  elements: [
    anElement({ id: 'a', type: 'output', band: 'in', position: [0, 1], group: 'g' }),
    anElement({ id: 'b', type: 'output', band: 'mid', position: [0, 2] }),
    anElement({ id: 'c', type: 'output', band: 'out', position: [0, 3] }),
  ],
  links: [
    aLink({ id: 'ab', from: 'a', to: 'b' }),
    aLink({ id: 'm', from: 'c', to: 'ab', kind: 'moderates' }),
    aLink({ id: 'gc', from: 'g', to: 'c' }),
  ],
  indicators: [anIndicator({ id: 'i', on: ['a', 'ab', 'c'] })],
})

test('[D12] a box goes with its links and what moderates them, in one transaction; undo brings all back', () => {
  const document = documentOf(start)
  const undo = createUndo(document)
  let transactions = 0
  document.doc.on('update', () => {
    transactions += 1
  })
  deleteThings(document, { ids: ['a', 'gone'] })
  const { elements, links, indicators } = document.read()
  expect([...elements.keys()]).toEqual(['b', 'c'])
  expect([...links.keys()]).toEqual(['gc'])
  expect(indicators.get('i')?.on).toEqual(['c'])
  expect(transactions).toBe(1)
  undo.undo()
  expect(document.read()).toEqual(start)
})

test('[D12] the boxes of a group stay, links at it go', () => {
  const document = documentOf(start)
  ungroup(document, { id: 'g' })
  const { elements, groups, links } = document.read()
  expect(groups.size).toBe(0)
  expect(elements.get('a')).toMatchObject({ group: null, position: [0, 1] })
  expect([...links.keys()]).toEqual(['ab', 'm'])
})

test('what is no group is not ungrouped', () => {
  const document = documentOf(start)
  ungroup(document, { id: 'a' })
  expect(document.read()).toEqual(start)
})

test.each([
  [['mid'], { b: 'in' }, 'in'],
  [['in'], { a: 'mid' }, 'mid'],
  [['in', 'mid'], { a: 'out', b: 'out' }, null],
  [['in', 'mid', 'out'], { a: null, b: null, c: null }, null],
])('[D12] when bands %o go, their boxes move next door, unplaced', (ids, bands, ceiling) => {
  const document = documentOf(start)
  deleteThings(document, { ids })
  const { elements, details } = document.read()
  for (const [id, band] of Object.entries(bands)) expect(elements.get(id)).toMatchObject({ band, position: null })
  expect(elements.size).toBe(3)
  expect(details.ceiling).toBe(ceiling)
})

test('a band that goes together with its boxes leaves none behind', () => {
  const document = documentOf(start)
  deleteThings(document, { ids: ['mid', 'b'] })
  expect([...document.read().elements.keys()]).toEqual(['a', 'c'])
})

test('a record is deleted like anything else', () => {
  const document = documentOf(start)
  deleteThings(document, { ids: ['i'] })
  expect(document.read().indicators.size).toBe(0)
})
