import { findingsOf } from '@throughline/shared/checks'
import * as commands from '@throughline/shared/commands'
import { readTheory, seedTheory, TheoryDocument } from '@throughline/shared/document'
import { anElement, anIndicator, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

const START = aTheory({
  elements: ['a', 'b', 'c'].map((id) => anElement({ id, type: 'outcome', label: { en: `Box ${id}` } })),
  indicators: [
    anIndicator({ id: 'dated', on: ['a'], baselineDate: '2026-01-01', targetDate: '2027-01-01' }),
    anIndicator({ id: 'share', on: ['b'], unit: 'pupils', target: 80 }),
    anIndicator({ id: 'rising', on: ['c'], baseline: 10, target: 20 }),
  ],
})

type Change = (document: TheoryDocument) => unknown
type Fields = commands.RecordChange<'indicators'>['fields']
const indicator =
  (id: string, fields: Fields): Change =>
  (document) =>
    commands.changeRecord(document, { kind: 'indicators', id, fields })

/** What each of two people may do alone, and what together cannot be. */
const cases: readonly (readonly [check: string, one: Change, other: Change])[] = [
  [
    'indicator-dates',
    indicator('dated', { baselineDate: '2026-12-01' }),
    indicator('dated', { targetDate: '2026-06-01' }),
  ],
  ['percent-over-100', indicator('share', { unit: '%' }), indicator('share', { target: 120 })],
  ['indicator-contradiction', indicator('rising', { direction: 'increase' }), indicator('rising', { target: 5 })],
  [
    'sub-model-loop',
    (document) => commands.moveWithin(document, { ids: ['a'], within: 'b' }),
    (document) => commands.moveWithin(document, { ids: ['b'], within: 'a' }),
  ],
  [
    'term-not-outcome',
    (document) => commands.changeElement(document, { ids: ['a'], term: 'long' }),
    (document) => commands.changeElement(document, { ids: ['a'], type: 'output' }),
  ],
  [
    'duplicate-link',
    (document) => commands.addLink(document, { from: 'a', to: 'b' }),
    (document) => commands.addLink(document, { from: 'a', to: 'b' }),
  ],
  [
    'loop',
    (document) => commands.addLink(document, { from: 'a', to: 'c' }),
    (document) => commands.addLink(document, { from: 'c', to: 'a' }),
  ],
]

test.each(cases)(
  '%s: what two people bring about together is shown as a check, and nothing of either is lost',
  (check, one, other) => {
    const [ana, ben] = [open(), open()]
    one(ana)
    const alone = [found(ana, check)]
    other(ben)
    alone.push(found(ben, check))
    expect(alone).toEqual([0, 0])
    const [fromAna, fromBen] = [Y.encodeStateAsUpdate(ana.doc), Y.encodeStateAsUpdate(ben.doc)]
    Y.applyUpdate(ana.doc, fromBen)
    Y.applyUpdate(ben.doc, fromAna)
    expect(readTheory(ben.doc)).toEqual(readTheory(ana.doc))
    expect(found(ana, check)).toBe(1)
    expect(readTheory(ana.doc).elements.size).toBe(START.elements.size)
  },
)

let seeded: Uint8Array | null = null

function open(): TheoryDocument {
  const doc = new Y.Doc()
  if (seeded === null) {
    seedTheory(doc, START)
    seeded = Y.encodeStateAsUpdate(doc)
  } else Y.applyUpdate(doc, seeded)
  return new TheoryDocument(doc)
}

function found({ doc }: TheoryDocument, check: string): number {
  return findingsOf(readTheory(doc)).open.filter((finding) => finding.check.id === check).length
}
