import type { MapLayout } from '@throughline/shared/layout'
import { expect, test } from 'vitest'
import { settling } from './settling.js'

function moved({ isStill = false, isSeen = true } = {}) {
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
  const settle = settling({ layout }, { isStill: () => isStill, isSeen: () => isSeen, now: () => nowMs })
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

/** So many boxes at 0, and a hand that moves some of them. */
function crowdOf(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `box${at}`)
  const at = (x: number) => ({ x, y: 0, width: 148, height: 80 })
  let boxes = new Map(ids.map((id) => [id, at(0)]))
  let nowMs = 0
  const areas = { bands: new Map(), groups: new Map(), lanes: new Map(), bounds: { x: 0, y: 0, width: 1, height: 1 } }
  const sight = { isStill: () => false, isSeen: () => true, now: () => nowMs }
  const settle = settling({ layout: () => ({ boxes, ...areas }) }, sight)
  return {
    ids,
    settle,
    wait(ms: number) {
      nowMs += ms
    },
    move(moved: readonly string[], x: number) {
      boxes = new Map(boxes)
      for (const id of moved) boxes.set(id, at(x))
      settle.take(new Set(moved))
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
  expect(moved({ isStill: true }).settle.isMoving()).toBe(false)
})

test('what nobody would see move is there at once', () => {
  expect(moved({ isSeen: false }).settle.isMoving()).toBe(false)
})

test('where other boxes are moved all the time, more than could be followed, each is there at once; then they glide again', () => {
  const { ids, settle, wait, move } = crowdOf(20)
  for (const id of ids.slice(0, 5)) move([id], 100)
  expect(settle.corners().size).toBe(5)
  for (const id of ids) {
    wait(10)
    move([id], 200)
  }
  expect(settle.isMoving()).toBe(false)
  wait(300)
  // One that is moved on and on, as by a key that is held down, glides.
  for (let x = 210; x < 300; x += 10) {
    wait(20)
    move(['box0'], x)
    expect(settle.isMoving()).toBe(true)
  }
})

test('changes that come several in a frame are as restless as one by one; one change of many boxes is not', () => {
  const { ids, settle, wait, move } = crowdOf(40)
  move(ids, 100)
  expect(settle.corners().size).toBe(40)
  wait(1000)
  for (let frame = 0; frame < 4; frame++) {
    wait(60)
    move(ids.slice(frame * 5, frame * 5 + 5), 200)
  }
  expect(settle.isMoving()).toBe(false)
})

test('a dropped box settles from where it was dropped, not from where it was picked up', () => {
  const { settle } = moved()
  settle.shownAt(new Map([['a', { x: 90, y: 5 }]]))
  settle.take(new Set(['a']))
  expect(settle.corners().get('a')).toEqual({ x: 90, y: 5 })
})
