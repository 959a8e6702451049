import type { Theory } from '@throughline/shared/model'
import { drawThumbnail, type FigureOptions } from './figure.js'
import { writeFile } from './write-file.js'

/** One file or picture to be made; can be sent to another thread. */
export type PictureJob =
  | { readonly kind: 'file'; readonly format: string; readonly theory: Theory; readonly options: FigureOptions }
  | { readonly kind: 'thumbnail'; readonly theory: Theory }

/** Makes it, in the thread this runs in. */
export async function draw(job: PictureJob): Promise<string | Uint8Array> {
  return job.kind === 'file' ? writeFile(job.format, job.theory, job.options) : drawThumbnail(job.theory)
}
