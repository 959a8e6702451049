import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { onceAFrame } from './once-a-frame.js'

const waiting = new Map<number, () => void>()
let last = 0
vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
  last += 1
  waiting.set(last, run)
  return last
})
vi.stubGlobal('cancelAnimationFrame', (asked: number) => waiting.delete(asked))

function showFrame(): void {
  const due = [...waiting.values()]
  waiting.clear()
  for (const run of due) run()
}

afterEach(() => waiting.clear())
afterAll(() => vi.unstubAllGlobals())

test('what is asked for often is done once, with the next frame', () => {
  const run = vi.fn()
  const frames = onceAFrame(run)
  frames.ask()
  frames.ask()
  expect(run).not.toHaveBeenCalled()
  showFrame()
  showFrame()
  expect(run).toHaveBeenCalledTimes(1)
})

test('what goes on with every frame and is done between them, too, is done once with each', () => {
  const run = vi.fn(() => frames.ask())
  const frames = onceAFrame(run)
  frames.ask()
  for (let change = 0; change < 5; change++) frames.now()
  run.mockClear()
  showFrame()
  expect(run).toHaveBeenCalledTimes(1)
})

test('what is not needed any more is not done', () => {
  const run = vi.fn()
  const frames = onceAFrame(run)
  frames.ask()
  frames.drop()
  showFrame()
  expect(run).not.toHaveBeenCalled()
})
