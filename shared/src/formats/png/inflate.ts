import { Unzlib } from 'fflate'

// Input is fed in pieces this long: what one piece can grow to is bounded, and checked before the next.
const PIECE_BYTES = 4096

/** What zlib data inflates to, unless it is damaged or would be longer than `maxBytes`. */
export function inflateWithin(compressed: Uint8Array, maxBytes: number): Uint8Array | 'damaged' | 'too-large' {
  const parts: Uint8Array[] = []
  let length = 0
  let ended = false
  const stream = new Unzlib((part, final) => {
    length += part.length
    if (length <= maxBytes) parts.push(part)
    ended = final
  })
  try {
    for (let at = 0; at < compressed.length && length <= maxBytes; at += PIECE_BYTES) {
      stream.push(compressed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= compressed.length)
    }
  } catch {
    // fflate throws on damaged input, and there is nothing more to say about it.
    return 'damaged'
  }
  if (length > maxBytes) return 'too-large'
  if (!ended) return 'damaged'
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
