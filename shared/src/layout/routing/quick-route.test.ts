import { expect, test } from 'vitest'
import { FLOWS } from '../../model/index.js'
import { quickRoute } from './quick-route.js'

const size = { width: 148, height: 80 }

test('runs from the right of one box to the left of the next', () => {
  const { points, arrival } = quickRoute({ x: 0, y: 0, ...size }, { x: 300, y: 200, ...size }, 'leads-to', 'right')
  expect(points[0]).toEqual({ x: 148, y: 40 })
  expect(points.at(-1)).toEqual({ x: 300, y: 240 })
  expect(arrival).toBe(0)
})

test('runs straight down to a box below', () => {
  const { points } = quickRoute({ x: 0, y: 0, ...size }, { x: 0, y: 200, ...size }, 'leads-to', 'right')
  expect(points).toEqual([
    { x: 74, y: 80 },
    { x: 74, y: 200 },
  ])
})

test('feedback is a curve from the left of the later box', () => {
  const route = quickRoute({ x: 300, y: 0, ...size }, { x: 0, y: 0, ...size }, 'feedback', 'right')
  expect(route.curved).toBe(true)
  expect(route.points[0]).toEqual({ x: 300, y: 40 })
})

test('turns with the map: down leaves at the bottom, left at the left', () => {
  const [a, b] = [
    { x: 0, y: 0, ...size },
    { x: 300, y: 300, ...size },
  ]
  expect(quickRoute(a, b, 'leads-to', 'down').points[0]).toEqual({ x: 74, y: 80 })
  expect(quickRoute(b, a, 'leads-to', 'left').points[0]).toEqual({ x: 300, y: 340 })
  expect(quickRoute(b, a, 'leads-to', 'up').arrival).toBeCloseTo(-Math.PI / 2)
})

test('is finite even between boxes that lie on one another', () => {
  for (const flow of FLOWS) {
    const { points } = quickRoute({ x: 0, y: 0, ...size }, { x: 20, y: 10, ...size }, 'requires', flow)
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
  }
})
