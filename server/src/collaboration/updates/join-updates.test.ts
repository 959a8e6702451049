import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Deeds, oneOfEach, people, someDeeds } from '../testing/deeds.js'
import { joinUpdates } from './join-updates.js'

function rowsOf(script: Deeds): Uint8Array[] {
  const rows: Uint8Array[] = []
  const log = new Y.Doc()
  log.on('update', (update: Uint8Array) => rows.push(update))
  const everyone = people()
  for (const [who, change, n] of script) {
    const doc = everyone[who]
    if (doc === undefined) continue
    doc.transact(() => change(doc, n))
    Y.applyUpdate(log, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(log)))
    if (n % 3 === 0) for (const other of everyone) Y.applyUpdate(other, Y.encodeStateAsUpdate(log))
  }
  return rows
}

function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

function expectSame(joined: Uint8Array, updates: readonly Uint8Array[]): void {
  const [one, all] = [documentOf([joined]), documentOf(updates)]
  expect(one.store.pendingStructs).toBeNull()
  expect(one.store.pendingDs).toBeNull()
  expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(all))).toBe(true)
  expect(Y.encodeStateAsUpdate(one)).toEqual(Y.encodeStateAsUpdate(all))
}

describe('rows of a log', () => {
  test('are one update that says the same, of whatever they are made', () => {
    fc.assert(
      fc.property(someDeeds, (script) => {
        const rows = rowsOf(script)
        if (rows.length === 0) return
        const joined = joinUpdates(rows)
        if (joined === null) throw new Error('rows of a log were not joined')
        expectSame(joined, rows)
      }),
      { numRuns: 150 },
    )
  })

  test('go on from a snapshot, and Yjs takes what comes out for its own', () => {
    fc.assert(
      fc.property(someDeeds, fc.nat(60), (script, cut) => {
        const rows = rowsOf(script)
        if (rows.length <= cut) return
        const start = Y.encodeStateAsUpdate(documentOf(rows.slice(0, cut)))
        const parts = [start, ...rows.slice(cut)]
        const joined = joinUpdates(parts)
        if (joined === null) throw new Error('rows behind a snapshot were not joined')
        expectSame(joined, parts)
        expectSame(Y.mergeUpdates([joined, start]), parts)
        expect(Y.encodeStateVectorFromUpdate(joined)).toEqual(Y.encodeStateVectorFromUpdate(Y.mergeUpdates(parts)))
      }),
      { numRuns: 100 },
    )
  })
})

describe('left to Yjs', () => {
  const rows = rowsOf(
    Array.from({ length: 12 }, (_, n) => [0, (doc) => doc.getMap('things').set(`${n % 5}`, n), n] as const),
  )

  test('updates that repeat something', () => {
    expect(joinUpdates([...rows, ...rows.slice(-1)])).toBeNull()
  })

  test('updates between which something is missing', () => {
    expect(joinUpdates(rows.filter((_, n) => n !== 5))).toBeNull()
  })

  test('an update that skips something', () => {
    expect(joinUpdates([Y.mergeUpdates(rows.filter((_, n) => n !== 5))])).toBeNull()
  })

  test('bytes behind the end', () => {
    expect(joinUpdates([new Uint8Array([0, 0, 7])])).toBeNull()
  })
})

test('an update cut short anywhere is never taken for a whole one', () => {
  const whole = Y.encodeStateAsUpdate(documentOf(rowsOf(oneOfEach)))
  for (let end = 0; end < whole.length; end += 1) {
    expect(() => joinUpdates([whole.subarray(0, end)])).toThrow(RangeError)
  }
})
