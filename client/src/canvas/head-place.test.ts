import type { BandArea } from '@throughline/shared/layout'
import { expect, test } from 'vitest'
import { headPlace } from './head-place.js'

const column: BandArea = {
  placement: 'main',
  head: { x: 100, y: 0, width: 148, height: 24 },
  ground: { x: 90, y: 28, width: 168, height: 600 },
  origin: { x: 100, y: 42 },
}
const view = { x: 0, y: 0, zoom: 1, width: 1000, height: 600 }

test('a head stands over its column', () => {
  expect(headPlace(column, { upright: true, wordsWidth: 90 }, view)).toEqual({
    x: 100,
    y: 0,
    width: 148,
    height: 24,
    held: false,
  })
})

test('when the map moves up, the head stays at the top until its column has gone', () => {
  expect(headPlace(column, { upright: true, wordsWidth: 90 }, { ...view, y: -300 })).toMatchObject({ y: 0, held: true })
  expect(headPlace(column, { upright: true, wordsWidth: 90 }, { ...view, y: -620 }).y).toBe(-16)
})

test('the head of a band that crosses the map stays at the left', () => {
  const crossing: BandArea = {
    placement: 'below',
    head: { x: 0, y: 700, width: 300, height: 24 },
    ground: { x: 0, y: 724, width: 1200, height: 90 },
    origin: { x: 10, y: 734 },
  }
  expect(headPlace(crossing, { upright: false, wordsWidth: 90 }, { ...view, x: -500 })).toMatchObject({
    x: 0,
    width: 90,
    held: true,
  })
})

test('far out a head is still high enough to be pressed', () => {
  expect(headPlace(column, { upright: true, wordsWidth: 90 }, { ...view, y: 50, zoom: 0.2 }).height).toBe(24)
})
