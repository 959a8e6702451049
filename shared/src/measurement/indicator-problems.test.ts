import { expect, test } from 'vitest'
import { anIndicator, type Indicator } from '../model/index.js'
import { indicatorProblems } from './indicator-problems.js'

const faults = (given: Partial<Indicator>) =>
  indicatorProblems(anIndicator({ id: 'i', ...given })).map(({ field, fault }) => `${field} ${fault}`)

test('an indicator that is whole has no problems, and one that says nothing has none either', () => {
  expect(faults({})).toEqual([])
  expect(
    faults({
      unit: 'percent',
      baseline: 40,
      baselineDate: '2025-09',
      target: 80,
      targetDate: '2026',
      threshold: 60,
      direction: 'increase',
      readings: [{ id: 'r', date: '2026-01-31', value: 55, note: '' }],
    }),
  ).toEqual([])
})

test('a target date before the baseline date is told, a date that is none as well', () => {
  expect(faults({ baselineDate: '2026-09', targetDate: '2025-09' })).toEqual(['targetDate ends-before-it-begins'])
  expect(faults({ baselineDate: 'last year', targetDate: '2026-02-30' })).toEqual([
    'baselineDate not-a-date',
    'targetDate not-a-date',
  ])
  expect(faults({ readings: [{ id: 'r', date: 'spring', value: 5, note: '' }] })).toEqual(['readings not-a-date'])
})

test('a share is from 0 to 100; a change in percent may be any number', () => {
  expect(faults({ unit: '%', target: 120 })).toEqual(['target not-a-share'])
  expect(faults({ unit: 'per cent of pupils', baseline: -1 })).toEqual(['baseline not-a-share'])
  expect(faults({ unit: 'y cant', threshold: '101%' })).toEqual(['threshold not-a-share'])
  expect(faults({ unit: 'percent change', target: 120 })).toEqual([])
  expect(faults({ unit: 'percentile', target: 120 })).toEqual([])
  expect(faults({ unit: 'pupils', target: 120 })).toEqual([])
})

test('a target against the direction, and a threshold past the target, contradict', () => {
  expect(faults({ baseline: 10, target: 5, direction: 'increase' })).toEqual(['target against-direction'])
  expect(faults({ baseline: 10, target: 20, threshold: 25 })).toEqual(['threshold threshold-past-target'])
  expect(faults({ baseline: 20, target: 10, threshold: 5 })).toEqual(['threshold threshold-past-target'])
})
