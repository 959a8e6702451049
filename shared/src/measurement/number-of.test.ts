import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf, quantityFrom, quantityText } from './number-of.js'

test('numbers are read as people and spreadsheets write them', () => {
  const read = ['85', '98.2', '1,200', '1 200 000', '48%', '48 %', '£1,200.50', '-3', '\u22123', ' 7 ', '£ 5'].map(
    numberOf,
  )
  expect(read).toEqual([85, 98.2, 1200, 1_200_000, 48, 48, 1200.5, -3, -3, 7, 5])
})

test('words, and what could be two numbers, are no number', () => {
  const texts = ['about half', '12,5', '1,2000', '3 of 5', '', '10-20', '1e3', 'Infinity', '٣', '48 pupils', '.5', '5.']
  for (const text of texts) expect(numberOf(text), text).toBeNull()
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) expect(numberOf(number)).toBeNull()
  expect(numberOf(null)).toBeNull()
})

test('what is typed is kept as it was typed; only a plain number becomes one', () => {
  expect(['85', '98.20', '1,200', '007', 'about half', '  ', '-0.5', ' 3 '].map(quantityFrom)).toEqual([
    85,
    '98.20',
    '1,200',
    '007',
    'about half',
    null,
    -0.5,
    3,
  ])
})

test('any text is read without throwing, and comes back from its field as it went in', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (typed) => {
      const kept = quantityFrom(typed)
      const number = numberOf(kept)
      expect(number === null || Number.isFinite(number)).toBe(true)
      expect(quantityText(kept)).toBe(typed.trim())
    }),
    { verbose: 1 },
  )
})
