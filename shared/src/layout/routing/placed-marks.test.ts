import { array, assert, constantFrom, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Rect } from '../geometry.js'
import { PlacedMarks } from './placed-marks.js'

const places = constantFrom(-300, -128, -1, 0, 60, 127, 128, 129, 256, 400)
const sizes = constantFrom(1, 20, 128, 300)
const rects = record({ x: places, y: places, width: sizes, height: sizes })
const steps = array(record({ id: constantFrom('a', 'b', 'c', 'd'), rects: array(rects, { maxLength: 3 }) }))

test('counts the marks of others under an area, each once, wherever they were before', () => {
  assert(
    property(steps, rects, (placed, area) => {
      const marks = new PlacedMarks()
      const now = new Map<string, readonly Rect[]>()
      for (const { id, rects: own } of placed) {
        marks.set(id, own)
        now.set(id, own)
      }
      marks.delete('c')
      const others = [...now].flatMap(([id, own]) => (id === 'a' || id === 'c' ? [] : own))
      expect(marks.count(area, 'a')).toBe(others.filter((rect) => overlaps(area, rect)).length)
    }),
  )
})
