import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { anElement, aTheory } from '../model/index.js'
import { documentOf } from './document-of.js'
import { makeAnew } from './make-anew.js'
import { metAcross } from './met-across.js'
import { TheoryDocument } from './theory-document.js'

const EPOCH = 3_000_000_000
const START = aTheory({
  elements: [anElement({ id: 'a', type: 'outcome', label: { en: 'Pupils read more' } })],
})
const LABEL = { kind: 'elements', id: 'a', field: 'label', language: 'en' } as const
const TERM = { kind: 'elements', id: 'a', field: 'term', language: null } as const

/** A laptop that is away, and the document, which is made anew meanwhile. */
function away() {
  const base = Y.encodeStateAsUpdate(documentOf(START).doc)
  const [mine, before] = [copy(base), copy(base)]
  let present: TheoryDocument | null = null
  return {
    mine,
    before,
    madeAnew(): TheoryDocument {
      present = new TheoryDocument(new Y.Doc())
      Y.applyUpdate(present.doc, Y.encodeStateAsUpdate(makeAnew(before.doc, EPOCH)))
      return present
    },
    met() {
      const [own, last] = [mine.doc, before.doc].map((doc) => Y.encodeStateAsUpdate(doc)) as [Uint8Array, Uint8Array]
      const now = Y.encodeStateAsUpdate((present ?? before).doc)
      return metAcross({ base, mine: own, last, now })
    },
  }
}

function copy(state: Uint8Array): TheoryDocument {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return new TheoryDocument(doc)
}

test('[D32] what others wrote in the new epoch, and what they wrote before it, meets what was written away from both', () => {
  const { mine, before, madeAnew, met } = away()
  mine.setText(LABEL, 'Pupils read every day')
  mine.changeThing('elements', 'a', { term: 'short' })
  before.changeThing('elements', 'a', { term: 'long' })
  const present = madeAnew()
  present.setText(LABEL, 'Pupils read for fun')
  expect(met()).toEqual([
    { place: TERM, was: null, mine: 'short', theirs: 'long', writers: [before.doc.clientID] },
    {
      place: LABEL,
      was: 'Pupils read more',
      mine: 'Pupils read every day',
      theirs: 'Pupils read for fun',
      writers: [present.doc.clientID],
    },
  ])
})

test('[D32] nothing meets where one side alone wrote, nor what had arrived before the end', () => {
  const { mine, before, madeAnew, met } = away()
  mine.setText(LABEL, 'Pupils read every day')
  Y.applyUpdate(before.doc, Y.encodeStateAsUpdate(mine.doc))
  mine.changeThing('elements', 'a', { term: 'short' })
  const present = madeAnew()
  present.setText(LABEL, 'Pupils read for fun')
  expect(met()).toEqual([])
})
