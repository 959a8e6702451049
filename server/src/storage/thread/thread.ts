import { Worker } from 'node:worker_threads'
import { threadFile } from '../../thread-file.js'
import { StoreFailed } from '../errors.js'
import { type Answer, arrived } from './calls.js'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** A worker thread that answers calls. It is started by the first call, and again after it has ended. */
export interface Thread {
  call(name: string, ...values: readonly unknown[]): Promise<unknown>
  stop(): Promise<void>
}

/**
 * The thread whose code is in `entry`, the URL of a compiled file; `data` is its `workerData`.
 *
 * @param restMs a thread that nobody has called for so long ends, and gives its memory back; never where not given
 */
export function startThread(entry: URL, data: unknown = null, restMs: number | null = null): Thread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let calls = 0
  let resting: NodeJS.Timeout | null = null

  function running(): Worker {
    if (worker !== null) return worker
    const started = new Worker(threadFile(entry), {
      workerData: data,
      // Flags of the main thread (--eval, --import) are not meant for this one, and some of them end it.
      execArgv: [],
    })
    started.on('message', settle)
    started.on('error', (error) => lose(started, `a thread of the store died: ${String(error)}`))
    started.on('exit', () => lose(started, 'a thread of the store ended'))
    worker = started
    return started
  }

  function settle(answer: Answer): void {
    const call = waiting.get(answer.n)
    waiting.delete(answer.n)
    if (waiting.size === 0) rest()
    if ('error' in answer) call?.reject(arrived(answer.error))
    else call?.resolve(answer.value)
  }

  function rest(): void {
    if (restMs !== null) resting = setTimeout(() => void stop(), restMs).unref()
  }

  async function stop(): Promise<void> {
    if (resting !== null) clearTimeout(resting)
    resting = null
    const stopped = worker
    worker = null
    await stopped?.terminate()
  }

  function lose(lost: Worker, why: string): void {
    if (worker !== lost) return
    worker = null
    for (const call of waiting.values()) call.reject(new StoreFailed(why))
    waiting.clear()
  }

  return {
    call(name, ...values) {
      if (resting !== null) clearTimeout(resting)
      resting = null
      return new Promise((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        running().postMessage({ n: calls, name, values })
      })
    },
    stop,
  }
}
