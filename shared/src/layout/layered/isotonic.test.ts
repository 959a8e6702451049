import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spacedOnLine } from './isotonic.js'

const wish = (centre: number, size = 10, weight = 1) => ({ size, centre, weight })
const air = () => 5

test('what has room stands where it would like to', () => {
  expect(spacedOnLine([wish(0), wish(100)], { air })).toEqual([0, 100])
})

test('two with the same wish share the way out', () => {
  expect(spacedOnLine([wish(0), wish(0)], { air })).toEqual([-7.5, 7.5])
})

test('the heavier one gives way less', () => {
  const [first] = spacedOnLine([wish(0, 10, 9), wish(0, 10, 1)], { air })
  expect(first).toBeCloseTo(-1.5)
})

test('the ends of the line are kept', () => {
  expect(spacedOnLine([wish(-50), wish(200)], { air, from: 0, to: 100 })).toEqual([5, 95])
})

test('nothing ever overlaps, and the order stays', () => {
  const wishes = fc.array(
    fc.record({
      size: fc.integer({ min: 0, max: 200 }),
      centre: fc.integer({ min: -1000, max: 1000 }),
      weight: fc.integer({ min: 1, max: 20 }),
    }),
  )
  fc.assert(
    fc.property(wishes, (line) => {
      const centres = spacedOnLine(line, { air })
      for (const [index, { size }] of line.slice(1).entries()) {
        const apart = (centres[index + 1] ?? 0) - (centres[index] ?? 0)
        expect(apart).toBeGreaterThan((size + (line[index]?.size ?? 0)) / 2 + 5 - 1e-6)
      }
    }),
  )
})
