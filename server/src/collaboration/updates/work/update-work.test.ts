import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type Letters, lettersAnywhere, manyClients, manyRightOrigins } from '../../testing/bombs.js'
import { readUpdate } from '../update-form.js'
import { PLAIN_STEPS } from './steps.js'
import { workOf } from './update-work.js'

afterEach(() => vi.restoreAllMocks())

/** How many items Yjs passes while it applies an update: each goes into two sets. */
function passedBy(doc: Y.Doc, update: Uint8Array): number {
  const add = vi.spyOn(Set.prototype, 'add')
  Y.applyUpdate(doc, update)
  const passed = add.mock.calls.filter(([value]) => value instanceof Y.Item).length / 2
  add.mockRestore()
  return passed
}

interface Place {
  readonly client: number
  readonly items: readonly { readonly origin: number; readonly right: number; readonly length: number }[]
}

const seed = Math.floor(Math.random() * 2 ** 31)

test(`wherever items say that they belong, Yjs passes no more than was counted (seed ${seed})`, () => {
  const item = fc.record({
    origin: fc.integer({ min: -40, max: 400 }),
    right: fc.integer({ min: -200, max: 400 }),
    length: fc.integer({ min: 1, max: 6 }),
  })
  const place = fc.record({
    client: fc.integer({ min: 1, max: 6 }),
    items: fc.array(item, { minLength: 1, maxLength: 12 }),
  })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places: readonly Place[]) => {
      const doc = new Y.Doc()
      const ids: Y.ID[] = []
      for (const { client, items } of places) {
        let clock = Y.getState(doc.store, client)
        const start = clock
        // Half of what they name is new itself.
        const letters: Letters[] = items.map(({ origin, right, length }) => {
          const named = { origin: idAt(ids, origin), right: idAt(ids, right), text: 'abcdef'.slice(0, length) }
          for (let n = 0; n < length; n += 1) ids.push(Y.createID(client, clock + n))
          clock += length
          return named
        })
        const update = lettersAnywhere(client, start, letters)
        const { steps } = workOf(readUpdate(update), doc)
        expect(passedBy(doc, update)).toBeLessThanOrEqual(steps)
      }
    }),
    { seed, numRuns: 60 },
  )
})

test('what honest clients do is little work: an import, a tidied map, typing, deleting', () => {
  const doc = new Y.Doc()
  const server = new Y.Doc()
  const most = (work: () => void) => {
    const before = Y.encodeStateVector(doc)
    doc.transact(work)
    const update = Y.encodeStateAsUpdate(doc, before)
    const { steps, isTooDeep } = workOf(readUpdate(update), server)
    expect(steps).toBeLessThan(PLAIN_STEPS)
    expect(isTooDeep).toBe(false)
    Y.applyUpdate(server, update)
  }
  const boxes = doc.getMap<Y.Map<unknown>>('elements')
  most(() => {
    for (let n = 0; n < 1000; n += 1) {
      const title = new Y.Text(`box ${n}`)
      boxes.set(
        `b${n}`,
        new Y.Map<unknown>([
          ['x', n],
          ['y', n],
          ['title', title],
        ]),
      )
    }
  })
  most(() => {
    for (const box of boxes.values()) box.set('x', 0)
  })
  most(() => {
    const text = boxes.get('b1')?.get('title')
    if (text instanceof Y.Text) for (let n = 0; n < 300; n += 1) text.insert(n % 5, 'a')
  })
  most(() => {
    for (let n = 0; n < 1000; n += 1) boxes.delete(`b${n}`)
  })
})

test('what was counted on a document says nothing of the same update once others are at the same place', () => {
  const doc = new Y.Doc()
  const few = readUpdate(manyClients(100, 10_001))
  expect(workOf(few, doc).steps).toBeLessThan(PLAIN_STEPS)
  Y.applyUpdate(doc, manyClients(5000, 1))
  expect(workOf(few, doc).steps).toBeGreaterThan(PLAIN_STEPS)
  expect(workOf(readUpdate(manyRightOrigins(1000)), doc).steps).toBeGreaterThan(PLAIN_STEPS)
})

/** An id of those there are, from the last; none below 0. */
function idAt(ids: readonly Y.ID[], back: number): Y.ID | null {
  return back < 0 ? null : (ids[ids.length - 1 - (back % Math.max(1, ids.length))] ?? null)
}
