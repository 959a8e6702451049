import { anAssumption } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { assumptionCells, cellName, isToTestFirst, placeAfterKey, placeNamed } from './cells.js'

test('every assumption stands in one field, or among those of which not all is said', () => {
  const assumptions = [
    anAssumption({ id: 'first', importance: 'high', confidence: 'low' }),
    anAssumption({ id: 'safe', importance: 'low', confidence: 'high' }),
    anAssumption({ id: 'half', importance: 'high' }),
    anAssumption({ id: 'new' }),
  ]
  const { rows, unsaid } = assumptionCells(assumptions)
  expect(rows.map((row) => row.map((cell) => cell.assumptions.map(({ id }) => id)))).toEqual([
    [['first'], [], []],
    [[], [], []],
    [[], [], ['safe']],
  ])
  expect(unsaid.map(({ id }) => id)).toEqual(['half', 'new'])
})

test('what is important and not sure is to be tested first, and nothing else', () => {
  expect(isToTestFirst({ importance: 'high', confidence: 'low' })).toBe(true)
  expect(isToTestFirst({ importance: 'high', confidence: null })).toBe(false)
  expect(isToTestFirst({ importance: 'medium', confidence: 'low' })).toBe(false)
})

test('arrows move by one, and stop at the ends', () => {
  const middle = { importance: 'medium', confidence: 'medium' } as const
  expect(placeAfterKey(middle, 'ArrowUp')).toEqual({ importance: 'high', confidence: 'medium' })
  expect(placeAfterKey(middle, 'ArrowDown')).toEqual({ importance: 'low', confidence: 'medium' })
  expect(placeAfterKey(middle, 'ArrowLeft')).toEqual({ importance: 'medium', confidence: 'low' })
  expect(placeAfterKey(middle, 'ArrowRight')).toEqual({ importance: 'medium', confidence: 'high' })
  expect(placeAfterKey({ importance: 'high', confidence: 'high' }, 'ArrowUp')).toBeNull()
  expect(placeAfterKey(middle, 'Enter')).toBeNull()
})

test('what is not said is below low: an arrow says it, and takes it back', () => {
  const unsaid = { importance: null, confidence: null }
  expect(placeAfterKey(unsaid, 'ArrowUp')).toEqual({ importance: 'low', confidence: null })
  expect(placeAfterKey({ importance: 'low', confidence: null }, 'ArrowDown')).toEqual(unsaid)
  expect(placeAfterKey(unsaid, 'ArrowLeft')).toBeNull()
})

test('the name of a field leads back to it, and a strange one to what is not said', () => {
  for (const place of [
    { importance: 'high', confidence: null },
    { importance: null, confidence: 'low' },
  ] as const)
    expect(placeNamed(cellName(place))).toEqual(place)
  expect(placeNamed('x')).toEqual({ importance: null, confidence: null })
})
