import type { Theory } from '@throughline/shared/model'
import { drawPng, drawSvg, drawThumbnail, type FigureOptions, type PngOptions } from './figure.js'

/** One picture to be drawn; can be sent to another thread. */
export type PictureJob =
  | { readonly kind: 'svg'; readonly theory: Theory; readonly options: FigureOptions }
  | { readonly kind: 'png'; readonly theory: Theory; readonly options: PngOptions }
  | { readonly kind: 'thumbnail'; readonly theory: Theory }

/** Draws it, in the thread this runs in. */
export function draw(job: PictureJob): string | Uint8Array {
  switch (job.kind) {
    case 'svg':
      return drawSvg(job.theory, job.options)
    case 'png':
      return drawPng(job.theory, job.options)
    case 'thumbnail':
      return drawThumbnail(job.theory)
  }
}
