import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearOrder } from './linear-order.js'

test('sorts where every pair agrees', () => {
  const values = [3, 0, 2, 1]
  const gains = Float64Array.from(values.flatMap((a) => values.map((b) => a - b)))
  const { order, saved } = linearOrder(gains, 4)
  expect([...order]).toEqual([1, 3, 2, 0])
  expect(saved).toBeGreaterThan(0)
})

test('an order that cannot be better is left alone', () => {
  const gains = Float64Array.from([0, -1, -1, 1, 0, -1, 1, 1, 0])
  expect(linearOrder(gains, 3)).toEqual({ order: Int32Array.from([0, 1, 2]), saved: 0 })
})

test('always gives every thing one place, and is never worse than it was', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.infiniteStream(fc.integer({ min: -5, max: 5 })),
      (length, numbers) => {
        const gains = new Float64Array(length * length)
        for (let a = 0; a < length; a++) {
          for (let b = a + 1; b < length; b++) {
            const gain: number = numbers.next().value ?? 0
            gains[a * length + b] = gain
            gains[b * length + a] = -gain
          }
        }
        const { order, saved } = linearOrder(gains, length)
        expect([...order].sort()).toEqual(Array.from({ length }, (_, index) => index))
        expect(saved).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
