import { expect, test } from 'vitest'
import { latestReading, readingsInOrder } from './readings.js'

const read = (...rows: readonly (readonly [id: string, date: string, value: number | string | null])[]) => ({
  readings: rows.map(([id, date, value]) => ({ id, date, value, note: '' })),
})

test('readings stand in the order of their dates; a year comes after what was read within it', () => {
  const indicator = read(['later', '2026-03', 3], ['year', '2026', 5], ['none', '', 9], ['first', '2026-03-01', 2])
  expect(readingsInOrder(indicator).map(({ id }) => id)).toEqual(['first', 'later', 'year', 'none'])
})

test('readings of one day stay in the order in which they were added', () => {
  const indicator = read(['a', '2026-03-01', 1], ['b', '2026-03-01', 2])
  expect(readingsInOrder(indicator).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('the latest reading is the last that has a date and a value', () => {
  expect(latestReading(read(['a', '2026-03', 1], ['b', '2026-04', null], ['c', '', 9]))?.id).toBe('a')
  expect(latestReading(read(['a', '', 1], ['b', 'spring', 2]))?.id).toBe('b')
  expect(latestReading(read())).toBeNull()
})
