import type { Written } from '@throughline/shared/formats'
import type { ExportJob, FromThread } from './export-job.js'

/** Somebody stopped waiting for what was being made. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/**
 * A thread beside the page that makes files, one at a time: what is asked for while another is made takes its place. A
 * long one can be cancelled, which ends the thread; the next begins another.
 */
export class ExportThread {
  #worker: Worker | null = null
  #running: { readonly onProgress: (done: number) => void; settle(file: Written | Error): void } | null = null

  /**
   * @param onProgress hears how far it is, from 0 to 1
   * @throws Cancelled, or an Error that says why the file cannot be made
   */
  make(job: ExportJob, onProgress: (done: number) => void = () => undefined): Promise<Written> {
    if (this.#running !== null) this.cancel()
    return new Promise((resolve, reject) => {
      const settle = (file: Written | Error) => {
        this.#running = null
        if (file instanceof Error) reject(file)
        else resolve(file)
      }
      this.#running = { onProgress, settle }
      this.#worker ??= this.#start()
      this.#worker.postMessage(job)
    })
  }

  /** Ends what is being made. */
  cancel(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#running?.settle(new Cancelled())
  }

  #start(): Worker {
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) => {
      if (worker === this.#worker) this.#hear(data)
    })
    worker.addEventListener('error', ({ message }) => {
      if (worker !== this.#worker) return
      this.#worker = null
      this.#running?.settle(new Error(message))
    })
    return worker
  }

  #hear(message: FromThread): void {
    if (message.kind === 'progress') this.#running?.onProgress(message.done)
    else this.#running?.settle(message.kind === 'made' ? message.file : new Error(message.reason))
  }
}
