import { expect, test } from 'vitest'
import { SlowReader } from './slow-reader.js'

const MB = 1024 * 1024

test('[W32] presence stops past 1 MB, everything past 4 MB or after 10 seconds', () => {
  const reader = new SlowReader(10_000)
  expect([reader.isBehind(MB), reader.isBehind(MB + 1)]).toEqual([false, true])
  expect([reader.isTooFarBehind(4 * MB), reader.isTooFarBehind(4 * MB + 1)]).toEqual([false, true])
  expect(reader.isStuck(2 * MB, 1000)).toBe(false)
  expect(reader.isStuck(2 * MB, 10_999)).toBe(false)
  expect(reader.isStuck(1.5 * MB, 11_000)).toBe(true)
})

test('[W32] who catches up in time starts anew', () => {
  const reader = new SlowReader(10_000)
  expect(reader.isStuck(2 * MB, 0)).toBe(false)
  expect(reader.isStuck(0, 9000)).toBe(false)
  expect(reader.isStuck(2 * MB, 12_000)).toBe(false)
  expect(reader.isStuck(2 * MB, 21_999)).toBe(false)
})

test('[W32] what a client asked for may take as long as it takes, while it reads', () => {
  const reader = new SlowReader(10_000)
  reader.allow(20 * MB)
  expect(reader.isTooFarBehind(20 * MB)).toBe(false)
  for (let second = 0; second < 60; second += 5) {
    expect(reader.isStuck(20 * MB - second * 1000, second * 1000)).toBe(false)
  }
  expect(reader.isStuck(20 * MB, 70_000)).toBe(true)
})
