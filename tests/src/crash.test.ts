import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDocument } from './support/documents.js'
import { seeded } from './support/seeded.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'
import { connectClient, type WireClient } from './support/wire-client.js'
import { keepWriting, type Writing } from './support/writing.js'

// With promises made before anything is written, every second round finds something lost; `soak` goes on for 200.
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 8)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const WRITERS = 3

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

test(`nothing that was shown as saved is lost by kill -9 under load, ${ROUNDS} rounds`, async () => {
  console.log(`crash.test.ts: SEED=${SEED}`)
  const random = seeded(SEED)
  const id = await createDocument(server.url, { title: 'Power cut', template: 'blank' })
  const promised = new Set<string>()

  for (let round = 0; round < ROUNDS; round += 1) {
    const writers = await Promise.all(Array.from({ length: WRITERS }, () => connected(id)))
    const written = writers.map((writer, who) => keepWriting(writer, `${round}-${who}`))
    // Killed after a random number of promises, so that it dies at every stage of a commit sooner or later.
    const enough = promised.size + 3 + random.below(25)
    await until(`${enough} writes are saved`, () => promised.size + total(written) >= enough)
    await server.kill('SIGKILL')
    for (const { saved, stop } of written) {
      stop()
      for (const key of saved) promised.add(key)
    }
    // The writers' memory goes with them: only the server can give the words back.
    for (const writer of writers) writer.close()
    await server.start()
    const reader = await connected(id)
    const kept = new Set(reader.doc.getMap('elements').keys())
    expect(
      [...promised].filter((key) => !kept.has(key)),
      `lost in round ${round}`,
    ).toEqual([])
    reader.close()
  }
  expect(promised.size).toBeGreaterThan(ROUNDS * 3)
})

async function connected(id: string): Promise<WireClient> {
  const client = connectClient(server.url, id)
  await client.synced()
  return client
}

function total(writings: readonly Writing[]): number {
  return writings.reduce((sum, { saved }) => sum + saved.size, 0)
}
