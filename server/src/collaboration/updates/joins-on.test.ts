import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Letters, lettersAnywhere } from '../testing/bombs.js'
import { people, rowsOfEach, someDeeds } from '../testing/deeds.js'
import { joinsOn } from './joins-on.js'
import { readUpdate } from './update-form.js'

const seed = Math.floor(Math.random() * 2 ** 31)

function joins(update: Uint8Array, doc: Y.Doc): boolean {
  return joinsOn(readUpdate(update), (client) => Y.getState(doc.store, client))
}

/** Applies an update; whether something of it waits for what is not there. What waits is forgotten. */
function leavesGap(doc: Y.Doc, update: Uint8Array): boolean {
  Y.applyUpdate(doc, update)
  const { store } = doc
  const hasGap = store.pendingStructs !== null || store.pendingDs !== null
  store.pendingStructs = null
  store.pendingDs = null
  return hasGap
}

test(`[W5] in whatever order edits arrive, what joins on leaves nothing waiting, and repeats nothing (seed ${seed})`, () => {
  let yes = 0
  fc.assert(
    fc.property(someDeeds, fc.array(fc.nat(200), { maxLength: 80 }), (script, order) => {
      const rows = rowsOfEach(script)
      if (rows.length === 0) return
      const server = new Y.Doc()
      for (const at of [...order, ...rows.keys()]) {
        const update = rows[at % rows.length]
        if (update === undefined) continue
        const isJoining = joins(update, server)
        const before = Y.encodeStateVector(server)
        const hasGap = leavesGap(server, update)
        if (!isJoining) continue
        yes += 1
        expect(hasGap).toBe(false)
        const { structs } = readUpdate(update)
        expect(
          readUpdate(Y.encodeStateAsUpdate(server, before)).structs.reduce((sum, { length }) => sum + length, 0),
        ).toBe(structs.reduce((sum, { length }) => sum + length, 0))
      }
    }),
    { seed, numRuns: 150 },
  )
  expect(yes).toBeGreaterThan(150)
})

test(`everything that one after the other sends joins on (seed ${seed})`, () => {
  fc.assert(
    fc.property(someDeeds, (script) => {
      const server = new Y.Doc()
      const everyone = people()
      for (const doc of everyone) {
        doc.on('update', (update: Uint8Array, origin: unknown) => {
          if (origin !== null) return
          expect(joins(update, server)).toBe(true)
          for (const other of [server, ...everyone]) if (other !== doc) Y.applyUpdate(other, update, 'others')
        })
      }
      for (const [who, change, n] of script) everyone[who]?.transact((by) => change(by.doc, n))
    }),
    { seed, numRuns: 50 },
  )
})

test(`wherever made-up items say that they belong, what joins on leaves nothing waiting (seed ${seed})`, () => {
  const id = fc.option(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(12)))
  const item = fc.record({ origin: id, right: id, text: fc.constantFrom('', 'a', 'abc') })
  const update = fc.record({
    client: fc.integer({ min: 1, max: 4 }),
    ahead: fc.constantFrom(0, 0, 0, 1, -1),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
  })
  const named = (one: readonly [number, number] | null) => (one === null ? null : Y.createID(one[0], one[1]))
  fc.assert(
    fc.property(fc.array(update, { maxLength: 30 }), (updates) => {
      const doc = new Y.Doc()
      for (const { client, ahead, items } of updates) {
        const letters: Letters[] = items.map(({ origin, right, text }) => {
          return { origin: named(origin), right: named(right), text }
        })
        const bytes = lettersAnywhere(client, Math.max(0, Y.getState(doc.store, client) + ahead), letters)
        if (joins(bytes, doc)) expect(leavesGap(doc, bytes)).toBe(false)
      }
    }),
    { seed, numRuns: 300 },
  )
})

const [ana, ben] = people()

test('deletions join on where all that they name is known', () => {
  const range = (client: number, clock: number, len: number) => new Uint8Array([0, 1, client, 1, clock, len])
  const known = (client: number) => (client === 5 ? 10 : 0)
  const joinsFive = (update: Uint8Array) => joinsOn(readUpdate(update), known)
  expect(joinsFive(range(5, 0, 10))).toBe(true)
  expect(joinsFive(range(5, 9, 2))).toBe(false)
  expect(joinsFive(range(5, 10, 0))).toBe(false)
  expect(joinsFive(range(6, 0, 1))).toBe(false)
})

test('what repeats, skips, or ties new edits of two clients together does not join on', () => {
  const updates: Uint8Array[] = []
  for (const doc of [ana, ben]) doc?.on('update', (update: Uint8Array) => updates.push(update))
  ana?.getText('words').insert(0, 'one')
  ana?.getText('words').insert(3, 'two')
  const [one, two] = updates
  if (ana === undefined || ben === undefined || one === undefined || two === undefined) throw new Error('no updates')
  Y.applyUpdate(ben, Y.encodeStateAsUpdate(ana))
  ben.getText('words').insert(3, ' and ')
  const tied = Y.encodeStateAsUpdate(ben)

  const server = new Y.Doc()
  expect(joins(two, server)).toBe(false)
  expect(joins(tied, server)).toBe(false)
  expect(joins(one, server)).toBe(true)
  Y.applyUpdate(server, one)
  expect(joins(one, server)).toBe(false)
  expect(joins(two, server)).toBe(true)
  expect(joins(Y.mergeUpdates([one, two]), server)).toBe(false)
})
