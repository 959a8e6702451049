const FINAL_BINARY = 0x82
const TWO_BYTES = 126
const EIGHT_BYTES = 127

let latest: { readonly message: Uint8Array; readonly frame: Buffer } | null = null

/**
 * A server's binary message in its WebSocket frame (RFC 6455, 5.2: one frame, not masked). The same message again, as
 * when it goes to everyone in a document, is not framed again.
 */
export function messageFrame(message: Uint8Array): Buffer {
  if (latest?.message !== message) latest = { message, frame: framed(message) }
  return latest.frame
}

function framed(message: Uint8Array): Buffer {
  const { length } = message
  const head = length < TWO_BYTES ? 2 : length < 0x10000 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + length)
  frame[0] = FINAL_BINARY
  if (head === 2) frame[1] = length
  else if (head === 4) {
    frame[1] = TWO_BYTES
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = EIGHT_BYTES
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(message, head)
  return frame
}
