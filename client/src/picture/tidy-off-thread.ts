import { type TidyJob, type TidyPlaces, tidied } from './tidy-job.js'

/** Fewer boxes are tidied at once: starting a thread takes longer. */
const WORTH_A_THREAD = 80

let running: { readonly worker: Worker; readonly giveUp: () => void } | null = null

/**
 * Tidies in a thread of its own where the map is large, so that nobody who types is held up. A later call stops an
 * earlier one, which then gives null. Where no thread can be had, it is done here.
 *
 * @param done called with the places; at once for a small map
 */
export function tidyOffThread(job: TidyJob, done: (places: TidyPlaces | null) => void): void {
  running?.giveUp()
  if (job.theory.elements.size < WORTH_A_THREAD || typeof Worker === 'undefined') {
    done(tidied(job))
    return
  }
  let worker: Worker
  try {
    worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    // A page that may not start threads can still tidy up.
    done(tidied(job))
    return
  }
  const end = (places: TidyPlaces | null) => {
    worker.terminate()
    if (running?.worker === worker) running = null
    done(places)
  }
  running = { worker, giveUp: () => end(null) }
  worker.addEventListener('message', ({ data }: MessageEvent<TidyPlaces>) => end(data))
  worker.addEventListener('error', () => end(tidied(job)))
  worker.postMessage(job)
}
