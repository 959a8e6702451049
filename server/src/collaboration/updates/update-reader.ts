import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { MalformedMessage } from '@throughline/shared/protocol'
import { isOutOfMemory } from '../../is-out-of-memory.js'
import { threadFile } from '../../thread-file.js'
import type { ReaderTask, ReaderWord } from './update-reader-thread.js'

const ENTRY = new URL('./update-reader-thread.js', import.meta.url)
/** Of the thread's processor time, for each MB begun; reading takes a third of that, and so does applying. */
const BUDGET_MS = 250
/** Times that, for the document on which an update is tried: it was accepted once. */
const FOR_DOCUMENT = 20
const MB = 1024 * 1024
/** Where a thread's processor time is not told, or the machine has none to give: so many budgets by the clock. */
const BUDGETS_AT_MOST = 40
/** An update of one message takes a tenth of that, a document of the largest size the rest. */
const HEAP_MB = 512
/** A thread with nothing to read for so long ends, and gives its memory back. */
const RESTS_MS = 20_000

/** An update that takes longer to read or to apply than any honest one of its size. */
export class TooMuchWork extends Error {
  override readonly name = 'TooMuchWork'
}

interface Job {
  readonly update: Uint8Array
  /** Made only when its turn comes; null to read alone. */
  readonly whole: (() => Uint8Array) | null
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

/**
 * Reads large updates in a thread of its own, one after the other, each within a budget: what takes longer ends the
 * thread and not the server. The thread starts with the first and does not keep the process alive.
 */
export class UpdateReader {
  readonly #budgetMs: number
  readonly #jobs: Job[] = []
  readonly #held = new Set<Promise<void>>()
  #worker: Worker | null = null
  #task: string | null = null
  #isReady = false
  #current: Job | null = null
  #timer: NodeJS.Timeout | null = null
  #resting: NodeJS.Timeout | null = null

  constructor(budgetMs = BUDGET_MS) {
    this.#budgetMs = budgetMs
  }

  /** Rejects with MalformedMessage where it is not one whole V1 update, with TooMuchWork where that takes too long to see. */
  check(update: Uint8Array): Promise<void> {
    return this.#ask(update, null)
  }

  /** Applies it to a copy of a document, asked for when its turn has come. Rejects as `check` does. */
  tryOn(whole: () => Uint8Array, update: Uint8Array): Promise<void> {
    return this.#ask(update, whole)
  }

  /** Counts work that a check is part of, for `settled`. */
  hold(work: Promise<void>): void {
    this.#held.add(work)
    void work.finally(() => this.#held.delete(work))
  }

  /** How much work is held. */
  get reading(): number {
    return this.#held.size
  }

  /** Resolves when all work that was held is done. */
  async settled(): Promise<void> {
    while (this.#held.size > 0) await Promise.allSettled(this.#held)
  }

  async stop(): Promise<void> {
    const worker = this.#worker
    const error = new Error('the server is stopping')
    for (const job of this.#jobs.splice(0)) job.reject(error)
    this.#lose(worker, error)
    await worker?.terminate()
  }

  #ask(update: Uint8Array, whole: Job['whole']): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#jobs.push({ update, whole, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#current !== null) return
    if (this.#resting !== null) clearTimeout(this.#resting)
    this.#resting = null
    if (this.#jobs.length === 0) {
      this.#worker?.unref()
      if (this.#worker !== null) this.#resting = setTimeout(() => void this.stop(), RESTS_MS).unref()
      return
    }
    this.#worker ??= this.#start()
    this.#worker.ref()
    if (!this.#isReady) return
    const job = this.#jobs.shift()
    if (job === undefined) return
    const task = this.#taskOf(job)
    if (task === null) return
    this.#current = job
    this.#watch(task.whole === null ? this.#budgetOf(task.update) : FOR_DOCUMENT * this.#budgetOf(task.whole))
    this.#worker.postMessage(task)
  }

  #taskOf({ update, whole, reject }: Job): ReaderTask | null {
    try {
      return { update, whole: whole?.() ?? null }
    } catch (error) {
      reject(asError(error))
      this.#next()
      return null
    }
  }

  #budgetOf(bytes: Uint8Array): number {
    return this.#budgetMs * Math.ceil(bytes.length / MB)
  }

  #start(): Worker {
    const worker = new Worker(threadFile(ENTRY), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } })
    worker.on('message', (word: ReaderWord) => this.#hear(word))
    worker.on('error', (error) =>
      this.#lose(worker, isOutOfMemory(error) ? new TooMuchWork('out of memory') : asError(error)),
    )
    worker.on('exit', (code) => this.#lose(worker, new Error(`the thread that reads updates ended with ${code}`)))
    return worker
  }

  #hear(word: ReaderWord): void {
    if (word.kind === 'ready') {
      this.#isReady = true
      this.#task = word.task
    } else if (word.kind === 'begun') {
      if (this.#timer !== null) clearTimeout(this.#timer)
      if (this.#current !== null) this.#watch(this.#budgetOf(this.#current.update))
      return
    } else {
      const job = this.#settle()
      if (word.kind === 'whole') job?.resolve()
      else job?.reject(new MalformedMessage('not a V1 update'))
    }
    this.#next()
  }

  /** Looks again as often as the thread had too little of the processor to have used its budget. */
  #watch(budgetMs: number): void {
    const begun = this.#threadMs()
    const latest = performance.now() + budgetMs * BUDGETS_AT_MOST
    const look = () => {
      const used = begun === null ? null : (this.#threadMs() ?? begun) - begun
      const isOver = used === null || used >= budgetMs || performance.now() >= latest
      if (isOver) this.#giveUp(budgetMs)
      else this.#timer = setTimeout(look, Math.max(budgetMs - used, 10))
    }
    this.#timer = setTimeout(look, begun === null ? budgetMs * BUDGETS_AT_MOST : budgetMs)
  }

  /** Processor time of the thread so far; null where the system does not tell. */
  #threadMs(): number | null {
    if (this.#task === null) return null
    try {
      return Number(readFileSync(this.#task, 'utf8').split(' ')[0]) / 1e6
    } catch {
      return null
    }
  }

  #giveUp(budgetMs: number): void {
    const worker = this.#worker
    this.#lose(worker, new TooMuchWork(`not done within ${budgetMs} ms`))
    void worker?.terminate()
  }

  /** The thread is gone, or going, and what it was reading with it; what waits is for a new one. */
  #lose(worker: Worker | null, error: Error): void {
    if (worker !== this.#worker) return
    // One that does not even start is not started again and again for the same update.
    const job = this.#isReady ? this.#settle() : this.#jobs.shift()
    this.#worker = null
    this.#isReady = false
    job?.reject(error)
    this.#next()
  }

  #settle(): Job | null {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const job = this.#current
    this.#current = null
    return job
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
