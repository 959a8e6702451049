import * as Y from 'yjs'
import type { Theory } from '../model/index.js'
import { seedTheory } from './seed-theory.js'
import { TheoryDocument } from './theory-document.js'

/** A new document that holds a theory. */
export function documentOf(theory: Theory): TheoryDocument {
  const doc = new Y.Doc()
  seedTheory(doc, theory)
  return new TheoryDocument(doc)
}
