import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ByteWriter, byteWriter } from './support/byte-writer.js'
import { createDocument } from './support/documents.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'

let server: RunningServer
let document: string

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error', MAX_MESSAGES_PER_SECOND: '0' })
  document = await createDocument(server.url, { title: 'Endings', template: 'blank' })
})
afterAll(() => server.stop())

test('[W59] SIGTERM under load loses nothing that was sent before it, acknowledged or not', async () => {
  for (let round = 0; round < 2; round += 1) {
    const writers = await Promise.all([0, 1, 2, 3].map(() => byteWriter(server.url, document)))
    for (let n = 0; n < 150; n += 1) for (const [who, writer] of writers.entries()) writer.write(`${round}-${who}-${n}`)
    await until('some of it is saved', () => writers.some((writer) => writer.acknowledged().length > 0))
    const sent = writers.flatMap((writer) => writer.written())
    expect(await server.kill('SIGTERM')).toBe(0)
    await Promise.all(writers.map((writer) => writer.gone()))
    expect(writers.map((writer) => writer.closed())).toEqual([1012, 1012, 1012, 1012])
    await server.start()
    const kept = await keysNow()
    expect(sent.filter((key) => !kept.has(key))).toEqual([])
  }
})

test('[W10] an edit and a close in one moment: the edit is stored', async () => {
  const writer = await byteWriter(server.url, document)
  writer.write('last words')
  writer.hangUp()
  await writer.gone()
  await until('it is there for others', async () => (await keysNow()).has('last words'))
  await server.kill('SIGKILL')
  await server.start()
  expect(await keysNow()).toContain('last words')
})

async function keysNow(): Promise<Set<string>> {
  const reader: ByteWriter = await byteWriter(server.url, document)
  reader.close()
  return reader.keys()
}
