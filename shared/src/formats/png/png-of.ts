import { joined } from '../zip/index.js'
import { chunk, SIGNATURE } from './chunks.js'

interface PngSize {
  readonly width: number
  readonly height: number
}

/**
 * A part of the pixels of a PNG, as it stands in the file.
 *
 * @param deflated a part of the zlib stream of its lines, each after a byte for its filter
 */
export const pixelsChunk = (deflated: Uint8Array): Uint8Array => chunk('IDAT', deflated)

/**
 * A PNG of 8-bit RGBA pixels.
 *
 * @param pixels every part of them, from `pixelsChunk`
 */
export function pngOf({ width, height }: PngSize, pixels: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // 8 bits each of red, green, blue, alpha (PNG specification, 11.2.2).
  head.set([8, 6], 8)
  return joined([Uint8Array.from(SIGNATURE), chunk('IHDR', head), ...pixels, chunk('IEND', new Uint8Array())])
}
