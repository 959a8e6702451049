import { expect, test } from 'vitest'
import { createUndo, documentOf } from '../document/index.js'
import { aBand, anElement, aTheory } from '../model/index.js'
import { addGroup } from './add-group.js'
import { changeElement } from './change-element.js'
import { moveElements } from './move-elements.js'

const start = aTheory({
  bands: ['in', 'out'].map((id) => aBand({ id })),
  elements: [
    anElement({ id: 'a', type: 'outcome', term: 'short', band: 'in', position: [1, 2] }),
    anElement({ id: 'b', type: 'output', band: 'in', position: [3, 4] }),
  ],
})

test('only outcomes keep a term', () => {
  const document = documentOf(start)
  changeElement(document, { ids: ['a', 'b'], term: 'long' })
  expect(document.thing('elements', 'a')?.term).toBe('long')
  expect(document.thing('elements', 'b')?.term).toBeNull()
  changeElement(document, { ids: ['a'], type: 'impact' })
  expect(document.thing('elements', 'a')).toMatchObject({ type: 'impact', term: null })
})

test('in another band a box loses its place; in its own, or one that is gone, it keeps it', () => {
  const document = documentOf(start)
  changeElement(document, { ids: ['a'], band: 'out' })
  changeElement(document, { ids: ['b'], band: 'in' })
  changeElement(document, { ids: ['b'], band: 'gone', group: 'gone', tags: ['kept'] })
  expect(document.thing('elements', 'a')).toMatchObject({ band: 'out', position: null })
  expect(document.thing('elements', 'b')).toMatchObject({ band: 'in', position: [3, 4], group: null, tags: ['kept'] })
})

test('boxes are moved in one step, and none where one place is nonsense', () => {
  const document = documentOf(start)
  const undo = createUndo(document)
  moveElements(document, {
    moves: [
      { id: 'a', position: [9, 9] },
      { id: 'b', band: null, position: [8, 8] },
      { id: 'gone', position: [7, 7] },
    ],
  })
  expect(document.thing('elements', 'a')).toMatchObject({ band: 'in', position: [9, 9] })
  expect(document.thing('elements', 'b')).toMatchObject({ band: null, position: [8, 8] })
  undo.undo()
  expect(document.read()).toEqual(start)
  const moves = [
    { id: 'a', position: [5, 5] as const },
    { id: 'b', position: [Number.POSITIVE_INFINITY, 5] as const },
  ]
  expect(() => moveElements(document, { moves })).toThrow(RangeError)
  expect(document.read()).toEqual(start)
})

test('a box dropped into a band that is gone stays where it was', () => {
  const document = documentOf(start)
  moveElements(document, { moves: [{ id: 'a', band: 'gone', position: [5, 5] }] })
  expect(document.read()).toEqual(start)
})

test('a group is made round boxes in one step', () => {
  const document = documentOf(start)
  const undo = createUndo(document)
  const id = addGroup(document, { members: ['a', 'b', 'gone'], label: { en: 'Both' } })
  expect([...document.read().elements.values()].map(({ group }) => group)).toEqual([id, id])
  expect(document.read().groups.get(id)?.label).toEqual({ en: 'Both' })
  undo.undo()
  expect(document.read()).toEqual(start)
})
