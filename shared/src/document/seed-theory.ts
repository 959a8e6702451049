import type * as Y from 'yjs'
import { THING_KINDS, type Theory, type ThingKind } from '../model/index.js'
import type { StoredTheory } from './resolve.js'
import { SCHEMA_VERSION, setSchemaVersion } from './schema-version.js'
import { thingsIn } from './thing.js'
import { createDetails, createThing } from './write-thing.js'

/** Puts a theory into an empty document. Only the server does, once. Throws an Error where the document has something in it. */
export function seedTheory(doc: Y.Doc, theory: Theory): void {
  if (doc.store.clients.size > 0) throw new Error('only an empty document can be seeded')
  doc.transact(() => {
    setSchemaVersion(doc, SCHEMA_VERSION)
    createDetails(doc, theory.details)
    const [mainLanguage = 'en'] = theory.details.languages
    for (const kind of THING_KINDS) seedThings(doc, kind, theory, mainLanguage)
  })
}

function seedThings<K extends ThingKind>(doc: Y.Doc, kind: K, theory: StoredTheory, mainLanguage: string): void {
  const made = thingsIn(doc, kind)
  for (const thing of theory[kind].values()) if (!made.has(thing.id)) createThing(doc, kind, thing, mainLanguage)
}
