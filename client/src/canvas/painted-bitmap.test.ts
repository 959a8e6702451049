import { expect, test } from 'vitest'
import { bitmapView, covers, scrolledBy, uncovered } from './painted-bitmap.js'

const view = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 }
const wide = { x: -5000, y: -5000, width: 10_000, height: 10_000 }

test('a bitmap covers a view that has moved within its margin, and not beyond', () => {
  const painted = bitmapView(view)
  expect(covers(painted, { ...view, x: 150, y: -150 }, () => wide)).toBe(true)
  expect(covers(painted, { ...view, x: 170 }, () => wide)).toBe(false)
})

test('a small map is covered wherever the camera goes, as long as all of it is on the bitmap', () => {
  const map = { x: 0, y: 0, width: 400, height: 300 }
  const painted = bitmapView(view)
  expect(covers(painted, { ...view, x: 900, y: 500 }, () => map)).toBe(true)
  expect(covers(painted, { ...view, zoom: 0.2 }, () => map)).toBe(true)
  expect(covers(bitmapView({ ...view, x: -300 }), { ...view, x: 300 }, () => map)).toBe(false)
})

test('a bitmap is moved by whole pixels at the same zoom only', () => {
  const painted = bitmapView(view)
  expect(scrolledBy(painted, bitmapView({ ...view, x: -200, y: 40 }), 1)).toEqual({ x: -200, y: 40 })
  expect(scrolledBy(painted, bitmapView({ ...view, x: 0.5 }), 1)).toBeNull()
  expect(scrolledBy(painted, bitmapView({ ...view, x: 0.5 }), 2)).toEqual({ x: 1, y: 0 })
  expect(scrolledBy(painted, bitmapView({ ...view, zoom: 1.1 }), 1)).toBeNull()
})

test('what comes into view when a bitmap is moved are the strips beside it', () => {
  const painted = { x: 0, y: 0, zoom: 2, width: 200, height: 100 }
  expect(uncovered(painted, { ...painted, x: -40 })).toEqual([{ x: 100, y: 0, width: 20, height: 50 }])
  expect(uncovered(painted, { ...painted, x: 40, y: 20 })).toEqual([
    { x: -20, y: -10, width: 20, height: 50 },
    { x: -20, y: -10, width: 100, height: 10 },
  ])
  expect(uncovered(painted, painted)).toEqual([])
})
