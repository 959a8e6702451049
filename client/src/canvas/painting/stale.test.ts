import { expect, test } from 'vitest'
import { Stale } from './stale.js'

const square = (x: number, y: number) => ({ x, y, width: 10, height: 10 })

test('at first all is to be painted, and after that only what was added', () => {
  const stale = new Stale()
  stale.add(square(0, 0))
  expect(stale.take()).toBe('all')
  expect(stale.isNothing()).toBe(true)
  stale.add(square(0, 0))
  stale.add(square(100, 0))
  expect(stale.take()).toEqual([square(0, 0), square(100, 0)])
  expect(stale.take()).toEqual([])
})

test('parts that overlap are one, also those that only a third one joins', () => {
  const stale = new Stale()
  stale.take()
  stale.add(square(0, 0))
  stale.add(square(16, 0))
  stale.add(square(8, 0))
  expect(stale.take()).toEqual([{ x: 0, y: 0, width: 26, height: 10 }])
})

test('very many parts are one that holds them all', () => {
  const stale = new Stale()
  stale.take()
  for (let at = 0; at < 40; at++) stale.add(square(at * 20, 0))
  const parts = stale.take()
  expect(parts.length).toBeLessThan(40)
  for (let at = 0; at < 40; at++)
    expect(parts === 'all' || parts.some(({ x, width }) => x <= at * 20 && x + width >= at * 20 + 10)).toBe(true)
})
