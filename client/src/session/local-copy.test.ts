import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type LocalCopy, openLocalCopy } from './local-copy.js'

const EPOCH = 3_000_000_000
let theories = 0
let id = ''
beforeEach(() => {
  theories += 1
  id = `theory-${theories}`
})

async function opened(): Promise<{ doc: Y.Doc; copy: LocalCopy; waiting: number }> {
  const doc = new Y.Doc()
  const copy = await openLocalCopy(id, doc)
  if (copy === null) throw new Error('nothing is kept here')
  return { doc, copy, waiting: await copy.loaded }
}

function stateOf(words: Readonly<Record<string, string>>): Uint8Array {
  const doc = new Y.Doc()
  for (const [key, value] of Object.entries(words)) doc.getMap('theory').set(key, value)
  return Y.encodeStateAsUpdate(doc)
}

const said = (doc: Y.Doc) => doc.getMap('theory').toJSON()
const CARRIED = stateOf({ carried: 'yes' })

test('a copy replaced by a later epoch opens as that, with what waits, and nothing of the old in it', async () => {
  const old = await opened()
  old.doc.getMap('theory').set('title', 'Old')
  await old.copy.keepWaiting(3)
  await old.copy.replace({ epoch: EPOCH, state: stateOf({ title: 'New' }), waiting: 1, carried: CARRIED })
  old.doc.getMap('theory').set('late', 'of the tab that still has the old one')
  old.copy.close()
  for (let time = 0; time < 2; time++) {
    const { doc, copy, waiting } = await opened()
    expect(said(doc)).toEqual({ title: 'New' })
    expect(waiting).toBe(1)
    copy.close()
  }
})

test('what another tab of the old epoch had kept is told of, until one tab has taken it along', async () => {
  const [first, second] = [await opened(), await opened()]
  second.doc.getMap('theory').set('by', 'the second tab')
  await second.copy.keepWaiting(1)
  const kept = await first.copy.kept()
  expect(kept.carried).toBeNull()
  const all = new Y.Doc()
  for (const update of kept.updates) Y.applyUpdate(all, update)
  expect(said(all)).toEqual({ by: 'the second tab' })
  await first.copy.replace({ epoch: EPOCH, state: stateOf({ first: 'yes' }), waiting: 1, carried: CARRIED })

  // The second comes after it: it hears what has been carried, and adds to what the first has kept.
  expect(await second.copy.kept()).toEqual({ updates: [], carried: CARRIED })
  await second.copy.replace({ epoch: EPOCH, state: stateOf({ second: 'yes' }), waiting: 0, carried: CARRIED })
  const { doc, waiting } = await opened()
  expect(said(doc)).toEqual({ first: 'yes', second: 'yes' })
  expect(waiting).toBe(1)
})

test('what was there before the first change that waits is known after a reload, with when things were changed', async () => {
  const before = await opened()
  expect(await before.copy.apart()).toEqual({ base: null, times: new Map() })
  await before.copy.keepBase(CARRIED)
  await before.copy.keepTimes(new Map([['a', 1955]]))
  before.copy.close()
  const { copy } = await opened()
  expect(await copy.apart()).toEqual({ base: CARRIED, times: new Map([['a', 1955]]) })
  await copy.keepBase(null)
  expect((await copy.apart()).base).toBeNull()
})

test('each tab counts what it has not sent; who opens the copy next takes all counts over', async () => {
  const [one, other] = [await opened(), await opened()]
  await one.copy.keepWaiting(2)
  await other.copy.keepWaiting(1)
  await one.copy.keepWaiting(3)
  one.copy.close()
  other.copy.close()
  const next = await opened()
  expect(next.waiting).toBe(4)
  await next.copy.keepWaiting(0)
  next.copy.close()
  expect((await opened()).waiting).toBe(0)
})

test('a copy that is let go of goes at once, also where another tab has it open, which then keeps nothing more', async () => {
  const [one, other] = [await opened(), await opened()]
  await one.copy.keepWaiting(1)
  await one.copy.forget()
  await expect(other.copy.keepWaiting(1)).rejects.toThrow('let go of')
  expect((await opened()).waiting).toBe(0)
})
