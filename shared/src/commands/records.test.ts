import { expect, test } from 'vitest'
import { createUndo, documentOf, type TheoryDocument } from '../document/index.js'
import { aBand, anActor, anElement, anIndicator, aTheory } from '../model/index.js'
import { detachRecord } from './attach-record.js'
import { changeElement } from './change-element.js'
import { deleteThings } from './delete-things.js'
import { addReadings, changeReading, removeReadings } from './readings.js'
import { setCeiling } from './set-ceiling.js'
import { setResponsible } from './set-responsible.js'

const start = aTheory({
  bands: [aBand({ id: 'main' }), aBand({ id: 'above', placement: 'above' })],
  elements: [anElement({ id: 'a', type: 'output' }), anElement({ id: 'b', type: 'context-factor' })],
  indicators: [anIndicator({ id: 'i', on: ['a'] })],
  actors: [anActor({ id: 'x', on: ['b'] })],
})
const responsibleIn = (document: TheoryDocument) => document.read().actors.get('x')

test('who answers for an element is also on it', () => {
  const document = documentOf(start)
  setResponsible(document, { actor: 'x', element: 'a', responsible: true })
  setResponsible(document, { actor: 'x', element: 'a', responsible: true })
  expect(responsibleIn(document)).toMatchObject({ on: ['b', 'a'], responsible: ['a'] })
  setResponsible(document, { actor: 'x', element: 'a', responsible: false })
  expect(responsibleIn(document)).toMatchObject({ on: ['b', 'a'], responsible: [] })
})

test('who is taken off an element, or whose element is deleted, does not answer for it', () => {
  const document = documentOf(start)
  setResponsible(document, { actor: 'x', element: 'a', responsible: true })
  setResponsible(document, { actor: 'x', element: 'b', responsible: true })
  detachRecord(document, { kind: 'actors', id: 'x', to: 'a' })
  expect(responsibleIn(document)).toMatchObject({ on: ['b'], responsible: ['b'] })
  deleteThings(document, { ids: ['b'] })
  expect(responsibleIn(document)).toMatchObject({ on: [], responsible: [] })
})

test('nobody can answer for what is gone', () => {
  const document = documentOf(start)
  setResponsible(document, { actor: 'x', element: 'gone', responsible: true })
  setResponsible(document, { actor: 'gone', element: 'a', responsible: true })
  expect(document.read().actors).toEqual(start.actors)
})

test('the ceiling stands after a main band, and at no other', () => {
  const document = documentOf(start)
  setCeiling(document, { band: 'main' })
  expect(document.details().ceiling).toBe('main')
  setCeiling(document, { band: 'above' })
  setCeiling(document, { band: 'gone' })
  expect(document.details().ceiling).toBe('main')
  setCeiling(document, { band: null })
  expect(document.details().ceiling).toBeNull()
})

test('readings are added in one step, changed and taken away one by one', () => {
  const document = documentOf(start)
  const undo = createUndo(document)
  const readings = [
    { date: '2026-01', value: 40, note: '' },
    { date: '2026-02', value: 'about half', note: 'by telephone' },
  ]
  const [first = '', second = ''] = addReadings(document, { indicator: 'i', readings })
  changeReading(document, { indicator: 'i', reading: second, fields: { value: 50 } })
  removeReadings(document, { indicator: 'i', readings: [first, 'gone'] })
  expect(document.thing('indicators', 'i')?.readings).toEqual([
    { id: second, date: '2026-02', value: 50, note: 'by telephone' },
  ])
  undo.undo()
  undo.undo()
  expect(document.thing('indicators', 'i')?.readings).toHaveLength(2)
  undo.undo()
  expect(document.thing('indicators', 'i')?.readings).toEqual([])
  expect(addReadings(document, { indicator: 'gone', readings })).toEqual([])
})

test('whether something helps is said of context and unintended outcomes; of another type it is gone', () => {
  const document = documentOf(start)
  changeElement(document, { ids: ['a', 'b'], bearing: 'hinders' })
  expect(document.thing('elements', 'a')?.bearing).toBeNull()
  expect(document.thing('elements', 'b')?.bearing).toBe('hinders')
  changeElement(document, { ids: ['b'], type: 'unintended-outcome' })
  expect(document.thing('elements', 'b')?.bearing).toBe('hinders')
  changeElement(document, { ids: ['b'], type: 'risk' })
  expect(document.thing('elements', 'b')?.bearing).toBeNull()
})
