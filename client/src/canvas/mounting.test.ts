import type { Rect } from '@throughline/shared/layout'
import { expect, test } from 'vitest'
import { type MountRequest, mountedBoxes, NEAREST } from './mounting.js'

const row = (count: number) =>
  new Map<string, Rect>(
    Array.from({ length: count }, (_, at) => [`b${at}`, { x: at * 200, y: 0, width: 148, height: 80 }]),
  )

function request(count: number, given: Partial<MountRequest> = {}): MountRequest {
  const rects = row(count)
  return {
    zoom: 1,
    inView: [...rects.keys()],
    rectOf: (id) => rects.get(id),
    pointer: { x: 0, y: 0 },
    touched: [],
    selected: new Set(),
    ...given,
  }
}

test('up to a hundred boxes in view are all elements of the page', () => {
  expect(mountedBoxes(request(100)).size).toBe(100)
  expect(mountedBoxes(request(100, { zoom: 0.1 })).size).toBe(100)
})

test('with more in view only the nearest to the pointer are mounted', () => {
  const mounted = mountedBoxes(request(500, { pointer: { x: 200 * 250, y: 0 } }))
  expect(mounted.size).toBe(NEAREST)
  expect(mounted.has('b250')).toBe(true)
  expect(mounted.has('b0')).toBe(false)
})

test('far out only what is touched or selected is mounted', () => {
  const mounted = mountedBoxes(request(500, { zoom: 0.4, touched: ['b7'], selected: new Set(['b400']) }))
  expect([...mounted].sort()).toEqual(['b400', 'b7'])
})

test('selecting everything does not mount everything', () => {
  const everything = request(2000)
  expect(mountedBoxes({ ...everything, zoom: 0.2, selected: new Set(everything.inView) }).size).toBe(NEAREST)
})

test('the focused box is mounted even out of view, a deleted one is not', () => {
  const all = request(500, { zoom: 0.2, touched: ['b3', 'gone'] })
  expect([...mountedBoxes({ ...all, inView: all.inView.slice(100) })]).toEqual(['b3'])
})
