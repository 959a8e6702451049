import { expect, test } from 'vitest'
import { aLink, anElement, anIndicator, aTheory } from '../model/index.js'
import { becameOf, changesBetween } from './index.js'

const before = aTheory({
  elements: [anElement({ id: 'a', type: 'activity', label: { en: 'Tutor' } }), anElement({ id: 'b', type: 'output' })],
  links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
})

test('a theory compared with itself has no changes', () => {
  const { kinds, details } = changesBetween(before, structuredClone(before))
  expect(Object.values(kinds).flatMap(({ added, changed, removed }) => [...added, ...changed, ...removed])).toEqual([])
  expect(details).toBe(false)
})

test('what came, changed and went is told apart, and what went keeps its name', () => {
  const now = aTheory({
    details: { title: { en: 'New title' } },
    elements: [anElement({ id: 'b', type: 'output', tags: ['pilot'] }), anElement({ id: 'c', type: 'impact' })],
  })
  const { kinds, details } = changesBetween(before, now)
  expect(kinds.elements).toEqual({ added: ['c'], changed: ['b'], removed: [{ id: 'a', label: { en: 'Tutor' } }] })
  expect(kinds.links.removed).toEqual([{ id: 'ab', label: {}, from: 'a', to: 'b' }])
  expect(details).toBe(true)
})

test('a box that was only moved within its band has not changed', () => {
  const moved = anElement({ id: 'b', type: 'output', position: [10, 20] })
  const now = { ...before, elements: new Map(before.elements).set('b', moved) }
  expect(changesBetween(before, now).kinds.elements.changed).toEqual([])
})

test('a box with a new indicator counts as changed', () => {
  const now = { ...before, indicators: new Map([['i', anIndicator({ id: 'i', on: ['b'] })]]) }
  expect([...becameOf(now, changesBetween(before, now))]).toEqual([
    ['a', 'same'],
    ['b', 'changed'],
    ['ab', 'same'],
  ])
})
