import type { Written } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import { DrawingThread } from './drawing-thread.js'
import type { FigureOptions } from './figure.js'

export type { FigureLens, FigureOptions } from './figure.js'
export { emojiFontFile, fontFile } from './fonts.js'
export { createNodeMeasure } from './node-measure.js'
export { placed } from './placed.js'
export { writeFile } from './write-file.js'

const thread = new DrawingThread()

/** A theory as a file of a format that can be written, made in another thread. */
export function exportFile(format: string, theory: Theory, options: FigureOptions = {}): Promise<Written> {
  return thread.draw({ kind: 'file', format, theory, options })
}

/** A small picture of a theory, SVG: boxes and links, no text. */
export async function thumbnailSvg(theory: Theory): Promise<string> {
  const picture = await thread.draw({ kind: 'thumbnail', theory })
  if (typeof picture !== 'string') throw new Error('a small picture was drawn in another format')
  return picture
}

/** Ends the drawing thread. */
export const closePictures = (): Promise<void> => thread.close()
