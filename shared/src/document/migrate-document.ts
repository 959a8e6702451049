import type * as Y from 'yjs'
import { readTheory } from './read-theory.js'
import { SCHEMA_VERSION, schemaVersionOf, setSchemaVersion } from './schema-version.js'
import { storedThings, thingsIn } from './thing.js'

/** Brings a document from one version of the schema to the next. */
type Migration = (doc: Y.Doc) => void

/** What brings a document to each version from the one before. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: (doc) => setSchemaVersion(doc, 1),
}

/**
 * Brings a document that is being opened up to SCHEMA_VERSION and sweeps up links that dangle. On the server only.
 * Gives whether anything was changed. Throws SchemaTooNew, having changed nothing, for a document of a later version.
 */
export function migrateDocument(doc: Y.Doc): boolean {
  const version = schemaVersionOf(doc)
  if (version > SCHEMA_VERSION) throw new SchemaTooNew(version)
  const dangling = danglingLinks(doc)
  if (version === SCHEMA_VERSION && dangling.length === 0) return false
  doc.transact(() => {
    for (let to = version + 1; to <= SCHEMA_VERSION; to += 1) migration(to)(doc)
    for (const id of dangling) thingsIn(doc, 'links').delete(id)
  })
  return true
}

/** The document was written by a later version of Throughline: to be neither read nor written by this one. */
export class SchemaTooNew extends Error {
  readonly version: number

  constructor(version: number) {
    super(`the document has schema ${version}, this version of Throughline knows ${SCHEMA_VERSION}`)
    this.name = 'SchemaTooNew'
    this.version = version
  }
}

function migration(to: number): Migration {
  const found = MIGRATIONS[to]
  if (found === undefined) throw new Error(`no migration to schema ${to}`)
  return found
}

function danglingLinks(doc: Y.Doc): string[] {
  const { links } = readTheory(doc)
  return storedThings(doc, 'links').flatMap(([id]) => (links.has(id) ? [] : [id]))
}
