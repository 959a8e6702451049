import { expect, test } from 'vitest'
import { WELSH_NOW, welshAgo, welshList, welshMonth, welshWeekday } from './welsh.js'

// Node knows Welsh, which browsers do not.
const said = (date: Date, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('cy', style).format(date)

test('months are called as the CLDR calls them', () => {
  for (let month = 0; month < 12; month++) {
    const date = new Date(2026, month, 15)
    expect(welshMonth(date, 'long')).toBe(said(date, { month: 'long' }))
    // "30 Tach 2026": in a date some are shorter than alone.
    expect(said(date, { dateStyle: 'medium' })).toContain(` ${welshMonth(date, 'short')} `)
  }
})

test('so are the days of the week', () => {
  for (let day = 1; day <= 7; day++) {
    const date = new Date(2026, 10, day)
    expect(welshWeekday(date)).toBe(said(date, { weekday: 'long' }))
  }
})

test('so is what was so long ago', () => {
  const welsh = new Intl.RelativeTimeFormat('cy', { numeric: 'auto' })
  expect(WELSH_NOW).toBe(welsh.format(0, 'second'))
  for (const unit of ['minute', 'hour', 'day'] as const)
    for (const count of [1, 2, 3, 5, 6, 11, 20, 59]) expect(welshAgo(count, unit)).toBe(welsh.format(-count, unit))
})

test.each([
  [[], ''],
  [['Siân'], 'Siân'],
  [['Siân', 'Ben'], 'Siân a Ben'],
  [['Siân', 'Ben', 'Eleri'], 'Siân, Ben ac Eleri'],
  [['Ben', 'Ŵan'], 'Ben ac Ŵan'],
])('%j are joined as "%s"', (words, list) => {
  expect(welshList(words)).toBe(list)
})
