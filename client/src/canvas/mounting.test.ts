import type { Rect } from '@throughline/shared/layout'
import { expect, test } from 'vitest'
import { LARGE_MAP, type MountRequest, mountedBoxes, NEAREST } from './mounting.js'

const row = (count: number) =>
  new Map<string, Rect>(
    Array.from({ length: count }, (_, at) => [`b${at}`, { x: at * 200, y: 0, width: 148, height: 80 }]),
  )

function request(count: number, given: Partial<MountRequest> = {}): MountRequest {
  const rects = row(count)
  return {
    zoom: 1,
    boxes: count,
    inView: () => [...rects.keys()],
    rectOf: (id) => rects.get(id),
    pointer: { x: 0, y: 0 },
    touched: [],
    selected: new Set(),
    ...given,
  }
}

test('of a small map all that is in view is elements of the page', () => {
  expect(mountedBoxes(request(LARGE_MAP)).size).toBe(LARGE_MAP)
  expect(mountedBoxes(request(LARGE_MAP, { zoom: 0.1 })).size).toBe(LARGE_MAP)
})

test('of a larger one only the nearest to the pointer are', () => {
  const mounted = mountedBoxes(request(LARGE_MAP + 1, { pointer: { x: 200 * 25, y: 0 } }))
  expect(mounted.size).toBe(NEAREST)
  expect(mounted.has('b25')).toBe(true)
  expect(mounted.has('b0')).toBe(false)
})

test('far out only what is touched or selected is mounted', () => {
  const mounted = mountedBoxes(request(400, { zoom: 0.4, touched: ['b7'], selected: new Set(['b300']) }))
  expect([...mounted].sort()).toEqual(['b300', 'b7'])
})

test('selecting everything does not mount everything', () => {
  const everything = request(2000)
  expect(mountedBoxes({ ...everything, zoom: 0.2, selected: new Set(everything.inView()) }).size).toBe(NEAREST)
})

test('the focused box is mounted even out of view, a deleted one is not', () => {
  const all = request(400, { zoom: 0.2, touched: ['b3', 'gone'] })
  expect([...mountedBoxes({ ...all, inView: () => all.inView().slice(100) })]).toEqual(['b3'])
})

test('of a large map only what is nearest to the pointer is mounted, however few are in view', () => {
  const all = request(2000)
  const mounted = mountedBoxes({ ...all, inView: () => all.inView().slice(0, 40), pointer: { x: 200 * 20, y: 0 } })
  expect([...mounted].sort()).toEqual(['b17', 'b18', 'b19', 'b20', 'b21', 'b22'])
})
