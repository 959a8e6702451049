import { writeFlush, writeUpdate } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openServer, type TestServer } from './testing/open-server.js'
import { until } from './testing/until.js'

/** A tenth of a second, on a machine with nothing else to do. */
const THREAD_STARTS_WITHIN_MS = 30_000

/** An update of about 300 kB, and a small one that builds on it. */
function edits(): { doc: Y.Doc; large: Uint8Array; small: Uint8Array } {
  const doc = new Y.Doc()
  doc.getText('long').insert(0, 'word '.repeat(60_000))
  const large = Y.encodeStateAsUpdate(doc)
  const before = Y.encodeStateVector(doc)
  doc.getText('long').insert(0, 'first ')
  return { doc, large, small: Y.encodeStateAsUpdate(doc, before) }
}

async function storedText(server: TestServer, id: string): Promise<string> {
  const { snapshot, tail } = await server.storage.load(id)
  const doc = new Y.Doc()
  for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
  return doc.getText('long').toString()
}

test('[W45] what is sent after a large update waits its turn: nothing is missing, and the flush means all of it', async () => {
  const server = await openServer()
  const id = await server.create()
  const [ana, ben] = [await server.raw(id), server.provider(id)]
  const { large, small } = edits()
  ana.socket.send(writeUpdate(large))
  ana.socket.send(writeUpdate(small))
  ana.socket.send(writeFlush(7))
  await until(
    'the flush is answered',
    () => ana.heard.some((message) => message.kind === 'flush' && message.n === 7),
    THREAD_STARTS_WITHIN_MS,
  )
  expect(ana.heard.map(({ kind }) => kind)).not.toContain('sync-step-1')
  expect((await storedText(server, id)).startsWith('first word')).toBe(true)
  await until('others have it', () => ben.doc.getText('long').toString().startsWith('first word'))
})

test('[W45] who sends a large update and hangs up at once has it stored', async () => {
  const server = await openServer()
  const id = await server.create()
  const ana = await server.raw(id)
  const { large, small } = edits()
  ana.socket.send(writeUpdate(large))
  ana.socket.send(writeUpdate(small))
  ana.socket.close()
  await until('it has arrived', () => server.rooms.stats().reading > 0)
  await until('it is read', () => server.rooms.stats().reading === 0, THREAD_STARTS_WITHIN_MS)
  await server.close()
  expect((await storedText(server, id)).startsWith('first word')).toBe(true)
})

test('[W45] [W59] a server that stops while a large update is being read stores it', async () => {
  const server = await openServer()
  const id = await server.create()
  const ana = await server.raw(id)
  const synced = server.provider(id)
  await until('somebody else is in', () => synced.synced)
  ana.socket.send(writeUpdate(edits().large))
  await until('it has arrived', () => server.rooms.stats().reading > 0)
  await server.close()
  expect((await storedText(server, id)).startsWith('word')).toBe(true)
})

test('[W45] a large frame that is no update ends its connection alone, and nothing of it is kept', async () => {
  const server = await openServer()
  const id = await server.create()
  const [ana, ben] = [await server.raw(id), server.provider(id)]
  await until('ben is in', () => ben.synced)
  const { large } = edits()
  ana.socket.send(writeUpdate(large.subarray(0, large.length - 3)))
  await until('it is refused', () => ana.closed !== null, THREAD_STARTS_WITHIN_MS)
  expect(ana.closed?.code).toBe(4400)
  expect(ben.wsconnected).toBe(true)
  expect(await storedText(server, id)).toBe('')
})
