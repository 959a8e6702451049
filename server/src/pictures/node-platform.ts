import { readFile } from 'node:fs/promises'
import type { Platform } from '@throughline/shared/formats'
import { emojiFontFile, fontFile } from './fonts.js'
import { nodeOutlines } from './node-outlines.js'

/** What writers ask of where they run, answered by Node. */
export const nodePlatform: Platform = {
  font: (face, weight) => readFile(face === 'emoji' ? emojiFontFile() : fontFile(face, weight)),
  // What paints is native and takes a while to load; few formats have pixels.
  rasterise: async (picture, scale) => (await import('./render-png.js')).renderPng(picture, scale),
  outlines: nodeOutlines,
  progress: () => undefined,
}
