import type * as Y from 'yjs'
import { detailsIn } from './thing.js'

/** The form of the document that this code reads and writes. */
export const SCHEMA_VERSION = 1

/** Where a document says its form. */
export const SCHEMA_KEY = 'schema'

/** Which form a document has; 0 where it does not say: empty, or not made by us. */
export function schemaVersionOf(doc: Y.Doc): number {
  const version = detailsIn(doc).get(SCHEMA_KEY)
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0
}

export function setSchemaVersion(doc: Y.Doc, version: number): void {
  detailsIn(doc).set(SCHEMA_KEY, version)
}
