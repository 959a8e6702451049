import { createHash, randomBytes } from 'node:crypto'

/** What is kept of a secret that was drawn at random: who reads the store cannot use it. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** 256 random bits, to be put into an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** 128 random bits, to name a thing by. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}
