import { firstViewShown } from '../ui/index.js'
import { type AnswerOf, type JobName, type JobOf, LAYOUT_JOBS } from './layout-jobs.js'

interface Asked {
  readonly name: JobName
  /** Made when the thread is free for it: most that is asked in a row is asked anew before. */
  readonly job: () => JobOf<JobName>
  /** Gives the answer of the other thread on, or that somebody has asked anew meanwhile: null. */
  readonly done: (answer: AnswerOf<JobName> | null) => void
  /** Does it in this thread. */
  readonly here: () => void
}

/** Somebody waits for Tidy up; routes are drawn meanwhile, only not as well. */
const ORDER: readonly JobName[] = ['tidy', 'routes']

/**
 * One thread beside the page that lays maps out, so that nobody who types is held up. It begins with the first job and
 * stays. It does one job at a time, and of each kind knows only the newest: who is asked for anew is told null, and what
 * the thread still finds for them is dropped. Where no thread can be had, or it fails, the same work is done here.
 */
export class LayoutThread {
  readonly #waiting = new Map<JobName, Asked>()
  #worker: Worker | null = null
  #running: Asked | null = null
  /** The running job has been asked for anew: nobody waits for its answer. */
  #stale = false
  #broken = false
  #mayBegin: boolean

  /** @param after jobs are made and done after this, so that it need not wait for them: the thread starts meanwhile */
  constructor(after: Promise<void> | null = null) {
    this.#mayBegin = after === null
    void after?.then(() => {
      this.#mayBegin = true
      this.#next()
    })
  }

  /**
   * @param job makes it, once the thread has time for it
   * @param done called with the answer, at once where there is no other thread; with null once it was asked anew
   */
  ask<Name extends JobName>(name: Name, job: () => JobOf<Name>, done: (answer: AnswerOf<Name> | null) => void): void {
    this.drop(name)
    const here = () => done(LAYOUT_JOBS[name](job()))
    if (this.#broken || typeof Worker === 'undefined') {
      here()
      return
    }
    // What a job of this name gives is told by its name: the thread does nothing else with it.
    const asked: Asked = { name, job, here, done: (answer) => done(answer as AnswerOf<Name> | null) }
    this.#waiting.set(name, asked)
    this.#next()
  }

  /** Nobody wants to know any more. */
  drop(name: JobName): void {
    const waiting = this.#waiting.get(name)
    this.#waiting.delete(name)
    waiting?.done(null)
    if (this.#running?.name !== name || this.#stale) return
    this.#stale = true
    this.#running.done(null)
  }

  #next(): void {
    if (this.#running !== null) return
    if (!this.#mayBegin) {
      this.#started()
      return
    }
    const asked = ORDER.flatMap((name) => this.#waiting.get(name) ?? [])[0]
    if (asked === undefined) return
    this.#waiting.delete(asked.name)
    this.#running = asked
    this.#stale = false
    const worker = this.#started()
    try {
      worker?.postMessage({ name: asked.name, job: asked.job() })
    } catch {
      this.#fail()
    }
  }

  #started(): Worker | null {
    try {
      this.#worker ??= this.#start()
    } catch {
      // A page that may not start threads can still tidy up.
      this.#fail()
    }
    return this.#worker
  }

  #start(): Worker {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<AnswerOf<JobName>>) => {
      const asked = this.#running
      const stale = this.#stale
      this.#running = null
      if (!stale) asked?.done(data)
      this.#next()
    })
    worker.addEventListener('error', () => this.#fail())
    worker.addEventListener('messageerror', () => this.#fail())
    return worker
  }

  /** From now on everything is done here. */
  #fail(): void {
    this.#broken = true
    this.#worker?.terminate()
    this.#worker = null
    const left = [...(this.#running === null || this.#stale ? [] : [this.#running]), ...this.#waiting.values()]
    this.#running = null
    this.#waiting.clear()
    for (const { here } of left) here()
  }
}

/** The thread of this page. */
export const layoutThread = new LayoutThread(firstViewShown)
