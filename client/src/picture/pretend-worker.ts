import { doPosted, type Posted } from './layout-jobs.js'

/** For tests: a thread that answers when it is told to, as a real one would. Everything is copied on the way. */
export class PretendWorker extends EventTarget {
  static started: PretendWorker[] = []

  /** Lets the thread that was started last answer the job it has. */
  static answer(): void {
    PretendWorker.started.at(-1)?.answer()
  }

  readonly jobs: Posted[] = []
  #answered = 0
  ended = false

  constructor() {
    super()
    PretendWorker.started.push(this)
  }

  postMessage(job: Posted): void {
    this.jobs.push(structuredClone(job))
  }

  terminate(): void {
    this.ended = true
  }

  /** There is a job that it has not answered. */
  isBusy(): boolean {
    return this.#answered < this.jobs.length
  }

  answer(): void {
    const job = this.jobs[this.#answered]
    if (job === undefined || this.ended) throw new Error('nothing to answer')
    this.#answered++
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(doPosted(job)) }))
  }
}
