import { documentOf, readTheory, TheoryDocument } from '@throughline/shared/document'
import { beginning, makeEdit, someEdits } from '@throughline/shared/document/testing'
import { anElement, aTheory, THING_KINDS } from '@throughline/shared/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { workBetween } from './work-between.js'

const ANA = 1001
const BEN = 1002

test('whatever two people do in turn: every thing that reads otherwise is told, with those who changed it', () => {
  fc.assert(
    fc.property(someEdits, fc.infiniteStream(fc.boolean()), (edits, whose) => {
      const start = documentOf(beginning()).doc
      const [ana, ben] = [ANA, BEN].map((client) => personIn(start, client))
      if (ana === undefined || ben === undefined) throw new Error('two people')
      const touched = new Map<string, Set<number>>()
      edits.forEach((edit, n) => {
        const person = whose.next().value === true ? ana : ben
        const done = makeEdit(person, edit, `new ${n}`)
        if (done !== null) {
          const key = `${done.kind} ${done.id}`
          touched.set(key, (touched.get(key) ?? new Set()).add(person.doc.clientID))
        }
        for (const other of [ana, ben]) Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(person.doc))
      })
      const { changes, more } = workBetween([Y.encodeStateAsUpdate(start)], [Y.encodeStateAsUpdate(ana.doc)])
      expect(more).toBe(0)
      expect(new Set(changes.map(({ change }) => `${change.kind} ${change.id}`))).toEqual(differing(start, ana.doc))
      for (const { change, operations } of changes) {
        const by = touched.get(`${change.kind} ${change.id}`) ?? new Set()
        // Boxes of a band that went stand elsewhere, though nobody touched them.
        if (by.size === 0) expect(operations).toEqual({ made: [], gone: [] })
        for (const { client } of operations.made) expect(by).toContain(client)
        if (change.became === 'added') expect(operations.made).toHaveLength(1)
      }
    }),
  )
})

test('of very many changes the first are told and the others counted, moves within a band last', () => {
  const boxes = Array.from({ length: 2000 }, (_, n) => anElement({ id: `e${n}`, type: 'note' }))
  const before = documentOf(aTheory({ elements: boxes.map((box) => ({ ...box, position: [0, 0] })) }))
  const now = documentOf(
    aTheory({ elements: boxes.map((box, n) => ({ ...box, position: [0, 5], tags: n < 3 ? ['new'] : [] })) }),
  )
  const [was, is] = [before, now].map(({ doc }) => [Y.encodeStateAsUpdate(doc)])
  const { changes, more } = workBetween(was ?? null, is ?? null, 500)
  expect([changes.length, more]).toEqual([500, 1503])
  const all = workBetween(was ?? null, is ?? null)
  expect([all.changes.length, all.more]).toEqual([2003, 0])
  expect(changes.slice(0, 4).map(({ change }) => change.became)).toEqual(['changed', 'changed', 'changed', 'moved'])
})

test('words longer than a sentence are cut', () => {
  const before = documentOf(aTheory({ elements: [anElement({ id: 'a', type: 'note' })] }))
  const now = personIn(before.doc, ANA)
  now.changeThing('elements', 'a', { description: { en: 'word '.repeat(1000) } })
  const { changes } = workBetween([Y.encodeStateAsUpdate(before.doc)], [Y.encodeStateAsUpdate(now.doc)])
  expect(JSON.stringify(changes).length).toBeLessThan(1000)
})

/** Looked at by brute force: every thing that reads otherwise, by its kind and id. */
function differing(before: Y.Doc, now: Y.Doc): ReadonlySet<string> {
  const [was, is] = [readTheory(before), readTheory(now)]
  const found = new Set<string>()
  for (const kind of THING_KINDS) {
    for (const id of new Set([...was[kind].keys(), ...is[kind].keys()])) {
      const [a, b] = [plain(was[kind].get(id)), plain(is[kind].get(id))]
      if (isFirstPlace(a)) Object.assign(a, { position: Object(b).position ?? null })
      if (JSON.stringify(a) !== JSON.stringify(b)) found.add(`${kind} ${id}`)
    }
  }
  if (JSON.stringify(was.details) !== JSON.stringify(is.details)) found.add('details ')
  return found
}

const plain = (thing: unknown): unknown => (thing === undefined ? undefined : structuredClone(thing))

function isFirstPlace(thing: unknown): thing is object {
  return typeof thing === 'object' && thing !== null && 'position' in thing && thing.position === null
}

function personIn(doc: Y.Doc, client: number): TheoryDocument {
  const own = new Y.Doc()
  own.clientID = client
  Y.applyUpdate(own, Y.encodeStateAsUpdate(doc))
  return new TheoryDocument(own)
}
