import type { MapLayout } from '@throughline/shared/layout'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { drawAhead } from './draw-ahead.js'

const idle: (() => void)[] = []
vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
afterEach(() => {
  idle.length = 0
  vi.restoreAllMocks()
})
afterAll(() => vi.unstubAllGlobals())

/** A picture of boxes each of which takes so long to draw. */
function pictureOf(count: number, eachMs: number) {
  let nowMs = 0
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
  const rect = { x: 0, y: 0, width: 148, height: 80 }
  const boxes = new Map(Array.from({ length: count }, (_, at) => [`box${at}`, rect]))
  const areas = { bands: new Map(), groups: new Map(), lanes: new Map(), bounds: rect }
  const drawn: string[] = []
  const picture = {
    layout: (): MapLayout => ({ boxes, ...areas }),
    box(id: string) {
      drawn.push(id)
      nowMs += eachMs
      return undefined
    },
  }
  return { picture, drawn }
}

async function restTillDone(): Promise<number> {
  let rests = 0
  await Promise.resolve()
  for (let next = idle.shift(); next !== undefined; next = idle.shift()) {
    rests += 1
    next()
  }
  return rests
}

test('every box is drawn once, a few at a time', async () => {
  const { picture, drawn } = pictureOf(100, 0.5)
  drawAhead(picture, Promise.resolve())
  const rests = await restTillDone()
  expect(drawn).toEqual([...picture.layout().boxes.keys()])
  expect(rests).toBeGreaterThan(5)
})

test('a map that is left is drawn no further', async () => {
  const { picture, drawn } = pictureOf(100, 0.5)
  const stop = drawAhead(picture, Promise.resolve())
  await Promise.resolve()
  const before = drawn.length
  stop()
  await restTillDone()
  expect(drawn.length).toBe(before)
})
