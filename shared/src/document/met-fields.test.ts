import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { aLink, anElement, aTheory } from '../model/index.js'
import { documentOf } from './document-of.js'
import { keepMeeting, markSeen, meetingsIn, readMeetings } from './meetings.js'
import { type MetField, metFields } from './met-fields.js'
import { TheoryDocument } from './theory-document.js'

const START = aTheory({
  elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome', label: { en: 'Pupils read more' } })),
  links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
})

interface Apart {
  readonly ana: TheoryDocument
  readonly ben: TheoryDocument
  /** What Ana finds when Ben's work arrives, and Ben when hers does. */
  met(): { readonly byAna: readonly MetField[]; readonly byBen: readonly MetField[] }
}

/** Two laptops in two trains. */
function apart(): Apart {
  const base = Y.encodeStateAsUpdate(documentOf(START).doc)
  const [ana, ben] = ['ana', 'ben'].map(() => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, base)
    return new TheoryDocument(doc)
  }) as [TheoryDocument, TheoryDocument]
  return {
    ana,
    ben,
    met() {
      const [anas, bens] = [Y.encodeStateAsUpdate(ana.doc), Y.encodeStateAsUpdate(ben.doc)]
      return {
        byAna: metFields({ base, mine: anas, arrived: [bens] }),
        byBen: metFields({ base, mine: bens, arrived: [anas] }),
      }
    },
  }
}

const label = (id: string) => ({ kind: 'elements', id, field: 'label', language: 'en' }) as const

describe('[D30] of two edits to one field made apart', () => {
  test('a value is found by both, with what was there and who wrote', () => {
    const { ana, ben, met } = apart()
    ana.changeThing('elements', 'a', { term: 'short' })
    ben.changeThing('elements', 'a', { term: 'long' })
    const place = { kind: 'elements', id: 'a', field: 'term', language: null }
    const { byAna, byBen } = met()
    expect(byAna).toEqual([{ place, was: null, mine: 'short', theirs: 'long', writers: [ben.doc.clientID] }])
    expect(byBen).toEqual([{ place, was: null, mine: 'long', theirs: 'short', writers: [ana.doc.clientID] }])
  })

  test('words that both rewrote are found in full', () => {
    const { ana, ben, met } = apart()
    ana.setText(label('a'), 'Pupils read every day')
    ben.setText(label('a'), 'Pupils read for fun')
    expect(met().byAna).toEqual([
      {
        place: label('a'),
        was: 'Pupils read more',
        mine: 'Pupils read every day',
        theirs: 'Pupils read for fun',
        writers: [ben.doc.clientID],
      },
    ])
  })

  test('words changed at two places, members, places on the map and the same change twice are none', () => {
    const { ana, ben, met } = apart()
    ana.setText(label('a'), 'All pupils read more')
    ben.setText(label('a'), 'Pupils read more books')
    ana.changeThing('elements', 'b', { tags: ['pilot'], position: [1, 2], order: 'b0' })
    ben.changeThing('elements', 'b', { tags: ['later'], position: [3, 4], order: 'c0' })
    for (const one of [ana, ben]) one.changeThing('links', 'ab', { uncertain: true })
    expect(met()).toEqual({ byAna: [], byBen: [] })
  })

  test('what was changed back, on a thing that one of them deleted, or of different things, is none', () => {
    const { ana, ben, met } = apart()
    ana.changeThing('elements', 'a', { term: 'short' })
    ana.changeThing('elements', 'a', { term: null })
    ben.changeThing('elements', 'a', { term: 'long' })
    ana.remove('links', 'ab')
    ben.changeThing('links', 'ab', { kind: 'requires' })
    ana.setText(label('b'), 'Ana')
    ben.changeDetails({ title: { en: 'Ben' } })
    expect(met()).toEqual({ byAna: [], byBen: [] })
  })

  test('what is said of the theory as a whole counts like any thing', () => {
    const { ana, ben, met } = apart()
    ana.changeDetails({ version: '1' })
    ben.changeDetails({ version: '2' })
    const place = { kind: 'details', id: '', field: 'version', language: null }
    expect(met().byBen).toMatchObject([{ place, was: '', mine: '2', theirs: '1' }])
  })

  test('whatever two people change apart: both find exactly the fields that both made something else', () => {
    const edit = fc.record({
      id: fc.constantFrom('a', 'b'),
      field: fc.constantFrom('term', 'bearing', 'type'),
      value: fc.nat(2),
    })
    const VALUES = {
      term: ['short', 'medium', 'long'],
      bearing: ['helps', 'hinders', null],
      type: ['outcome', 'risk', 'note'],
    } as const
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.array(edit, { maxLength: 12 }), (anas, bens) => {
        const { ana, ben, met } = apart()
        for (const [who, edits] of [[ana, anas] as const, [ben, bens] as const]) {
          for (const { id, field, value } of edits) who.changeThing('elements', id, { [field]: VALUES[field][value] })
        }
        const expected = new Set<string>()
        for (const id of ['a', 'b']) {
          for (const field of ['term', 'bearing', 'type'] as const) {
            const values = [START.elements.get(id), ana.thing('elements', id), ben.thing('elements', id)]
            if (new Set(values.map((thing) => thing?.[field])).size === 3) expected.add(`${id} ${field}`)
          }
        }
        const { byAna, byBen } = met()
        const named = (found: readonly MetField[]) => new Set(found.map(({ place }) => `${place.id} ${place.field}`))
        expect(named(byAna)).toEqual(expected)
        expect(named(byBen)).toEqual(expected)
        const values = (found: readonly MetField[], mine: 'mine' | 'theirs', theirs: 'mine' | 'theirs') =>
          found.map((met) => `${met.place.id} ${met.place.field} ${met[mine]} ${met[theirs]}`).sort()
        expect(values(byAna, 'mine', 'theirs')).toEqual(values(byBen, 'theirs', 'mine'))
      }),
      // Prints seed and path when it fails.
      { numRuns: 200 },
    )
  })
})

describe('[D31] a meeting', () => {
  const meeting = {
    id: 'm',
    place: { kind: 'elements', id: 'a', field: 'term', language: null },
    was: null,
    now: 'long',
    sides: [
      { client: 1, name: 'Ana', at: 955, value: 'short' },
      { client: 2, name: null, at: null, value: 'long' },
    ],
  } as const

  test('is kept until both have seen it, and a later one of the same field is new to both', () => {
    const { doc } = documentOf(START)
    keepMeeting(doc, meeting)
    expect(readMeetings(doc)).toEqual([{ ...meeting, seen: [false, false] }])
    for (const each of readMeetings(doc)) markSeen(doc, each, [0])
    expect(readMeetings(doc)).toEqual([{ ...meeting, seen: [true, false] }])
    keepMeeting(doc, { ...meeting, id: 'later' })
    expect(readMeetings(doc)).toMatchObject([{ id: 'later', seen: [false, false] }])
    for (const each of readMeetings(doc)) markSeen(doc, each, [0, 1])
    expect(meetingsIn(doc).size).toBe(0)
  })

  test('that makes no sense is not read', () => {
    const { doc } = documentOf(START)
    const [first] = meeting.sides
    for (const [key, value] of [
      ['elements/a/term', { ...meeting, now: 'soon' }],
      ['elements/a/nothing', { ...meeting, place: { ...meeting.place, field: 'nothing' } }],
      ['elements/b/term', meeting],
      ['elements/a/label:en', { ...meeting, place: label('a') }],
      ['links/ab/kind', { ...meeting, sides: [first] }],
      ['links/ab/label:', 7n],
    ] as const) {
      meetingsIn(doc).set(key, value)
    }
    expect(readMeetings(doc)).toEqual([])
  })
})
