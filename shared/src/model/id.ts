/** Names one thing in one theory. Random, never reused; imported files keep the ids they came with. */
export type Id = string

// Web Crypto, in browsers and in Node; shared/ is typed without either.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-'

/** A new id: 21 characters, 126 random bits. */
export function newId(): Id {
  const bytes = new Uint8Array(21)
  crypto.getRandomValues(bytes)
  let id = ''
  for (const byte of bytes) id += ALPHABET[byte & 63]
  return id
}
