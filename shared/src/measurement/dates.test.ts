import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateFrom } from './date-from.js'
import { daysOf, endsBeforeItBegins } from './days.js'

test('a whole date is one day, a month or a year all of its days', () => {
  expect(daysOf('1970-01-01')).toEqual({ first: 0, last: 0 })
  expect(daysOf('1970-02')).toEqual({ first: 31, last: 58 })
  expect(daysOf('1970')).toEqual({ first: 0, last: 364 })
  expect(daysOf('2024-02-29')).not.toBeNull()
})

test('days that the calendar does not have are no dates', () => {
  for (const date of [
    '2025-02-29',
    '2026-13',
    '2026-00',
    '2026-04-31',
    '2026-1-1',
    '26-01-01',
    'soon',
    '',
    '2026-01-00',
  ])
    expect(daysOf(date), date).toBeNull()
})

test('a time ends before it begins only where no day could be both', () => {
  expect(endsBeforeItBegins('2026-11', '2026-10-31')).toBe(true)
  expect(endsBeforeItBegins('2026-11-24', '2026')).toBe(false)
  expect(endsBeforeItBegins('2026-11-24', '2026-11-24')).toBe(false)
  expect(endsBeforeItBegins('', '2020')).toBe(false)
  expect(endsBeforeItBegins('some day', '2020')).toBe(false)
})

test('dates are read as people and spreadsheets write them, the day before the month', () => {
  const read = {
    '2026': '2026',
    '2026-11': '2026-11',
    '24/11/2026': '2026-11-24',
    '3.4.2026': '2026-04-03',
    '11/2026': '2026-11',
    '24 November 2026': '2026-11-24',
    '24th Nov. 2026': '2026-11-24',
    '24-Nov-2026': '2026-11-24',
    'Sept 2026': '2026-09',
    '1 Mehefin 2026': '2026-06-01',
    'Tachwedd 2026': '2026-11',
    '2026-11-24T09:30:00Z': '2026-11-24',
  }
  for (const [written, date] of Object.entries(read)) expect(dateFrom(written), written).toBe(date)
})

test('what is no date is not made into one', () => {
  for (const written of [
    '11/24/2026',
    '31/02/2026',
    'spring 2026',
    'Ma 2026',
    '2026/27',
    '24/11/26',
    '45987',
    '',
    'x 2026',
  ])
    expect(dateFrom(written), written).toBeNull()
})

test('every day there is can be written in each of these ways and is read back', () => {
  const day = fc.date({ min: new Date('0101-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = '', month = '', only = ''] = iso.split('-')
      const named = date.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' })
      for (const written of [iso, `${only}/${month}/${year}`, `${+only} ${named} ${year}`]) {
        expect(dateFrom(written)).toBe(iso)
      }
      expect(daysOf(iso)?.first).toBe(Math.floor(Date.parse(iso) / 86_400_000))
    }),
    { verbose: 1 },
  )
})

test('any text is asked for its date without throwing, and what is given is a date', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const date = dateFrom(text)
      expect(date === null || daysOf(date) !== null).toBe(true)
    }),
    { verbose: 1 },
  )
})
