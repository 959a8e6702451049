import { readFile } from '@throughline/shared/formats'
import type { ReadingJob } from './reading-job.js'

// Started for one file, and gone with it: whatever it holds, the page goes on.
self.addEventListener('message', async ({ data }: MessageEvent<ReadingJob>) => {
  self.postMessage(await readFile(data.bytes, data.name))
})
