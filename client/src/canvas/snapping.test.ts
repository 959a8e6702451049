import { expect, test } from 'vitest'
import { snap } from './snapping.js'

const box = (x: number, y: number, width = 148, height = 80) => ({ x, y, width, height })

test('a box dragged nearly in line with another is drawn into line, with a guide', () => {
  const { dx, dy, guides } = snap(box(400, 104), [box(0, 100)], 6)
  expect({ dx, dy }).toEqual({ dx: 0, dy: -4 })
  expect(guides).toContainEqual({ axis: 'y', at: 100, from: 0, to: 548 })
})

test('centres are drawn to centres of boxes of another height', () => {
  const { dy } = snap(box(400, 81, 148, 40), [box(0, 60, 148, 80)], 6)
  expect(dy).toBe(-1)
})

test('out of reach nothing is moved and no guide shows', () => {
  expect(snap(box(400, 320), [box(0, 100)], 6)).toEqual({ dx: 0, dy: 0, guides: [] })
})

test('the nearest of several lines wins', () => {
  expect(snap(box(400, 104), [box(0, 100), box(800, 106)], 6).dy).toBe(2)
})
