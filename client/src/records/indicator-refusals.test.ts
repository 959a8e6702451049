import { anIndicator } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { dateRefusal, readingRefusal, unitRefusal, valueRefusal } from './indicator-refusals.js'

const indicator = anIndicator({
  id: 'i',
  unit: 'percent',
  baselineDate: '2025-09',
  targetDate: '2026-07',
  readings: [{ id: 'r', date: '', value: 50, note: '' }],
})

test('a target date before the baseline date is refused at either field, and says what to do', () => {
  expect(dateRefusal(indicator, 'targetDate', '2025-08')).toMatch(/before the baseline date/)
  expect(dateRefusal(indicator, 'baselineDate', '1 August 2026')).toMatch(/after the target date/)
  expect(dateRefusal(indicator, 'targetDate', '2025-09')).toBeNull()
  expect(dateRefusal(indicator, 'targetDate', '')).toBeNull()
})

test('what is no date is refused with how to write one', () => {
  expect(dateRefusal(indicator, 'targetDate', 'next spring')).toBe(
    '“next spring” is not a date. Write 2026, 2026-11 or 24/11/2026.',
  )
  expect(readingRefusal(indicator, 'r', 'date', '31/02/2026')).toMatch(/not a date/)
})

test('a share over 100 percent is refused, and a unit that would make one of a value there is', () => {
  expect(valueRefusal(indicator, 'target', '120')).toMatch(/from 0 to 100/)
  expect(valueRefusal(indicator, 'target', 'most of them')).toBeNull()
  expect(readingRefusal(indicator, 'r', 'value', '101')).toMatch(/from 0 to 100/)
  expect(unitRefusal({ ...indicator, unit: 'pupils', target: 120 }, 'percent')).toMatch(/100/)
  expect(unitRefusal({ ...indicator, unit: 'pupils', target: 120 }, 'percent change')).toBeNull()
})

test('who mends one field is not held up by what is wrong in another', () => {
  const broken = { ...indicator, baselineDate: '2027', target: 120 }
  expect(valueRefusal(broken, 'baseline', '40')).toBeNull()
  expect(dateRefusal(broken, 'targetDate', '2028')).toBeNull()
})
