import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lostByPowerCut, type OnFailingDisk, writeThrough } from './disk/failing-calls.js'
import { byteWriter } from './support/byte-writer.js'
import { createDocument } from './support/documents.js'
import { type FaultyDisk, faultyDisk, noFaultyDisk } from './support/faulty-disk.js'
import { seeded } from './support/seeded.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const missing = noFaultyDisk()
if (missing !== null) console.log(`disk-faults.test.ts is left out: ${missing}`)

describe.skipIf(missing !== null)(`a disk that fails (SEED=${SEED})`, () => {
  const random = seeded(SEED)
  let disk: FaultyDisk
  let server: RunningServer
  let on: OnFailingDisk

  beforeAll(async () => {
    disk = faultyDisk()
    server = await startServer({ LOG_LEVEL: 'fatal', MAX_MESSAGES_PER_SECOND: '0' }, disk)
    const document = await createDocument(server.url, { title: 'On a bad disk', template: 'blank' })
    on = { server, disk, document, promised: new Set() }
  })
  afterAll(async () => {
    await server?.stop()
    disk?.remove()
  })

  test('[W10] [S2] an error at some write or sync: nothing is called saved that is not, and in the end all is', async () => {
    for (const error of ['EIO', 'ENOSPC'] as const) {
      for (const at of [1 + random.below(6), 7 + random.below(30)]) await writeThrough(on, { error, at, count: 1 })
    }
    expect(await lostByPowerCut(on)).toEqual([])
  })

  test.each(['EIO', 'ENOSPC'] as const)(
    '[W13] %s for a while: people are told, edit on, and when the disk works again all is saved without a restart',
    async (error) => {
      const { notSaved } = await writeThrough(on, { error, at: 1 }, 5)
      expect(notSaved).toBeGreaterThan(0)
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    },
  )

  test('[S41] what a sync that failed should have kept is not taken for kept by the next one', async () => {
    await writeThrough(on, { error: 'EIO', at: 1 + random.below(4), calls: ['sync'] }, 2)
    expect(await lostByPowerCut(on)).toEqual([])
  })

  test('[W3] [W10] on a slow disk people see each other write at once, and nothing is called saved before it is', async () => {
    const [ana, ben] = [await byteWriter(server.url, on.document), await byteWriter(server.url, on.document)]
    disk.slow(500)
    for (let n = 0; n < 5; n += 1) {
      const key = `slow-${n}`
      ana.write(key)
      await until('the other sees it', () => ben.seen.has(key))
      expect(ana.acknowledged()).not.toContain(key)
    }
    disk.slow(0)
    await until('all of it is saved', () => ana.acknowledged().length === 5)
    ana.close()
    ben.close()
  })
})
