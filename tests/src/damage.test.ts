import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStorage } from '@throughline/server/dist/storage/index.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { byteWriter } from './support/byte-writer.js'
import { createDocument } from './support/documents.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'

let server: RunningServer

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
})
afterAll(() => server.stop())

test('[S30] [S32] [W41] a bit that flips on the disk is found on load: the good part opens for looking, others as ever', async () => {
  const [hurt, well] = await Promise.all(
    ['Hurt', 'Well'].map((title) => createDocument(server.url, { title, template: 'blank' })),
  )
  if (hurt === undefined || well === undefined) throw new Error('no documents')
  await write(hurt, ['before', 'flip-me-over', 'after'])
  await write(well, ['here'])
  // kill -9: no snapshot is made. Opening and closing brings all of SQLite's log into its file.
  await server.kill('SIGKILL')
  await (await openSqliteStorage({ folder: server.dataDir })).close()
  const file = join(server.dataDir, 'throughline.db')
  expect(flip(file, 'flip-me-over')).toBeGreaterThan(0)
  await server.start()

  const reader = await byteWriter(server.url, hurt)
  expect([...reader.keys()]).toEqual(['before'])
  reader.write('more')
  await until('the edit is refused in words', () => reader.denied() !== null)
  expect(reader.denied()).toMatch(/can only be looked at.*damaged/)
  await write(well, ['there'])
  const other = await byteWriter(server.url, well)
  expect(other.keys()).toEqual(new Set(['here', 'there']))
  for (const client of [reader, other]) client.close()

  // What was good and what was bad are on the disk as they were, for whoever can mend them.
  await server.kill('SIGTERM')
  const bytes = readFileSync(file).toString('latin1')
  expect(bytes).toContain('after')
  await server.start()
  const again = await byteWriter(server.url, hurt)
  expect([...again.keys()]).toEqual(['before'])
  again.close()
})

/** Writes keys, each in a commit of its own. */
async function write(document: string, keys: readonly string[]): Promise<void> {
  const writer = await byteWriter(server.url, document)
  for (const key of keys) {
    writer.write(key)
    await until(`${key} is saved`, () => writer.acknowledged().includes(key))
  }
  writer.close()
}

/** Flips one bit wherever a file says these words; gives how often. */
function flip(file: string, words: string): number {
  const bytes = readFileSync(file)
  let flipped = 0
  for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    flipped += 1
  }
  writeFileSync(file, bytes)
  return flipped
}
