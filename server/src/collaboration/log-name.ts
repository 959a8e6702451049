import { createHash } from 'node:crypto'

/** What logs say instead of a document's id: who has the id may edit the document. */
export function logName(documentId: string): string {
  return createHash('sha256').update(documentId).digest('hex').slice(0, 12)
}
