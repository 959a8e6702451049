import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstViewSettled, firstViewShown, settledFirstView, showedFirstView } from './first-view.js'

const frames: (() => void)[] = []

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
})
afterEach(() => vi.unstubAllGlobals())

test('what stands beside the first view waits for it to be shown and to have settled, whichever is later', async () => {
  const told: string[] = []
  void firstViewShown.then(() => told.push('shown'))
  void firstViewSettled.then(() => told.push('settled'))
  settledFirstView()
  await Promise.resolve()
  expect(told).toEqual([])
  showedFirstView()
  expect(told).toEqual([])
  for (const run of frames.splice(0)) run()
  await firstViewSettled
  expect(told).toEqual(['shown', 'settled'])
})
