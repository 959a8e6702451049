import { expect, test } from 'vitest'
import { OpenCount } from './open-count.js'

test('so many may be open under one name; names do not count for each other', () => {
  const open = new OpenCount(2)
  expect([open.enter('a'), open.enter('a'), open.enter('a'), open.enter('b')]).toEqual([true, true, false, true])
  open.leave('a')
  expect([open.enter('a'), open.enter('a')]).toEqual([true, false])
  const free = new OpenCount(0)
  expect(Array.from({ length: 100 }, () => free.enter('__proto__')).every(Boolean)).toBe(true)
})
