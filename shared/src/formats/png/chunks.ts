/** One chunk of a PNG: where it lies in the file. */
export interface Chunk {
  readonly type: string
  /** First byte of its length field. */
  readonly start: number
  readonly content: Uint8Array
  /** Whether its check sum is right. */
  isIntact(): boolean
}

/** What every PNG begins with. */
export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** The chunks of a PNG in order, up to IEND or to where the file stops making sense. Bytes are not copied. */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start = SIGNATURE.length
  while (start + 12 <= bytes.length) {
    const length = view.getUint32(start)
    if (length > bytes.length - start - 12) return
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8))
    const content = bytes.subarray(start + 8, start + 8 + length)
    const summed = bytes.subarray(start + 4, start + 8 + length)
    const sum = view.getUint32(start + 8 + length)
    yield { type, start, content, isIntact: () => crc32(summed) === sum }
    if (type === 'IEND') return
    start += 12 + length
  }
}

/** The bytes of a chunk: length, type, content, check sum. */
export function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index)
  bytes.set(content, 8)
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)))
  return bytes
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

/** The check sum of PNG chunks (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  // By index: of millions of bytes, those of an iterator take several times as long.
  for (let at = 0; at < bytes.length; at++) crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
