import type { Written } from '@throughline/shared/formats'
import type { ExportJob, FromThread, Progress } from './export-job.js'

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
  #running: { readonly onProgress: (progress: Progress) => void; settle(file: Written | Error): void } | null = null

  /**
   * @param job what is asked for, or will be once it is known: cancelled before, it is never begun
   * @param onProgress hears what it is at
   * @throws Cancelled, or an Error that says why the file cannot be made
   */
  make(
    job: ExportJob | Promise<ExportJob>,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Written> {
    if (this.#running !== null) this.cancel()
    return new Promise((resolve, reject) => {
      const settle = (file: Written | Error) => {
        this.#running = null
        if (file instanceof Error) reject(file)
        else resolve(file)
      }
      const running = { onProgress, settle }
      this.#running = running
      Promise.resolve(job).then((known) => {
        if (this.#running !== running) return
        this.#worker ??= this.#start()
        this.#worker.postMessage(known)
      }, settle)
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
    if (message.kind === 'progress') this.#running?.onProgress(message)
    else this.#running?.settle(message.kind === 'made' ? message.file : new Error(message.reason))
  }
}
