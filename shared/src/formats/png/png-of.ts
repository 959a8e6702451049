import { joined } from '../zip/index.js'
import { chunk, SIGNATURE } from './chunks.js'

interface PngSize {
  readonly width: number
  readonly height: number
}

/**
 * A PNG of 8-bit RGBA pixels.
 *
 * @param deflated its lines, each after a byte for its filter, as the parts of one zlib stream
 */
export function pngOf({ width, height }: PngSize, deflated: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // 8 bits each of red, green, blue, alpha (PNG specification, 11.2.2).
  head.set([8, 6], 8)
  const pixels = deflated.map((part) => chunk('IDAT', part))
  return joined([Uint8Array.from(SIGNATURE), chunk('IHDR', head), ...pixels, chunk('IEND', new Uint8Array())])
}
