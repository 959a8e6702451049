import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { authorNamed, Journal } from './index.js'

const ana = authorNamed('Ana')
const ben = authorNamed('Ben')
const START = Date.parse('2026-11-12T16:00:00Z')

test('who put something in and who took it out is told, with the minute', () => {
  const journal = new Journal()
  const doc = docOf(7)
  journal.note(
    edit(doc, () => doc.getMap('elements').set('a', 1)),
    { author: ana, at: START },
  )
  const item = doc.getMap('elements')._map.get('a')?.id ?? Y.createID(0, 0)
  const other = docOf(8)
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  journal.note(
    edit(other, () => other.getMap('elements').delete('a')),
    { author: ben, at: START + 90_000 },
  )
  expect(journal.madeBy(item.client, item.clock)).toMatchObject({ author: ana, at: START })
  expect(journal.deletedBy(item.client, item.clock)).toMatchObject({ author: ben, at: START + 90_000 })
  expect(journal.deletedBy(item.client, item.clock + 1)).toBeNull()
})

test('a client is met once with each author, and somebody who edits before they show a name is known by it later', () => {
  const journal = new Journal()
  const doc = docOf(7)
  const set = (n: number) => edit(doc, () => doc.getMap('elements').set('a', n))
  expect(journal.note(set(1), { author: null, at: START })).toBeNull()
  expect(journal.note(set(2), { author: ana, at: START })).toEqual([7])
  expect(journal.note(set(3), { author: ana, at: START + 120_000 })).toBeNull()
  expect(journal.madeBy(7, 0)?.author).toEqual(ana)
  expect(journal.madeBy(7, 2)?.at).toBe(START + 120_000)
})

test('somebody who only takes things out is met, by no client', () => {
  const journal = new Journal()
  const doc = docOf(7)
  doc.getMap('elements').set('a', 1)
  const deleting = edit(doc, () => doc.getMap('elements').delete('a'))
  expect(journal.note(deleting, { author: ben, at: START })).toEqual([])
  expect(journal.note(deleting, { author: ben, at: START })).toBeNull()
})

test('the server writes for one person after another under one client', () => {
  const journal = new Journal()
  const doc = docOf(7)
  journal.note(
    edit(doc, () => doc.getMap('elements').set('a', 1)),
    { author: ana, at: START },
  )
  journal.note(
    edit(doc, () => doc.getMap('elements').set('b', 1)),
    { author: ben, at: START },
  )
  expect([journal.madeBy(7, 0)?.author, journal.madeBy(7, 1)?.author]).toEqual([ana, ben])
})

test('what could not be kept is told together with what came meanwhile', () => {
  const [first, later] = [new Journal(), new Journal()]
  const doc = docOf(7)
  first.note(
    edit(doc, () => doc.getMap('elements').set('a', 1)),
    { author: ana, at: START },
  )
  later.note(
    edit(doc, () => doc.getMap('elements').delete('a')),
    { author: ben, at: START },
  )
  const both = first.with(later)
  expect([both.madeBy(7, 0)?.author, both.deletedBy(7, 0)?.author]).toEqual([ana, ben])
})

function docOf(client: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = client
  return doc
}

function edit(doc: Y.Doc, make: () => void) {
  const before = Y.encodeStateVector(doc)
  let update = Y.encodeStateAsUpdate(doc, before)
  doc.once('update', (made: Uint8Array) => {
    update = made
  })
  make()
  return Y.decodeUpdate(update)
}
