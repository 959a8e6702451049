import type { ReadResult } from '@throughline/shared/formats'
import { t } from '../i18n/index.js'
import type { ReadingAnswer, ReadingJob } from './reading-job.js'

/** A file that takes longer is given up. */
const TIME_LIMIT_MS = 20_000

/** What is in a file, read beside the page. Never rejects: what cannot be read says why. */
export async function readInThread(file: File): Promise<ReadResult> {
  const job: ReadingJob = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await answerOf(worker, job)
  } finally {
    worker.terminate()
  }
}

function answerOf(worker: Worker, job: ReadingJob): Promise<ReadingAnswer> {
  return new Promise((resolve) => {
    const giveUp = () => resolve({ ok: false, problems: [tooMuch()] })
    const timer = setTimeout(giveUp, TIME_LIMIT_MS)
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      clearTimeout(timer)
      resolve(data)
    })
    // A thread that has no memory left ends like this, too.
    worker.addEventListener('error', giveUp)
    worker.postMessage(job, [job.bytes.buffer])
  })
}

const tooMuch = () => ({ path: '', message: t('import.tooMuch'), advice: t('import.tooMuchAdvice') })
