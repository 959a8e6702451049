import { type TidyJob, tidied } from './tidy-job.js'

// Runs in a thread of its own: one job in, its places out.
self.addEventListener('message', ({ data }: MessageEvent<TidyJob>) => {
  self.postMessage(tidied(data))
})
