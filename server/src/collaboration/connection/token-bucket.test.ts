import { expect, test } from 'vitest'
import { TokenBucket } from './token-bucket.js'

test('a bucket allows so many at once, then so many a second; 0 allows everything', () => {
  const bucket = new TokenBucket(10, 0)
  const taken = (now: number, count: number) =>
    Array.from({ length: count }, () => bucket.take(now)).filter(Boolean).length
  expect(taken(0, 50)).toBe(10)
  expect(taken(500, 50)).toBe(5)
  expect(taken(60_000, 50)).toBe(10)
  // A clock that is set back neither gives nor takes.
  expect(taken(0, 50)).toBe(0)
  const free = new TokenBucket(0, 0)
  expect(Array.from({ length: 1000 }, () => free.take(0)).every(Boolean)).toBe(true)
})

test('a bucket of bytes lets a rested one bring more at once than a second allows, and no more', () => {
  const bucket = new TokenBucket(100, 0, 800)
  expect([bucket.take(0, 801), bucket.take(0, 700), bucket.take(0, 101), bucket.take(0, 100)]).toEqual([
    false,
    true,
    false,
    true,
  ])
  expect([bucket.take(1000, 101), bucket.take(1000, 100)]).toEqual([false, true])
})
