import { readFile } from 'node:fs/promises'
import type { Platform } from '@throughline/shared/formats'
import { emojiFontFile, fontFile } from './fonts.js'
import { nodeOutlines } from './node-outlines.js'
import { renderPng } from './render-png.js'

/** What writers ask of where they run, answered by Node. */
export const nodePlatform: Platform = {
  font: (face, weight) => readFile(face === 'emoji' ? emojiFontFile() : fontFile(face, weight)),
  rasterise: renderPng,
  outlines: nodeOutlines,
  progress: () => undefined,
}
