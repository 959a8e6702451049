import { expect, test } from 'vitest'
import { viewFitting, viewOpening, viewShowing } from './view-for.js'

const view = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 }

test('fitting shows all of the map in the middle, and never enlarges', () => {
  expect(viewFitting({ x: 0, y: 0, width: 1904, height: 400 }, view)).toEqual({ x: 24, y: 200, zoom: 0.5 })
  expect(viewFitting({ x: 100, y: 100, width: 100, height: 100 }, view).zoom).toBe(1)
})

test('showing a box in view moves nothing', () => {
  expect(viewShowing({ x: 100, y: 100, width: 148, height: 80 }, view)).toBeNull()
})

test('showing a box out of view moves just far enough and keeps the zoom', () => {
  expect(viewShowing({ x: 1200, y: 100, width: 148, height: 80 }, view)).toEqual({ x: -372, y: 0, zoom: 1 })
  expect(viewShowing({ x: -50, y: -80, width: 148, height: 80 }, view)).toEqual({ x: 74, y: 104, zoom: 1 })
})

test('showing what is larger than the view zooms out to it', () => {
  expect(viewShowing({ x: 0, y: 0, width: 4000, height: 80 }, view)?.zoom).toBeLessThan(1)
})

test('a map too large to be read as a whole opens at its beginning, at a size that can be read', () => {
  const large = { x: 0, y: 0, width: 8000, height: 400 }
  expect(viewOpening(large, 'right', view)).toEqual({ x: 24, y: 152, zoom: 0.74 })
  expect(viewOpening(large, 'left', view)).toEqual({ x: 976 - 5920, y: 152, zoom: 0.74 })
})
