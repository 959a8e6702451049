import { writeAwareness, writeFlush, writeSyncStep1 } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import type { SyncSocket } from './connection/sync-socket.js'
import { openServer } from './testing/open-server.js'
import { editFrame, type RawClient } from './testing/raw-client.js'
import { state } from './testing/shown-names.js'
import { until } from './testing/until.js'

const MB = 1024 * 1024
const QUARTER = MB / 4
/** More than a network of this machine holds between two sockets, quarters of a MB. */
const ENOUGH = 200

/** Changes the document by a quarter of a megabyte, and waits until somebody else has it. */
async function editLargely(writer: RawClient, doc: Y.Doc, other: RawClient): Promise<void> {
  const before = other.all('update').length
  writer.send(editFrame(doc, `k${doc.getMap('elements').size}`, 'x'.repeat(QUARTER)))
  await until('the other has the edit', () => other.all('update').length > before, 15_000)
}

/** The most bytes that have waited for a client at once after something was sent to it. */
function mostWaiting(end: SyncSocket): () => number {
  const sendMessage = end.sendMessage.bind(end)
  let most = 0
  end.sendMessage = (message) => {
    sendMessage(message)
    most = Math.max(most, end.bufferedAmount)
  }
  return () => most
}

test('[W32] what waits for a reader is 4 MB and a frame at most: it is cut off then, and others edit on', async () => {
  const { create, raw, rooms, ends } = await openServer()
  const id = await create()
  const [ana, ben, slow] = [await raw(id), await raw(id), await raw(id)]
  const doc = await ana.sync()
  await Promise.all([ben.sync(), slow.sync()])
  const [, , end] = ends
  if (end === undefined) throw new Error('the slow one has not come')
  const most = mostWaiting(end)
  slow.socket.pause()

  let edits = 0
  for (; rooms.stats().connections === 3 && edits < ENOUGH; edits++) await editLargely(ana, doc, ben)
  expect(rooms.stats().connections).toBe(2)
  expect(most()).toBeGreaterThan(4 * MB)
  expect(most()).toBeLessThan(4 * MB + 2 * QUARTER)
  expect(end.bufferedAmount).toBe(0)

  await editLargely(ana, doc, ben)
  expect(ben.document().getMap('elements').size).toBe(edits + 1)
  expect([ana.closed, ben.closed]).toEqual([null, null])
}, 60_000)

test('[W32] a reader behind by more than 1 MB is spared presence, and told the latest once it has caught up', async () => {
  const { create, raw, ends } = await openServer()
  const id = await create()
  const [ana, ben, slow] = [await raw(id), await raw(id), await raw(id)]
  const doc = await ana.sync()
  await Promise.all([ben.sync(), slow.sync()])
  const [, , end] = ends
  slow.socket.pause()
  for (let edits = 0; (end?.bufferedAmount ?? 0) <= MB && edits < ENOUGH; edits++) await editLargely(ana, doc, ben)
  expect(end?.bufferedAmount).toBeGreaterThan(MB)

  for (const clock of [1, 2, 3]) {
    ben.send(writeAwareness([state(7, clock, `Ben ${clock}`)]))
    await ana.hears('awareness', clock)
  }
  slow.socket.resume()
  await slow.hears('awareness')
  expect(slow.all('awareness').flatMap(({ states }) => states)).toEqual([state(7, 3, 'Ben 3')])
  expect(slow.document().getMap('elements').size).toBe(doc.getMap('elements').size)
}, 60_000)

test('[W32] a reader behind by more than 1 MB for too long is cut off', async () => {
  const { create, raw, rooms } = await openServer({ timing: { slow: 200 } })
  const id = await create()
  const [ana, slow] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  await slow.sync()
  slow.socket.pause()
  let sent = 0
  const feeding = setInterval(() => ana.send(editFrame(doc, `k${sent++}`, 'x'.repeat(QUARTER))), 20)
  await until('the slow one is cut off', () => rooms.stats().connections === 1, 15_000).finally(() =>
    clearInterval(feeding),
  )
}, 30_000)

test('[W32] a large document does not count against who opens it slowly', async () => {
  const { create, raw } = await openServer({ timing: { slow: 1000 } })
  const id = await create()
  const writer = await raw(id)
  const doc = await writer.sync()
  for (let i = 0; i < 80; i++) writer.send(editFrame(doc, `k${i}`, 'x'.repeat(QUARTER)))
  writer.send(writeFlush(1))
  await until('it is kept', () => writer.all('flush').length === 1, 15_000)
  const reader = await raw(id)
  reader.send(writeSyncStep1(new Uint8Array([0])))
  // Reads a little, stops a little, as a slow network does.
  const network = setInterval(() => (reader.socket.isPaused ? reader.socket.resume() : reader.socket.pause()), 10)
  await until('it has come', () => reader.all('sync-step-2').length === 1, 15_000).finally(() => clearInterval(network))
  expect(reader.closed).toBeNull()
}, 30_000)
