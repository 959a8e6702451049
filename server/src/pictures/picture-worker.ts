import { parentPort } from 'node:worker_threads'
import { draw, type PictureJob } from './picture-job.js'

/** What the drawing thread answers, by the number of the job. */
export type PictureAnswer =
  | { readonly number: number; readonly picture: string | Uint8Array }
  | { readonly number: number; readonly trouble: string }

parentPort?.on('message', async ({ number, job }: { number: number; job: PictureJob }) => {
  parentPort?.postMessage(await answer(number, job))
})

// Whatever goes wrong with one picture must not take the others with it: it is told, and thrown where it was asked for.
async function answer(number: number, job: PictureJob): Promise<PictureAnswer> {
  try {
    return { number, picture: await draw(job) }
  } catch (error) {
    return { number, trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
