import { expect, test } from 'vitest'
import { detailAt } from './detail.js'

test('at reading size everything is painted', () => {
  expect(detailAt(1)).toEqual({ outlines: true, arrowheads: true, curves: true, text: true })
})

test('zooming out drops words first, then curves, arrowheads and outlines', () => {
  const drawn = (zoom: number) =>
    Object.entries(detailAt(zoom))
      .filter(([, on]) => on)
      .map(([part]) => part)
  expect(drawn(0.33)).toEqual(['outlines', 'arrowheads', 'curves'])
  expect(drawn(0.24)).toEqual(['outlines', 'arrowheads'])
  expect(drawn(0.19)).toEqual(['outlines'])
  expect(drawn(0.11)).toEqual([])
})

test('while the camera passes on its way out, letters are painted for as long as they are large', () => {
  expect(detailAt(0.9, true).text).toBe(true)
  expect(detailAt(0.5, true)).toEqual({ ...detailAt(0.5), text: false })
})
