import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { aLink, anElement, aTheory, type Theory } from '../model/index.js'
import { bringBack, bringThingsBack } from './bring-back.js'
import { documentOf } from './document-of.js'
import { readTheory } from './read-theory.js'
import { beginning, makeEdit, someEdits } from './testing/index.js'
import { TheoryDocument } from './theory-document.js'

const training = anElement({ id: 'a', type: 'activity', label: { en: 'Training' } })
const confidence = anElement({ id: 'b', type: 'outcome', label: { en: 'Confidence' } })
const before = aTheory({ elements: [training, confidence], links: [aLink({ id: 'l', from: 'a', to: 'b' })] })

test('[D33] whatever was done since, bringing an earlier state back brings all of it back', () => {
  fc.assert(
    fc.property(someEdits, someEdits, (first, then) => {
      const document = documentOf(beginning())
      first.forEach((edit, n) => {
        makeEdit(document, edit, `first ${n}`)
      })
      const earlier = copyOf(document.doc)
      then.forEach((edit, n) => {
        makeEdit(document, edit, `then ${n}`)
      })
      bringBack(document, earlier)
      expect(contentOf(document.doc)).toEqual(contentOf(earlier))
      expect(byId(readTheory(document.doc))).toEqual(byId(readTheory(earlier)))
      const update = updateOf(document.doc, () => bringBack(document, earlier))
      expect(update).toBeNull()
    }),
  )
})

test('[D33] what others type meanwhile in words that stay the same is kept where it is', () => {
  const ana = documentOf(before)
  const ben = new TheoryDocument(copyOf(ana.doc))
  const earlier = copyOf(ana.doc)
  ana.setText({ kind: 'elements', id: 'a', field: 'label', language: 'en' }, 'Training for all')
  Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(ana.doc))
  ben.splice({ kind: 'elements', id: 'a', field: 'label', language: 'en' }, { at: 0, remove: 0, insert: 'Good ' })
  bringBack(ana, earlier)
  Y.applyUpdate(ana.doc, Y.encodeStateAsUpdate(ben.doc))
  expect(readTheory(ana.doc).elements.get('a')?.label).toEqual({ en: 'Good Training' })
})

test('[D34] one box comes back with the links that went with it, and nothing else is touched', () => {
  const document = documentOf(before)
  const earlier = copyOf(document.doc)
  document.remove('links', 'l')
  document.remove('elements', 'b')
  document.setText({ kind: 'elements', id: 'a', field: 'label', language: 'en' }, 'Courses')
  bringThingsBack(document, earlier, [{ kind: 'elements', id: 'b' }])
  const now = readTheory(document.doc)
  expect([...now.elements.values()].map(({ label }) => label.en)).toEqual(['Courses', 'Confidence'])
  expect([...now.links.keys()]).toEqual(['l'])
})

test('[D34] a link that was taken away by itself stays away when its box is brought back to what it said', () => {
  const document = documentOf(before)
  const earlier = copyOf(document.doc)
  document.remove('links', 'l')
  document.setText({ kind: 'elements', id: 'b', field: 'label', language: 'en' }, 'Trust')
  bringThingsBack(document, earlier, [{ kind: 'elements', id: 'b' }])
  expect(readTheory(document.doc).elements.get('b')?.label).toEqual({ en: 'Confidence' })
  expect(readTheory(document.doc).links.size).toBe(0)
})

test('[D34] a box that was not there yet goes', () => {
  const document = documentOf(before)
  const earlier = copyOf(document.doc)
  document.create('elements', anElement({ id: 'c', type: 'note' }))
  bringThingsBack(document, earlier, [{ kind: 'elements', id: 'c' }])
  expect(document.has('elements', 'c')).toBe(false)
})

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

function contentOf(doc: Y.Doc): unknown {
  return Object.fromEntries([...doc.share.keys()].map((name) => [name, doc.getMap(name).toJSON()]))
}

function updateOf(doc: Y.Doc, make: () => void): Uint8Array | null {
  let made: Uint8Array | null = null
  const note = (update: Uint8Array) => {
    made = update
  }
  doc.on('update', note)
  make()
  doc.off('update', note)
  return made
}

// Things that were gone are made again, and so come later in the order of making.
function byId(theory: Theory): unknown {
  return Object.fromEntries(
    Object.entries(theory).map(([key, part]: [string, unknown]) => [
      key,
      part instanceof Map ? Object.fromEntries(part) : part,
    ]),
  )
}
