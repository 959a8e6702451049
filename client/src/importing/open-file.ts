import type { Mapping } from '@throughline/shared/formats/sheets'
import { t } from '../i18n/index.js'
import type { ReadingAnswer, ReadingJob, SheetAs } from './reading-job.js'

/** A file that is looked over: what is in it, and its tables read otherwise. */
export interface OpenFile {
  /** As it was called. */
  readonly name: string
  readonly answer: ReadingAnswer
  /** Reads the tables as this mapping says. */
  readonly map: (mapping: Mapping) => Promise<ReadingAnswer>
  /** Reads one sheet as another kind of table, or with its headings elsewhere; its columns are guessed anew. */
  readonly readAs: (sheet: number, as: SheetAs) => Promise<ReadingAnswer>
  readonly close: () => void
}

/** A file that takes longer is given up. */
const TIME_LIMIT_MS = 20_000

/** Opens a file in a thread beside the page. Never rejects: what cannot be read says why. */
export async function openFile(file: File): Promise<OpenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  const ask = (job: ReadingJob) => answerOf(worker, job)
  return {
    name: file.name,
    answer: await ask({ kind: 'open', bytes, name: file.name }),
    map: (mapping) => ask({ kind: 'map', mapping }),
    readAs: (sheet, as) => ask({ kind: 'sheet', sheet, as }),
    close: () => worker.terminate(),
  }
}

function answerOf(worker: Worker, job: ReadingJob): Promise<ReadingAnswer> {
  return new Promise((resolve) => {
    const ended = new AbortController()
    const settle = (answer: ReadingAnswer) => {
      clearTimeout(timer)
      ended.abort()
      resolve(answer)
    }
    const giveUp = () => {
      worker.terminate()
      settle({ read: { ok: false, problems: [tooMuch()] }, sheets: null })
    }
    const timer = setTimeout(giveUp, TIME_LIMIT_MS)
    const heard = ({ data }: MessageEvent<ReadingAnswer>) => settle(data)
    worker.addEventListener('message', heard, { signal: ended.signal })
    // A thread that has no memory left ends like this, too.
    worker.addEventListener('error', giveUp, { signal: ended.signal })
    worker.postMessage(job)
  })
}

const tooMuch = () => ({ path: '', message: t('import.tooMuch'), advice: t('import.tooMuchAdvice') })
