import { expect, test } from 'vitest'
import { Stale } from './stale.js'

const MAP = { x: -1000, y: -1000, width: 3000, height: 3000 }
const square = (x: number, y: number) => ({ x, y, width: 10, height: 10 })

test('at first all is to be painted, and after that only what was added', () => {
  const stale = new Stale(() => MAP)
  stale.add(square(0, 0))
  expect(stale.take()).toBe('all')
  expect(stale.isNothing()).toBe(true)
  stale.add(square(0, 0))
  stale.add(square(100, 0))
  expect(stale.take()).toEqual([square(0, 0), square(100, 0)])
  expect(stale.take()).toEqual([])
})

test('parts that nearly fill what lies round them are one, also those that only a third one joins', () => {
  const stale = new Stale(() => MAP)
  stale.take()
  stale.add(square(0, 0))
  stale.add(square(16, 0))
  stale.add(square(8, 0))
  expect(stale.take()).toEqual([{ x: 0, y: 0, width: 26, height: 10 }])
})

test('two that overlap at a corner stay two where nothing between them has changed', () => {
  const stale = new Stale(() => MAP)
  stale.take()
  const [across, down] = [
    { x: 0, y: 0, width: 400, height: 10 },
    { x: 0, y: 0, width: 10, height: 400 },
  ]
  stale.add(across)
  stale.add(down)
  expect(stale.take()).toEqual([across, down])
})

test('very many parts are one that holds them all', () => {
  const stale = new Stale(() => MAP)
  stale.take()
  for (let at = 0; at < 60; at++) stale.add(square(at * 20, 0))
  const parts = stale.take()
  expect(parts.length).toBeLessThan(40)
  for (let at = 0; at < 60; at++)
    expect(parts === 'all' || parts.some(({ x, width }) => x <= at * 20 && x + width >= at * 20 + 10)).toBe(true)
})

test('what is not painted cannot become stale', () => {
  const stale = new Stale(() => ({ x: 0, y: 0, width: 100, height: 100 }))
  stale.take()
  stale.add(square(200, 0))
  expect(stale.isNothing()).toBe(true)
})
