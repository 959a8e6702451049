import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { StoreFailed } from '../errors.js'
import { type Answer, arrived } from './calls.js'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** A worker thread that answers calls. It is started by the first call, and again after it has died. */
export interface Thread {
  call(name: string, ...values: readonly unknown[]): Promise<unknown>
  stop(): Promise<void>
}

export function startThread(entry: 'writer' | 'verifier', folder: string): Thread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let calls = 0

  function running(): Worker {
    if (worker !== null) return worker
    const started = new Worker(entryFile(entry), {
      workerData: folder,
      // Flags of the main thread (--eval, --import) are not meant for this one, and some of them end it.
      execArgv: [],
    })
    started.on('message', settle)
    started.on('error', (error) => lose(started, `the ${entry} thread died: ${String(error)}`))
    started.on('exit', () => lose(started, `the ${entry} thread ended`))
    worker = started
    return started
  }

  function settle(answer: Answer): void {
    const call = waiting.get(answer.n)
    waiting.delete(answer.n)
    if ('error' in answer) call?.reject(arrived(answer.error))
    else call?.resolve(answer.value)
  }

  function lose(lost: Worker, why: string): void {
    if (worker !== lost) return
    worker = null
    for (const call of waiting.values()) call.reject(new StoreFailed(why))
    waiting.clear()
  }

  return {
    call(name, ...values) {
      return new Promise((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        running().postMessage({ n: calls, name, values })
      })
    },
    async stop() {
      const stopped = worker
      worker = null
      await stopped?.terminate()
    },
  }
}

/**
 * The thread's compiled file. Node 20 cannot start a thread from TypeScript, so that unit tests, which run from
 * source, use what `tsc -b` last built; the test command builds first.
 */
function entryFile(entry: string): string {
  const beside = fileURLToPath(new URL(`./${entry}.js`, import.meta.url))
  if (existsSync(beside)) return beside
  const built = fileURLToPath(new URL(`../../../dist/storage/sqlite/${entry}.js`, import.meta.url))
  if (existsSync(built)) return built
  throw new Error(`${built} is missing: run tsc -b server`)
}
