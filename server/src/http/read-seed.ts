import { Worker } from 'node:worker_threads'
import { inTurn } from '../in-turn.js'
import { isOutOfMemory } from '../is-out-of-memory.js'
import { isBuilt } from '../thread-file.js'
import { type FileSeed, seedOfFile } from './seed.js'
import { READ, type SeedAnswer } from './seed-answer.js'

/** Shorter Throughline JSON is read in milliseconds: starting a thread would take longer. */
const WORTH_A_THREAD_BYTES = 200_000
const OPEN_OBJECT = 0x7b
/** Nobody waits longer to hear that a file asks too much: for any file, more for each megabyte, and to be placed. */
const TIME_LIMIT_MS = { any: 5000, perMegabyte: 1000, placing: 30_000 }
const MEMORY_LIMIT_MB = 1024
const WORKER = new URL('./seed-worker.js', import.meta.url)

// One large file at a time: several at once would only share the processor, and hold all their memory.
const oneAtATime = inTurn()

/** The document in a file, read where it holds up nobody who types. A file that takes too much is a problem of the file. */
export function readSeed(bytes: Uint8Array, name: string): Promise<FileSeed> {
  const isShort = bytes.length < WORTH_A_THREAD_BYTES && bytes[0] === OPEN_OBJECT
  if (isShort || !isBuilt(WORKER)) return Promise.resolve().then(() => seedOfFile(bytes, name))
  return oneAtATime(() => readInThread(bytes, name))
}

function readInThread(bytes: Uint8Array, name: string): Promise<FileSeed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: { bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
      execArgv: [],
    })
    const giveUpIn = (ms: number) => setTimeout(() => settle(tooMuch()), ms)
    let timer = giveUpIn(TIME_LIMIT_MS.any + (TIME_LIMIT_MS.perMegabyte * bytes.length) / 1e6)
    function settle(answer: FileSeed | Error): void {
      clearTimeout(timer)
      void worker.terminate()
      if (answer instanceof Error) reject(answer)
      else resolve(answer)
    }
    worker.on('message', (answer: SeedAnswer) => {
      if (answer !== READ) {
        settle(answer)
        return
      }
      clearTimeout(timer)
      timer = giveUpIn(TIME_LIMIT_MS.placing)
    })
    worker.once('error', (error: unknown) => settle(isOutOfMemory(error) ? tooMuch() : new Error(String(error))))
    worker.once('exit', (code) => settle(new Error(`the reading thread ended with ${code}`)))
  })
}

function tooMuch(): FileSeed {
  const problem = { path: '', message: 'The file takes too much to read.', advice: 'Split the theory into several.' }
  return { ok: false, problems: [problem] }
}
