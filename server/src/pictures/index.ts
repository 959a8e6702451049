import type { Theory } from '@throughline/shared/model'
import { DrawingThread } from './drawing-thread.js'
import type { FigureOptions, PngOptions } from './figure.js'

export type { FigureLens, FigureOptions, PngOptions } from './figure.js'
export { emojiFontFile, fontFile, fontFiles } from './fonts.js'
export { createNodeMeasure } from './node-measure.js'
export { placed } from './placed.js'

const thread = new DrawingThread()

/** The figure of a theory as SVG: equal to the screen, the model inside. Drawn in another thread. */
export async function figureSvg(theory: Theory, options: FigureOptions = {}): Promise<string> {
  return text(await thread.draw({ kind: 'svg', theory, options }))
}

/** The figure of a theory as PNG, the model inside. Very large maps come at a smaller scale than asked. */
export async function figurePng(theory: Theory, options: PngOptions = {}): Promise<Uint8Array> {
  const picture = await thread.draw({ kind: 'png', theory, options })
  if (typeof picture === 'string') throw new Error('a PNG was drawn as text')
  return picture
}

/** A small picture of a theory, SVG: boxes and links, no text. */
export async function thumbnailSvg(theory: Theory): Promise<string> {
  return text(await thread.draw({ kind: 'thumbnail', theory }))
}

/** Ends the drawing thread. */
export const closePictures = (): Promise<void> => thread.close()

function text(picture: string | Uint8Array): string {
  if (typeof picture !== 'string') throw new Error('a picture was drawn in another format')
  return picture
}
