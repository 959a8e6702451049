import { Worker } from 'node:worker_threads'
import { isBuilt } from '../thread-file.js'
import { draw, type PictureJob } from './picture-job.js'
import type { PictureAnswer } from './picture-worker.js'

/** A picture that takes longer than this is given up, and the thread with it. */
const TIME_LIMIT_MS = 60_000

const WORKER = new URL('./picture-worker.js', import.meta.url)

interface Waiting {
  readonly number: number
  readonly job: PictureJob
  readonly resolve: (picture: string | Uint8Array) => void
  readonly reject: (error: Error) => void
}

/**
 * Draws pictures one after the other in a thread of its own, so that a large map never holds up people who type.
 * The thread starts with the first picture and does not keep the process alive.
 */
export class DrawingThread {
  #worker: Worker | null = null
  #queue: Waiting[] = []
  #current: Waiting | null = null
  #timer: NodeJS.Timeout | null = null
  #last = 0
  readonly #file: URL
  readonly #timeLimitMs: number

  constructor(file = WORKER, timeLimitMs = TIME_LIMIT_MS) {
    this.#file = file
    this.#timeLimitMs = timeLimitMs
  }

  draw(job: PictureJob): Promise<string | Uint8Array> {
    if (!isBuilt(this.#file)) return Promise.resolve().then(() => draw(job))
    return new Promise((resolve, reject) => {
      this.#queue.push({ number: ++this.#last, job, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#fail(new Error('the server is stopping'))
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error('the server is stopping'))
    await worker?.terminate()
  }

  #next(): void {
    if (this.#current !== null) return
    const waiting = this.#queue.shift()
    if (waiting === undefined) {
      this.#worker?.unref()
      return
    }
    this.#worker ??= this.#start()
    this.#worker.ref()
    this.#current = waiting
    this.#timer = setTimeout(() => this.#giveUp(`no picture within ${this.#timeLimitMs} ms`), this.#timeLimitMs)
    this.#worker.postMessage({ number: waiting.number, job: waiting.job })
  }

  #start(): Worker {
    const worker = new Worker(this.#file)
    worker.on('message', (answer: PictureAnswer) => this.#done(answer))
    worker.on('error', (error) => this.#lost(worker, error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => this.#lost(worker, `the drawing thread ended with ${code}`))
    return worker
  }

  #done(answer: PictureAnswer): void {
    const waiting = this.#current
    if (waiting === null || waiting.number !== answer.number) return
    this.#settle()
    if ('picture' in answer) waiting.resolve(answer.picture)
    else waiting.reject(new Error(answer.trouble))
    this.#next()
  }

  #giveUp(reason: string): void {
    const worker = this.#worker
    this.#fail(new Error(reason))
    void worker?.terminate()
    this.#next()
  }

  #lost(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return
    this.#fail(new Error(reason))
    this.#next()
  }

  // The thread is gone, or going; what was being drawn is lost. What waits is for a new one.
  #fail(error: Error): void {
    this.#worker = null
    const waiting = this.#current
    this.#settle()
    waiting?.reject(error)
  }

  #settle(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#current = null
  }
}
