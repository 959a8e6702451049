import { expect, test } from 'vitest'
import { dateInWords, dayAs, dayInWords, listInWords, timeInWords } from './dates.js'

const AT = new Date(2026, 10, 9, 8, 5)

test('days are written as in Britain, wherever the browser thinks it is', () => {
  expect(dayInWords(AT, new Date(2026, 0, 1))).toBe('9 November')
  expect(dayInWords(AT, new Date(2027, 0, 1))).toBe('9 November 2026')
  expect(dayAs(AT, { short: true, year: true })).toBe('9 Nov 2026')
  expect(dayAs(AT, { weekday: true })).toBe('Monday 9 November')
  expect(dateInWords('2026-10-14')).toBe('14 October 2026')
  expect(timeInWords(AT)).toBe('08:05')
})

test('names are joined', () => {
  expect(listInWords(['Siân', 'Ben', 'Eleri'])).toBe('Siân, Ben and Eleri')
})
