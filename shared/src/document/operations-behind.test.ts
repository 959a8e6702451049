import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentOf } from './document-of.js'
import { operationsBehind } from './operations-behind.js'
import { beginning } from './testing/index.js'
import { TheoryDocument } from './theory-document.js'

const ANA = 1001

test('a value that somebody put in names them, one that was taken out is the one that went', () => {
  const before = documentOf(beginning()).doc
  const document = new TheoryDocument(copyOf(before))
  document.doc.clientID = ANA
  document.changeThing('elements', 'a', { bearing: null, tags: ['pilot'] })
  document.remove('links', 'ab')
  const of = (change: Parameters<typeof operationsBehind>[2]) => operationsBehind(before, document.doc, change)
  const tags = of({ kind: 'elements', id: 'a', became: 'changed', fields: [{ field: 'tags' }] })
  expect(tags.made.map(({ client }) => client)).toEqual([ANA])
  const link = before.getMap('links').get('ab')
  expect(of({ kind: 'links', id: 'ab', became: 'removed', fields: [] })).toEqual({
    made: [],
    gone: [link instanceof Y.Map ? { client: link._item?.id.client, clock: link._item?.id.clock } : null],
  })
})

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
