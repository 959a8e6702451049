import { expect, test } from 'vitest'
import { firstBoxPlace } from './first-box-place.js'

const line = (baseline: number, width: number) => ({
  text: '',
  runs: [],
  x: 12,
  baseline,
  width,
  font: { sizePx: 13, weight: 400 } as const,
  colour: 'ink-3' as const,
  direction: 'ltr' as const,
})
const band = (width: number, height: number, prompt: ReturnType<typeof line>[]) => ({
  ground: { x: 0, y: 0, width, height },
  prompt,
})

test('the button stands in the middle where a short prompt leaves it free', () => {
  expect(firstBoxPlace(band(160, 160, [line(25, 130)]), 1)).toEqual({ x: 80, y: 80 })
  expect(firstBoxPlace(band(440, 84, [line(25, 130), line(43, 150)]), 1)).toEqual({ x: 220, y: 42 })
})

test('it goes under a prompt that comes down to the middle', () => {
  expect(firstBoxPlace(band(160, 160, [line(25, 130), line(43, 130), line(61, 130)]), 1)).toEqual({ x: 80, y: 81 })
})

test('seen from afar it needs more of the map, and goes to the end of the band rather than over the words', () => {
  const row = band(440, 84, [line(25, 390)])
  const { x, y } = firstBoxPlace(row, 0.5)
  expect(x + 32).toBeLessThanOrEqual(440)
  expect(y + 32).toBeLessThanOrEqual(84)
  expect(x - 32 > 402 || y - 32 > 25 || x > 390).toBe(true)
})
