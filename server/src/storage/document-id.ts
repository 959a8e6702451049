import { randomBytes } from 'node:crypto'

/** A new public id of a document: 128 random bits. In open mode, who knows it may edit. */
export function newDocumentId(): string {
  return randomBytes(16).toString('base64url')
}
