import { MalformedMessage } from '@throughline/shared/protocol'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_UPDATE } from '../../empty-update.js'
import { TooMuchWork, UpdateReader } from './update-reader.js'

function reader(budgetMs?: number): UpdateReader {
  const made = new UpdateReader(budgetMs)
  onTestFinished(() => made.stop())
  return made
}

function large(): Uint8Array {
  const doc = new Y.Doc()
  for (let n = 0; n < 5_000; n += 1) doc.getMap('elements').set(`k${n}`, n)
  return Y.encodeStateAsUpdate(doc)
}

test('[W45] updates are read in a thread, in the order they came, and what is none is said to be none', async () => {
  const updates = reader()
  const done: number[] = []
  const update = large()
  await Promise.all([
    updates.check(update).then(() => done.push(1)),
    expect(updates.check(update.subarray(0, update.length - 9))).rejects.toThrow(MalformedMessage),
    updates.check(update).then(() => done.push(2)),
  ])
  expect(done).toEqual([1, 2])
})

test('[W45] what takes longer than its budget ends the thread, and what comes next is read by a new one', async () => {
  const updates = reader(1e-9)
  const heavy = large()
  const first = updates.check(heavy)
  await expect(first).rejects.toThrow(TooMuchWork)
  // Nothing to read takes no time at all, or is given up as well: it is answered either way.
  await updates.check(EMPTY_UPDATE).catch((error: unknown) => expect(error).toBeInstanceOf(TooMuchWork))
})

test('what is being read counts as work until all that hangs on it is done', async () => {
  const updates = reader()
  let isDone = false
  updates.hold(
    updates.check(large()).then(() => {
      isDone = true
    }),
  )
  await updates.settled()
  expect(isDone).toBe(true)
})
