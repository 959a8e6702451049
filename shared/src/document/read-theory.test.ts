import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { aBand, aLink, anElement, anIndicator, aTheory } from '../model/index.js'
import { readTheory } from './read-theory.js'
import { seedTheory } from './seed-theory.js'

test('[D1] what is seeded is read back', () => {
  const doc = new Y.Doc()
  const theory = aTheory({
    details: { title: { en: 'Reading', cy: 'Darllen' }, owners: ['B', 'A'], extra: { x: [1] } },
    bands: [aBand({ id: 'out', types: ['output'] })],
    elements: [
      anElement({
        id: 'a',
        type: 'output',
        band: 'out',
        position: [0, 4],
        tags: ['z', 'y'],
        label: { en: 'Books 📚' },
      }),
      anElement({ id: 'b', type: 'outcome', term: 'short' }),
    ],
    links: [aLink({ id: 'l', from: 'a', to: 'b', kind: 'requires', rating: { scale: 'nesta', value: 0 } })],
    indicators: [anIndicator({ id: 'i', on: ['b', 'a'], readings: [{ id: 'r', date: '2026', value: 4, note: '' }] })],
  })
  seedTheory(doc, theory)
  expect(readTheory(doc)).toEqual(theory)
})
