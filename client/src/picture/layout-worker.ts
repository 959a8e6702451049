import { doPosted, type Posted } from './layout-jobs.js'

// Runs in a thread of its own: one job in, its answer out.
self.addEventListener('message', ({ data }: MessageEvent<Posted>) => {
  self.postMessage(doPosted(data))
})
