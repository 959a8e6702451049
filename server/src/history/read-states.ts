import { Worker } from 'node:worker_threads'
import type { Theory } from '@throughline/shared/model'
import { inTurn } from '../in-turn.js'
import { isBuilt } from '../thread-file.js'
import type { BringingBack } from './brought-back.js'
import { answerOf, bytesOf, type StateAnswer, type StateTask } from './state-task.js'
import type { State, WorkBetween } from './work-between.js'

/** Less is decoded in milliseconds: starting a thread would take longer. */
const WORTH_A_THREAD_BYTES = 150_000
/** Decoding takes a second for the largest documents; nobody waits for ever. */
const TIME_LIMIT_MS = 60_000
const WORKER = new URL('./state-worker.js', import.meta.url)

// One large document at a time: several at once would only share the processor, and hold all their memory.
const oneAtATime = inTurn()

/** The theory in a state of a document; a large one is read where it holds up nobody who types. */
export async function readState(state: State): Promise<Theory> {
  // The thread answers what it was asked.
  return (await answered({ ask: 'theory', state })) as Theory
}

/** What was done between two states of a document, in the same way; of more changes than `most` the rest is counted. */
export async function readWork(before: State, now: State, most: number): Promise<WorkBetween> {
  return (await answered({ ask: 'work', before, now, most })) as WorkBetween
}

/** The update that brings an earlier state of a document back, in the same way. */
export async function workOutBroughtBack(asked: BringingBack): Promise<Uint8Array> {
  return (await answered({ ask: 'bring back', ...asked })) as Uint8Array
}

function answered(task: StateTask): Promise<StateAnswer> {
  const isShort = bytesOf(task) < WORTH_A_THREAD_BYTES
  if (isShort || !isBuilt(WORKER)) return Promise.resolve().then(() => answerOf(task))
  return oneAtATime(() => inThread(task))
}

function inThread(task: StateTask): Promise<StateAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task, execArgv: [] })
    const timer = setTimeout(() => settle(() => reject(new Error('a state took too long to read'))), TIME_LIMIT_MS)
    function settle(tell: () => void): void {
      clearTimeout(timer)
      void worker.terminate()
      tell()
    }
    worker.once('message', (answer: StateAnswer) => settle(() => resolve(answer)))
    worker.once('error', (error: unknown) =>
      settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
    )
    worker.once('exit', (code) => settle(() => reject(new Error(`the thread that reads states ended with ${code}`))))
  })
}
