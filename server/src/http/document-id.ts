import { createHash } from 'node:crypto'

const FORM = /^[A-Za-z0-9_-]{16,64}$/

/** True for texts that could be a document's id; nothing else ever reaches the store. */
export function isDocumentId(text: string): boolean {
  return FORM.test(text)
}

/** What logs say instead of an id: who has the id may edit the document. */
export function hashedId(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12)
}
