import { readEmbedded } from '../embedded-model.js'
import type { Format } from '../format.js'
import { readModelFromSvg } from './read.js'

/** An SVG picture that carries the theory it shows. */
export const svgFormat: Format = {
  id: 'svg',
  name: 'SVG picture',
  extensions: ['.svg'],
  mediaType: 'image/svg+xml',
  recognises: (bytes) => looksLikeMarkup(bytes),
  read: (bytes) => readEmbedded(readModelFromSvg(bytes)),
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '')
  return start.trimStart().startsWith('<')
}
