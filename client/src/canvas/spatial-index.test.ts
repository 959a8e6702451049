import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside, overlap } from './geometry.js'
import { spatialIndex } from './spatial-index.js'

const rect = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 900 }),
})

test('finds what a search through everything finds', () => {
  fc.assert(
    fc.property(fc.array(rect, { maxLength: 40 }), rect, (rects, view) => {
      const index = spatialIndex()
      rects.forEach((each, at) => {
        index.set(`${at}`, each)
      })
      const point = { x: view.x, y: view.y }
      const expected = (suits: (each: (typeof rects)[number]) => boolean) =>
        rects.flatMap((each, at) => (suits(each) ? [`${at}`] : [])).sort()
      expect(index.within(view).sort()).toEqual(expected((each) => overlap(each, view)))
      expect(index.at(point, 12).sort()).toEqual(expected((each) => isInside(point, each, 12)))
    }),
    { numRuns: 100 },
  )
})

test('a moved thing is found where it is now, a deleted one nowhere', () => {
  const index = spatialIndex()
  index.set('a', { x: 0, y: 0, width: 10, height: 10 })
  index.set('a', { x: 5000, y: 0, width: 10, height: 10 })
  expect(index.at({ x: 5, y: 5 })).toEqual([])
  expect(index.at({ x: 5005, y: 5 })).toEqual(['a'])
  index.delete('a')
  expect(index.at({ x: 5005, y: 5 })).toEqual([])
})
