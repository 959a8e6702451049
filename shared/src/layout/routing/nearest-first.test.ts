import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NearestFirst } from './nearest-first.js'

test('gives items by rising cost, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (costs) => {
      const queue = new NearestFirst()
      for (const [item, cost] of costs.entries()) queue.add(item, cost)
      const taken = costs.map(() => queue.take())
      expect(taken.map((next) => next?.cost)).toEqual([...costs].sort((a, b) => a - b))
      expect(new Set(taken.map((next) => next?.item)).size).toBe(costs.length)
      expect(queue.take()).toBeNull()
    }),
  )
})
