// In pages, their threads and in Node; shared/ is typed without them.
declare const btoa: (binary: string) => string
declare const atob: (base64: string) => string

/** Base64 of bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  // In pieces: one call with 300,000 arguments would overflow the stack.
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE))
  }
  return btoa(binary)
}

/** The bytes of base64. Throws where it is none. */
export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

const PIECE = 32_768
