import { expect, test } from 'vitest'
import { markOf, refuseRating, scaleOf, strengthOf } from './index.js'

test('no scale has no values, no mark and no strength: it is not zero', () => {
  expect(scaleOf('unrated').values).toEqual([])
  expect(markOf({ scale: 'unrated', value: 0 }, 'en')).toBeNull()
  expect(strengthOf({ scale: 'unrated', value: 0 })).toBeNull()
  expect(refuseRating({ scale: 'unrated', value: 0 })?.en).toContain('Choose one in the theory’s details')
})
