import { expect, test } from 'vitest'
import { limitAttempts } from './attempts.js'

const QUARTER_MS = 15 * 60_000

test('after so many attempts under a name there are no more, until a quarter of an hour is over', () => {
  let now = 0
  const attempts = limitAttempts(3, () => now)
  expect([1, 2, 3, 4].map(() => attempts.add('ana'))).toEqual([true, true, true, false])
  expect(attempts.add('ben')).toBe(true)
  now = QUARTER_MS - 1
  expect(attempts.add('ana')).toBe(false)
  now = QUARTER_MS
  expect(attempts.add('ana')).toBe(true)
})

test('who got it right begins anew', () => {
  const attempts = limitAttempts(1)
  attempts.add('ana')
  attempts.forget('ana')
  expect(attempts.add('ana')).toBe(true)
})

test('made-up names do not fill the memory', () => {
  const attempts = limitAttempts(1)
  attempts.add('first')
  for (let i = 0; i < 10_000; i += 1) attempts.add(`name ${i}`)
  expect(attempts.add('name 9999')).toBe(false)
  expect(attempts.add('first')).toBe(true)
})
