import { expect, test } from 'vitest'
import { withoutOverlaps } from './without-overlaps.js'

test('what has room stands where it was put', () => {
  const starts = withoutOverlaps([
    { id: 'low', start: 100, size: 60 },
    { id: 'high', start: 0, size: 60 },
  ])
  expect([...starts]).toEqual([
    ['high', 0],
    ['low', 100],
  ])
})

test('a box that has grown pushes those below it on, no further than it must', () => {
  const starts = withoutOverlaps([
    { id: 'a', start: 0, size: 90 },
    { id: 'b', start: 80, size: 40 },
    { id: 'c', start: 300, size: 40 },
  ])
  expect([...starts.values()]).toEqual([0, 98, 300])
})
