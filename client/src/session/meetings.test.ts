import { documentOf, TheoryDocument } from '@throughline/shared/document'
import { anElement, aTheory } from '@throughline/shared/model'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { workApart } from './apart.js'
import { keepMet, type MeetingsParts, type OwnMeeting, ownMeetings, seeMeeting } from './meetings.js'
import { rememberClient } from './own-clients.js'
import { aPerson } from './testing/a-person.js'

const START = aTheory({
  elements: [anElement({ id: 'a', type: 'outcome', label: { en: 'Pupils read more' } })],
})
const LABEL = { kind: 'elements', id: 'a', field: 'label', language: 'en' } as const

afterEach(() => vi.unstubAllGlobals())

describe('two laptops without a network', () => {
  test('both see both values and the one before, with names, until each has seen them', async () => {
    const { ana, ben, meet } = twoLaptops()
    ana.edits(9_55, (own) => own.changeThing('elements', 'a', { term: 'short' }))
    ben.edits(10_08, (own) => own.changeThing('elements', 'a', { term: 'long' }))
    await meet()
    for (const [one, mine, other, theirs] of [
      [ana, 'short', 'Ben', 'long'],
      [ben, 'long', 'Ana', 'short'],
    ] as const) {
      const [met] = one.met()
      expect(met).toMatchObject({ was: null, place: { id: 'a', field: 'term' } })
      expect(met?.sides[met.mine]).toMatchObject({ value: mine })
      expect(met?.sides[met.mine === 0 ? 1 : 0]).toMatchObject({ name: other, value: theirs })
    }
    ana.sees()
    await meet()
    expect([ana.met(), ben.met().length]).toEqual([[], 1])
    ben.sees()
    await meet()
    expect(ben.met()).toEqual([])
    expect(ben.own.doc.getMap('meetings').size).toBe(0)
  })

  test.each([
    [9_55, 10_08, 'long'],
    [10_08, 9_55, 'short'],
  ])('of two values the later stands, whoever comes back first (%i, %i)', async (anas, bens, stands) => {
    const { ana, ben, meet } = twoLaptops()
    ana.edits(anas, (own) => own.changeThing('elements', 'a', { term: 'short' }))
    ben.edits(bens, (own) => own.changeThing('elements', 'a', { term: 'long' }))
    await meet()
    for (const { own } of [ana, ben]) expect(own.thing('elements', 'a')?.term).toBe(stands)
  })

  test('of two names the later stands; of longer texts all letters of both', async () => {
    const { ana, ben, meet } = twoLaptops()
    const note = { ...LABEL, field: 'description' }
    for (const [one, at, words] of [
      [ana, 1, 'every day'],
      [ben, 2, 'for fun'],
    ] as const) {
      one.edits(at, (own) => own.setText(LABEL, `Pupils read ${words}`))
      one.edits(at, (own) => own.setText(note, `They read ${words}.`))
    }
    await meet()
    expect(ana.own.field(LABEL)).toBe('Pupils read for fun')
    expect(ana.own.field(note)).toMatch(/every day.*for fun|for fun.*every day/)
    expect(ana.met().map(({ was, sides }) => [was, ...sides.map(({ value }) => value).sort()])).toEqual([
      ['', 'They read every day.', 'They read for fun.'],
      ['Pupils read more', 'Pupils read every day', 'Pupils read for fun'],
    ])
    expect(ana.own.read()).toEqual(ben.own.read())
  })

  test('what somebody has mended since is left alone, and a name whose other writer is away is that of who came last', async () => {
    const { ana, ben, meet } = twoLaptops()
    ana.edits(9_55, (own) => own.setText(LABEL, 'Pupils read every day'))
    ben.edits(10_08, (own) => own.setText(LABEL, 'Pupils read for fun'))
    ben.comesBack()
    ana.knows({ ana })
    ana.comesBack()
    expect(ana.own.field(LABEL)).toBe('Pupils read every day')
    ana.edits(10_30, (own) => own.setText(LABEL, 'Pupils read every day, for fun'))
    ana.comesBack()
    await meet()
    expect(ben.own.field(LABEL)).toBe('Pupils read every day, for fun')
  })

  test('work on different fields meets nowhere, nor does what one saw of the other', async () => {
    const { ana, ben, meet } = twoLaptops()
    ana.edits(1, (own) => own.changeThing('elements', 'a', { term: 'short' }))
    ben.edits(2, (own) => own.changeThing('elements', 'a', { type: 'risk' }))
    await meet()
    ben.edits(3, (own) => own.changeThing('elements', 'a', { term: 'long' }))
    await meet()
    expect([ana.met(), ben.met()]).toEqual([[], []])
  })

  test('also a tab that was closed in between, and opened again', async () => {
    const { ana, ben, meet } = twoLaptops()
    ana.edits(1, (own) => own.changeThing('elements', 'a', { term: 'short' }))
    ana.closesAndOpens()
    ben.edits(2, (own) => own.changeThing('elements', 'a', { term: 'long' }))
    await meet()
    expect(ana.met()).toMatchObject([{ place: { field: 'term' } }])
    expect(ben.met()).toMatchObject([{ place: { field: 'term' } }])
  })
})

/** Ana and Ben, each with a browser's storage of their own. `meet` brings Ben back first, then Ana. */
function twoLaptops() {
  const server = new Y.Doc()
  const seed = Y.encodeStateAsUpdate(documentOf(START).doc)
  Y.applyUpdate(server, seed)
  const [ana, ben] = [laptop('Ana', server), laptop('Ben', server)]
  for (const one of [ana, ben]) one.knows({ ana, ben })
  return {
    ana,
    ben,
    async meet() {
      // Until nobody has anything more to say.
      for (let round = 0; round < 6; round += 1) {
        for (const one of [ben, ana]) {
          one.comesBack()
          one.met()
          await Promise.resolve()
        }
      }
    },
  }
}

function laptop(name: string, server: Y.Doc) {
  const storage = new Map<string, string>()
  const times = new Map<string, number>()
  let kept: Uint8Array | null = null
  let people: Readonly<Record<string, { own: TheoryDocument }>> = {}
  let isTogether = false
  let own = new TheoryDocument(new Y.Doc())
  const begin = () =>
    workApart({
      doc: own.doc,
      isApart: () => !isTogether,
      keep: (base) => {
        kept = base
      },
    })
  let apart = begin()
  Y.applyUpdate(own.doc, Y.encodeStateAsUpdate(server))
  apart.begin(null)

  const parts = (): MeetingsParts => ({
    doc: own.doc,
    me: () => name,
    mayEdit: () => true,
    others: () =>
      Object.entries(people)
        .filter(([, { own: theirs }]) => theirs !== own)
        .map(([other, { own: theirs }]) => aPerson({ clientId: theirs.doc.clientID, name: capital(other) })),
    changedAt: (id) => times.get(id) ?? null,
  })
  const here = () =>
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => storage.set(key, value),
    })
  return {
    get own() {
      return own
    },
    knows: (all: typeof people) => {
      people = all
    },
    edits(at: number, edit: (own: TheoryDocument) => void) {
      here()
      rememberClient(own.doc.clientID)
      times.set('a', at)
      edit(own)
    },
    closesAndOpens() {
      const state = Y.encodeStateAsUpdate(own.doc)
      apart.stop()
      own = new TheoryDocument(new Y.Doc())
      Y.applyUpdate(own.doc, state)
      apart = begin()
      apart.begin(kept)
    },
    comesBack() {
      here()
      const arriving = Y.encodeStateAsUpdate(server, Y.encodeStateVector(own.doc))
      apart.arriving(() => arriving)
      Y.applyUpdate(own.doc, arriving)
      Y.applyUpdate(server, Y.encodeStateAsUpdate(own.doc))
      const work = apart.settle(true)
      isTogether = true
      if (work !== null) keepMet(work, parts())
      Y.applyUpdate(server, Y.encodeStateAsUpdate(own.doc))
      isTogether = false
    },
    met(): readonly OwnMeeting[] {
      here()
      return ownMeetings(parts())
    },
    sees() {
      here()
      for (const meeting of ownMeetings(parts())) seeMeeting(meeting, parts())
    },
  }
}

const capital = (name: string): string => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`
