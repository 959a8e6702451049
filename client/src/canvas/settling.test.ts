import type { MapLayout } from '@throughline/shared/layout'
import { expect, test } from 'vitest'
import { settling } from './settling.js'

function moved(isStill = false) {
  const at = (x: number) => new Map([['a', { x, y: 0, width: 148, height: 80 }]])
  let boxes = at(0)
  let nowMs = 0
  const layout = () =>
    ({
      boxes,
      bands: new Map(),
      groups: new Map(),
      lanes: new Map(),
      bounds: { x: 0, y: 0, width: 1, height: 1 },
    }) satisfies MapLayout
  const settle = settling({ layout }, { isStill: () => isStill, now: () => nowMs })
  boxes = at(100)
  settle.take(new Set(['a']))
  return {
    settle,
    after(ms: number) {
      nowMs = ms
      return settle.corners().get('a')?.x
    },
  }
}

test('a box that a change has moved glides to its new place within 240 ms', () => {
  const { settle, after } = moved()
  expect(after(0)).toBe(0)
  expect(after(120)).toBeGreaterThan(50)
  expect(after(240)).toBeUndefined()
  expect(settle.isMoving()).toBe(false)
})

test('under reduced motion it is there at once', () => {
  expect(moved(true).settle.isMoving()).toBe(false)
})

test('a dropped box settles from where it was dropped, not from where it was picked up', () => {
  const { settle } = moved()
  settle.shownAt(new Map([['a', { x: 90, y: 5 }]]))
  settle.take(new Set(['a']))
  expect(settle.corners().get('a')).toEqual({ x: 90, y: 5 })
})
