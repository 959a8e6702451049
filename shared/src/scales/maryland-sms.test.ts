import { expect, test } from 'vitest'
import { markOf, refuseRating, scaleOf, strengthOf } from './index.js'

const sms = (value: number) => ({ scale: 'maryland-sms', value }) as const

test('levels 1 to 5 rank methods; there is no level 0', () => {
  expect([1, 2, 3, 4, 5].map((value) => strengthOf(sms(value)))).toEqual([1, 2, 3, 4, 5])
  expect(refuseRating(sms(0))?.en).toContain('Choose 1, 2, 3, 4 or 5.')
  expect(strengthOf(sms(0))).toBeNull()
})

test('each level says its method', () => {
  expect(scaleOf('maryland-sms').values.at(-1)?.meaning?.en).toBe('randomised trial')
  expect(markOf(sms(3), 'en')).toEqual({ level: 3, text: 'SMS 3', name: 'Maryland scale 3 of 5' })
})
