import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startDecoder } from './decoder.js'
import { startThread } from './thread.js'

/** A thread that answers every call with its own number. */
function threadThatSaysWhichItIs(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-thread-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'thread.mjs')
  const code = `import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', ({ n }) => parentPort.postMessage({ n, value: threadId }))`
  writeFileSync(file, code)
  return pathToFileURL(file)
}

function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}

test('a thread that decodes ends when nobody has called it for a while, and comes back with the next call', async () => {
  holdTime()
  const decoder = startDecoder(threadThatSaysWhichItIs())
  onTestFinished(() => decoder.stop())
  const first = await decoder.call('verify')
  vi.advanceTimersByTime(19_000)
  expect(await decoder.call('verify')).toBe(first)
  vi.advanceTimersByTime(19_000)
  expect(await decoder.call('verify')).toBe(first)
  vi.advanceTimersByTime(21_000)
  expect(await decoder.call('verify')).not.toBe(first)
})

test('another thread stays', async () => {
  holdTime()
  const thread = startThread(threadThatSaysWhichItIs())
  onTestFinished(() => thread.stop())
  const first = await thread.call('append')
  vi.advanceTimersByTime(24 * 60 * 60_000)
  expect(await thread.call('append')).toBe(first)
})
