import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../../empty-update.js'
import { type Letters, lettersAnywhere, nested } from '../testing/bombs.js'
import { type Deeds, people, someDeeds } from '../testing/deeds.js'
import { readUpdate } from '../updates/update-form.js'
import { LiveDocument } from './live-document.js'
import { UnappliedEdits } from './unapplied-edits.js'

const seed = Math.floor(Math.random() * 2 ** 31)
/** Steps that one edit may take, as the module has it. */
const FEW_STEPS = 1000

afterEach(() => vi.restoreAllMocks())

function emptyLive(heard: Uint8Array[] = []): LiveDocument {
  const stored = { snapshot: null, tail: [{ seq: 1, update: EMPTY_UPDATE }], head: 1, epoch: 1, damage: null }
  const live = new LiveDocument(stored, (update) => heard.push(update))
  live.doc()
  return live
}

/** Takes an update as a room does; whether applying it was left for later. */
function take(live: LiveDocument, update: Uint8Array): boolean {
  if (live.takeUnapplied(update, readUpdate(update), null)) return true
  live.apply(update, null)
  return false
}

/** What people do is sent to a document at once, and to each other; gives how many edits were left for later. */
function play(deeds: Deeds, live: LiveDocument): { readonly later: number; readonly doc: Y.Doc } {
  const everyone = people()
  let later = 0
  for (const doc of everyone) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== null) return
      if (take(live, update)) later += 1
      for (const other of everyone) if (other !== doc) Y.applyUpdate(other, update, 'others')
    })
  }
  for (const [who, change, n] of deeds) everyone[who]?.transact((by) => change(by.doc, n))
  return { later, doc: everyone[0] ?? new Y.Doc() }
}

test(`a document that applies edits later is the same, and so is what others hear (seed ${seed})`, () => {
  let later = 0
  fc.assert(
    fc.property(someDeeds, (deeds) => {
      const heard: Uint8Array[] = []
      const live = emptyLive(heard)
      const played = play(deeds, live)
      later += played.later
      const follower = new Y.Doc()
      for (const update of heard) Y.applyUpdate(follower, update)
      for (const doc of [live.doc(), follower]) {
        expect(doc.store.pendingStructs).toBeNull()
        expect(doc.store.pendingDs).toBeNull()
        expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(played.doc))).toBe(true)
      }
    }),
    { seed, numRuns: 100 },
  )
  expect(later).toBeGreaterThan(500)
})

test('whoever asks for the document gets it with all edits taken so far', () => {
  const asks: readonly ((live: LiveDocument) => Y.Doc)[] = [
    (live) => live.doc(),
    (live) => documentOf(live.whole()),
    (live) => documentOf(live.lackedBy(new Uint8Array([0]))),
    (live) => documentOf(live.lackedBy(Y.encodeStateVector(documentOf(lettersAnywhere(9, 0, [letters('x')]))))),
  ]
  for (const ask of asks) {
    const live = emptyLive()
    take(live, lettersAnywhere(1, 0, [letters('one')]))
    expect(take(live, lettersAnywhere(1, 3, [{ ...letters(' two'), origin: Y.createID(1, 2) }]))).toBe(true)
    expect(Y.decodeStateVector(live.stateVector()).get(1)).toBe(7)
    expect(take(live, lettersAnywhere(1, 7, [{ ...letters(' three'), origin: Y.createID(1, 6) }]))).toBe(true)
    expect(ask(live).getText('bomb').toString()).toBe('one two three')
  }
})

test('others hear of each edit once, and of many in a row before any is applied', () => {
  const heard: Uint8Array[] = []
  const live = emptyLive(heard)
  const edits = [lettersAnywhere(1, 0, [letters('a')])]
  for (let n = 1; n < 100; n += 1)
    edits.push(lettersAnywhere(1, n, [{ ...letters('a'), origin: Y.createID(1, n - 1) }]))
  const later = edits.filter((update) => take(live, update))
  expect(later).toHaveLength(99)
  expect(heard).toEqual(edits)
  expect(take(live, edits[50] ?? new Uint8Array())).toBe(false)
  live.doc()
  expect(heard).toEqual(edits)
})

test('what has to pass many others is not left for later, whether they are applied or not', () => {
  const doc = new Y.Doc()
  const unapplied = new UnappliedEdits(doc)
  const later = (update: Uint8Array) => unapplied.take(update, readUpdate(update)) !== null
  const atTheHead = (client: number, clock: number, count: number) =>
    lettersAnywhere(
      client,
      clock,
      Array.from({ length: count }, () => letters('x')),
    )
  for (const client of [1, 2, 3]) Y.applyUpdate(doc, atTheHead(client, 0, 1))
  expect(later(atTheHead(1, 1, 20))).toBe(true)
  expect(later(atTheHead(2, 1, 20))).toBe(true)
  expect(later(atTheHead(3, 1, 20))).toBe(false)
  unapplied.apply(null)
  Y.applyUpdate(doc, atTheHead(1, 21, FEW_STEPS))
  expect(later(atTheHead(3, 1, 1))).toBe(false)
})

test(`wherever items say that they belong, what is applied later passes few others (seed ${seed})`, () => {
  const id = fc.option(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(300)))
  const item = fc.record({ origin: id, right: id, text: fc.constantFrom('a', 'abc') })
  const edit = fc.record({
    client: fc.integer({ min: 1, max: 4 }),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
  })
  const named = (one: readonly [number, number] | null) => (one === null ? null : Y.createID(one[0], one[1]))
  // Many at one place, over whom who comes later has to go.
  const crowded = new Y.Doc()
  for (const client of [1, 2, 3, 4]) {
    Y.applyUpdate(
      crowded,
      lettersAnywhere(
        client,
        0,
        Array.from({ length: 300 }, () => letters('x')),
      ),
    )
  }
  const crowd = Y.encodeStateAsUpdate(crowded)
  fc.assert(
    fc.property(fc.array(edit, { minLength: 20, maxLength: 120 }), (edits) => {
      const doc = documentOf(crowd)
      const unapplied = new UnappliedEdits(doc)
      const clocks = new Map([1, 2, 3, 4].map((client) => [client, Y.getState(doc.store, client)]))
      let left = 0
      for (const { client, items } of edits) {
        const clock = clocks.get(client) ?? 0
        const found: Letters[] = items.map(({ origin, right, text }) => {
          return { origin: named(origin), right: named(right), text }
        })
        const update = lettersAnywhere(client, clock, found)
        if (unapplied.take(update, readUpdate(update)) === null) continue
        left += 1
        clocks.set(client, clock + items.reduce((sum, { text }) => sum + text.length, 0))
      }
      expect(passedIn(() => unapplied.apply(null))).toBeLessThanOrEqual(left * FEW_STEPS)
      expect(doc.store.pendingStructs).toBeNull()
      for (const [client, clock] of clocks) expect(Y.getState(doc.store, client)).toBe(clock)
    }),
    { seed, numRuns: 20 },
  )
})

test('what cannot be judged without what is unapplied is not left for later', () => {
  const doc = new Y.Doc()
  const unapplied = new UnappliedEdits(doc)
  const later = (update: Uint8Array) => unapplied.take(update, readUpdate(update)) !== null
  Y.applyUpdate(doc, lettersAnywhere(1, 0, [letters('abc')]))
  const author = new Y.Doc()
  author.clientID = 2
  Y.applyUpdate(author, Y.encodeStateAsUpdate(doc))
  const made = (work: () => void) => {
    const before = Y.encodeStateVector(author)
    author.transact(work)
    return Y.encodeStateAsUpdate(author, before)
  }
  const box = new Y.Map<unknown>()
  const first = made(() => author.getMap('boxes').set('a', 1))
  expect(later(first)).toBe(false)
  Y.applyUpdate(doc, first)
  expect(later(made(() => author.getMap('boxes').set('box', box)))).toBe(true)
  const inside = made(() => box.set('title', 'in a box that is not there yet'))
  expect(later(inside)).toBe(false)
  unapplied.apply(null)
  expect(later(inside)).toBe(true)
  expect(later(made(() => box.set('text', 'x'.repeat(2000))))).toBe(false)
  expect(later(nested(100))).toBe(false)
  // Before letters that are not there yet: how many others stand before those cannot be told.
  expect(later(lettersAnywhere(1, 3, [{ ...letters('d'), right: Y.createID(1, 0) }]))).toBe(true)
  expect(later(lettersAnywhere(1, 4, [{ ...letters('e'), right: Y.createID(1, 3) }]))).toBe(false)
})

function letters(text: string): Letters {
  return { origin: null, right: null, text }
}

function documentOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}

/** How many items Yjs passes: each goes into two sets. */
function passedIn(work: () => void): number {
  const add = vi.spyOn(Set.prototype, 'add')
  work()
  const passed = add.mock.calls.filter(([value]) => value instanceof Y.Item).length / 2
  add.mockRestore()
  return passed
}
