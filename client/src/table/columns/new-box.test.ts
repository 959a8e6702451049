import { aBand, anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { newBox } from './new-box.js'

const theory = aTheory({
  bands: [
    aBand({ id: 'do', types: ['activity'], order: 'a0' }),
    aBand({ id: 'soon', types: ['outcome'], term: 'short', order: 'a1' }),
    aBand({ id: 'late', types: ['outcome'], term: 'long', order: 'a2' }),
  ],
  elements: [anElement({ id: 'e', type: 'activity', band: 'do' })],
})

test('a new box is like the one it comes after', () => {
  expect(newBox(theory, {}, 'e')).toEqual({ type: 'activity', band: 'do', term: null })
})

test('its type, its term or its band say where it stands and what it is', () => {
  expect(newBox(theory, { type: 'outcome' }, 'e')).toEqual({ type: 'outcome', band: 'soon', term: 'short' })
  expect(newBox(theory, { type: 'outcome', term: 'long' }, 'e')).toEqual({
    type: 'outcome',
    band: 'late',
    term: 'long',
  })
  expect(newBox(theory, { band: 'late' }, 'e')).toEqual({ type: 'outcome', band: 'late', term: 'long' })
  expect(newBox(theory, { type: 'risk', band: null }, 'e')).toEqual({ type: 'risk', band: null, term: null })
  expect(newBox(theory, {}, null)).toEqual({ type: 'outcome', band: 'soon', term: 'short' })
})
