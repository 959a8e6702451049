import { expect, test } from 'vitest'
import { feedbackCurve } from './feedback-curve.js'
import { Obstacles } from './obstacles.js'

const size = { width: 148, height: 80 }

test('runs from the left of the later box to the right of the earlier one, when nothing is between', () => {
  const [a, b] = [
    { x: 0, y: 0, ...size },
    { x: 208, y: 60, ...size },
  ]
  const route = feedbackCurve(b, a, new Obstacles([a, b]))
  expect(route?.points[0]).toEqual({ x: 208, y: 60 + 20 })
  expect(route?.points.at(-1)).toEqual({ x: 148, y: 60 })
})

test('swings round a box that is between', () => {
  const boxes = [0, 208, 416].map((x) => ({ x, y: 0, ...size }))
  const [a, , c] = boxes
  const route = a && c && feedbackCurve(c, a, new Obstacles(boxes))
  expect(route?.curved).toBe(true)
  expect(route?.points[0]?.x).not.toBe(416)
})

test('gives up where every curve would run over a box', () => {
  const wall = [-102, 82].map((y) => ({ x: -900, y, width: 2400, height: 100 }))
  const [a, b] = [
    { x: 0, y: 0, ...size },
    { x: 416, y: 0, ...size },
  ]
  const between = { x: 208, y: 0, ...size }
  expect(feedbackCurve(b, a, new Obstacles([a, between, b, ...wall]))).toBeNull()
})
