import { Inflate, Unzlib } from 'fflate'

// Input is fed in pieces this long: what one piece can grow to is bounded, and checked before the next.
const PIECE_BYTES = 4096

/** What zlib data inflates to, unless it is damaged or would be longer than `maxBytes`. */
export function inflateWithin(compressed: Uint8Array, maxBytes: number): Uint8Array | 'damaged' | 'too-large' {
  return fedWithin(compressed, { bytes: maxBytes }, (ondata) => new Unzlib(ondata))
}

/** How much may still be inflated of one file. */
export interface InflateAllowance {
  bytes: number
}

/**
 * The same for deflated data without zlib's head, as draw.io has it.
 *
 * @param allowance counted down by what was inflated, also of damaged data
 */
export function inflateRawWithin(
  compressed: Uint8Array,
  allowance: InflateAllowance,
): Uint8Array | 'damaged' | 'too-large' {
  return fedWithin(compressed, allowance, (ondata) => new Inflate(ondata))
}

type Feed = (part: Uint8Array, final: boolean) => void

function fedWithin(
  compressed: Uint8Array,
  allowance: InflateAllowance,
  open: (ondata: Feed) => { push(part: Uint8Array, final: boolean): void },
): Uint8Array | 'damaged' | 'too-large' {
  const parts: Uint8Array[] = []
  let ended = false
  const stream = open((part, final) => {
    allowance.bytes -= part.length
    if (allowance.bytes >= 0) parts.push(part)
    ended = final
  })
  try {
    for (let at = 0; at < compressed.length && allowance.bytes >= 0; at += PIECE_BYTES) {
      stream.push(compressed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= compressed.length)
    }
  } catch {
    // fflate throws on damaged input, and there is nothing more to say about it.
    return 'damaged'
  }
  if (allowance.bytes < 0) return 'too-large'
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
