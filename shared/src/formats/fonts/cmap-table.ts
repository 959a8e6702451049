import { viewOf } from './sfnt-tables.js'

/** Which glyph draws which code point, as a table of format 12. OpenType, "cmap". */
export function cmapTable(codePoints: ReadonlyMap<number, number>): Uint8Array {
  const pairs = [...codePoints].sort(([a], [b]) => a - b)
  const bytes = new Uint8Array(HEADER_BYTES + FORMAT_BYTES + GROUP_BYTES * pairs.length)
  const view = viewOf(bytes)
  view.setUint16(2, 1)
  // Windows, all of Unicode.
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, HEADER_BYTES)
  view.setUint16(HEADER_BYTES, 12)
  view.setUint32(HEADER_BYTES + 4, FORMAT_BYTES + GROUP_BYTES * pairs.length)
  view.setUint32(HEADER_BYTES + 12, pairs.length)
  pairs.forEach(([codePoint, glyph], index) => {
    const at = HEADER_BYTES + FORMAT_BYTES + GROUP_BYTES * index
    view.setUint32(at, codePoint)
    view.setUint32(at + 4, codePoint)
    view.setUint32(at + 8, glyph)
  })
  return bytes
}

const HEADER_BYTES = 12
const FORMAT_BYTES = 16
const GROUP_BYTES = 12
