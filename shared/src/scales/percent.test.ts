import { expect, test } from 'vitest'
import { markOf, percentOf, refuseRating, strengthOf } from './index.js'

const percent = (value: number | string) => ({ scale: 'percent', value }) as const

test('a number from 0 to 100, and nothing else', () => {
  for (const value of [0, 70, 100, '70', '70 %', '12,5']) expect(refuseRating(percent(value))).toBeNull()
  for (const value of [-1, 101, Number.NaN, 'sure', '', '1e1']) {
    expect(refuseRating(percent(value))?.en, String(value)).toBe('Give a number from 0 to 100.')
  }
  expect(percentOf('12,5')).toBe(12.5)
})

test('zero percent is a judgement, shown as one', () => {
  expect(markOf(percent(0), 'en')).toEqual({ level: 1, text: '0%', name: 'the team is 0% confident' })
  expect(strengthOf(percent(0))).toBe(0)
})
