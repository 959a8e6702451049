import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { aLink, anElement, aTheory } from '../model/index.js'
import { documentOf } from './document-of.js'
import { migrateDocument, SchemaTooNew } from './migrate-document.js'
import { readTheory } from './read-theory.js'
import { SCHEMA_VERSION, schemaVersionOf } from './schema-version.js'

const theory = aTheory({
  elements: ['a', 'b'].map((id) => anElement({ id, type: 'note' })),
  links: [aLink({ id: 'ab', from: 'a', to: 'b' }), aLink({ id: 'm', from: 'b', to: 'ab', kind: 'moderates' })],
})

test('[D25] a seeded document has the current version, an empty one has none', () => {
  expect(schemaVersionOf(documentOf(theory).doc)).toBe(SCHEMA_VERSION)
  expect(schemaVersionOf(new Y.Doc())).toBe(0)
})

test('[D25] a version that makes no sense is none', () => {
  const doc = new Y.Doc()
  for (const version of ['1', -1, 0.5, null]) {
    doc.getMap('theory').set('schema', version)
    expect(schemaVersionOf(doc)).toBe(0)
  }
})

test('[D26] migrating a document without a version gives it the current one, and keeps what is in it', () => {
  const { doc } = documentOf(theory)
  doc.getMap('theory').delete('schema')
  expect(migrateDocument(doc)).toBe(true)
  expect(schemaVersionOf(doc)).toBe(SCHEMA_VERSION)
  expect(readTheory(doc)).toEqual(theory)
})

test('[D26] dangling links are swept up, once', () => {
  const { doc } = documentOf(theory)
  doc.getMap('elements').delete('a')
  expect(migrateDocument(doc)).toBe(true)
  expect(doc.getMap('links').size).toBe(0)
  const before = Y.encodeStateAsUpdate(doc)
  expect(migrateDocument(doc)).toBe(false)
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

test('[D27] a document of a later version is refused and left as it is', () => {
  const { doc } = documentOf(theory)
  doc.getMap('theory').set('schema', SCHEMA_VERSION + 1)
  doc.getMap('elements').delete('a')
  const before = Y.encodeStateAsUpdate(doc)
  expect(() => migrateDocument(doc)).toThrow(SchemaTooNew)
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})
