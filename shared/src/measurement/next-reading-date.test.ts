import { expect, test } from 'vitest'
import { nextReadingDate } from './next-reading-date.js'

const after = (...dates: string[]) =>
  nextReadingDate({ readings: dates.map((date, n) => ({ id: `r${n}`, date, value: n, note: '' })) }, '2026-11-24')

test('the first readings are of today', () => {
  expect(after()).toBe('2026-11-24')
  expect(after('2026-05-31')).toBe('2026-11-24')
  expect(after('spring', '2026-05-31')).toBe('2026-11-24')
})

test('once there is a rhythm the next keeps it, as exact as the last', () => {
  expect(after('2026-01-31', '2026-02-28')).toBe('2026-03-28')
  expect(after('2025-12-31', '2026-03-31')).toBe('2026-06-30')
  expect(after('2026-03-02', '2026-03-09')).toBe('2026-03-16')
  expect(after('2025-11', '2026-02')).toBe('2026-05')
  expect(after('2023', '2024')).toBe('2025')
})

test('no reading is of the future', () => {
  expect(after('2025-09-01', '2026-09-01')).toBe('2026-11-24')
})
