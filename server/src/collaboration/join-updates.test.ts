import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { joinUpdates } from './join-updates.js'

/** Every kind of content that Yjs writes, and every kind of value. */
const changes: readonly ((doc: Y.Doc, n: number) => void)[] = [
  (doc, n) => doc.getMap('things').set(`${n % 5}`, n),
  (doc, n) => doc.getMap('things').set(`${n % 5}`, [n, -n, n / 3, 1e300, null, undefined, true, false, 'ŵ 🌲']),
  (doc, n) => doc.getMap('things').set('nested', { a: { b: [n, 123456789012] }, big: 12345678901234567890n }),
  (doc, n) => doc.getMap('things').set('bytes', new Uint8Array([n % 256, 1, 2])),
  (doc) => doc.getMap('things').delete('1'),
  (doc, n) =>
    doc.getText('words').insert(n % (doc.getText('words').length + 1), ['a', 'ŵ', '🌲', 'long word'][n % 4] ?? ''),
  (doc, n) => doc.getText('words').delete(0, Math.min(n % 4, doc.getText('words').length)),
  (doc, n) => doc.getText('words').insertEmbed(0, { picture: n }),
  (doc) => doc.getText('words').format(0, Math.min(2, doc.getText('words').length), { bold: true }),
  (doc, n) => doc.getArray('list').insert(0, [n, 'x', { y: n }]),
  (doc) => doc.getArray('list').delete(0, Math.min(2, doc.getArray('list').length)),
  (doc, n) => doc.getMap('inner').set(`${n % 3}`, new Y.Map([['label', new Y.Text(`${n}`)]])),
  (doc, n) => doc.getXmlFragment('xml').insert(0, [new Y.XmlElement(`p${n % 3}`), new Y.XmlText('t')]),
  (doc, n) => doc.getMap('documents').set('sub', new Y.Doc({ guid: `${n}`, meta: { n } })),
]

/** What people do, as [who, what, n]; a third of it is passed on to everyone at once. */
const deeds = fc.array(fc.tuple(fc.nat(2), fc.nat(changes.length - 1), fc.nat(500)), { maxLength: 60 })

function rowsOf(script: readonly (readonly [number, number, number])[]): Uint8Array[] {
  const rows: Uint8Array[] = []
  const log = new Y.Doc()
  log.on('update', (update: Uint8Array) => rows.push(update))
  const people = [0, 1, 2].map((who) => {
    const doc = new Y.Doc()
    doc.clientID = 1 + who * 1_000_000_007
    return doc
  })
  for (const [who, what, n] of script) {
    const doc = people[who]
    if (doc === undefined) continue
    doc.transact(() => changes[what]?.(doc, n))
    Y.applyUpdate(log, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(log)))
    if (n % 3 === 0) for (const other of people) Y.applyUpdate(other, Y.encodeStateAsUpdate(log))
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
      fc.property(deeds, (script) => {
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
      fc.property(deeds, fc.nat(60), (script, cut) => {
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
  const rows = rowsOf(Array.from({ length: 12 }, (_, n) => [0, 0, n] as const))

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
  const whole = Y.encodeStateAsUpdate(documentOf(rowsOf(changes.map((_, what) => [what % 3, what, what] as const))))
  for (let end = 0; end < whole.length; end += 1) {
    expect(() => joinUpdates([whole.subarray(0, end)])).toThrow(RangeError)
  }
})
