import { Inflate, Unzlib } from 'fflate'

// Input is fed in pieces this long: what one piece can grow to is bounded, and checked before the next.
const PIECE_BYTES = 4096

/** What zlib data inflates to, unless it is damaged or would be longer than `maxBytes`. */
export function inflateWithin(compressed: Uint8Array, maxBytes: number): Uint8Array | 'damaged' | 'too-large' {
  return fedWithin(compressed, maxBytes, (ondata) => new Unzlib(ondata))
}

/** The same for deflated data without zlib's head, as draw.io has it. */
export function inflateRawWithin(compressed: Uint8Array, maxBytes: number): Uint8Array | 'damaged' | 'too-large' {
  return fedWithin(compressed, maxBytes, (ondata) => new Inflate(ondata))
}

type Feed = (part: Uint8Array, final: boolean) => void

function fedWithin(
  compressed: Uint8Array,
  maxBytes: number,
  open: (ondata: Feed) => { push(part: Uint8Array, final: boolean): void },
): Uint8Array | 'damaged' | 'too-large' {
  const parts: Uint8Array[] = []
  let length = 0
  let ended = false
  const stream = open((part, final) => {
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
  return ended ? joined(parts) : 'damaged'
}

/** The parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
