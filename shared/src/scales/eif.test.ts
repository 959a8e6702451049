import { expect, test } from 'vitest'
import { isNoEffect, markOf, refuseRating, scaleOf, strengthOf } from './index.js'

const eif = (value: number | string) => ({ scale: 'eif', value }) as const

test('NE is a finding: offered last, never the weakest', () => {
  expect(scaleOf('eif').values.map(({ value }) => value)).toEqual(['NL2', 2, 3, 4, 'NE'])
  expect(strengthOf(eif('NE'))).toBeNull()
  expect(isNoEffect(eif('NE'))).toBe(true)
  expect(markOf(eif('NE'), 'en')).toEqual({ level: 1, text: 'EIF NE', name: 'EIF: found not effective' })
})

test('NL2 is below 2, 2+ between 2 and 3', () => {
  const ranks = ['NL2', 2, '2+', 3, '3+', 4].map((value) => strengthOf(eif(value)) ?? Number.NaN)
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(new Set(ranks).size).toBe(6)
  expect(markOf(eif('2+'), 'en')).toEqual({ level: 2, text: 'EIF 2+', name: 'EIF level 2+' })
})

test('levels that it does not have are refused', () => {
  for (const value of [1, 5, 'high', '']) expect(refuseRating(eif(value))?.en).toContain('Choose NL2, 2, 3, 4 or NE.')
  for (const value of ['NE', 'nl2', 3, '3+']) expect(refuseRating(eif(value))).toBeNull()
})
