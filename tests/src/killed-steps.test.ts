import { afterAll, beforeAll, describe, test } from 'vitest'
import { killedSteps, rehearse } from './disk/killed-steps.js'
import { type FaultyDisk, faultyDisk, noFaultyDisk } from './support/faulty-disk.js'
import { seeded } from './support/seeded.js'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const missing = noFaultyDisk()
if (missing !== null) console.log(`killed-steps.test.ts is left out: ${missing}`)

// Here at two calls of the disk each; `soak` goes through all of them.
describe.skipIf(missing !== null)(`killed on the way (SEED=${SEED})`, () => {
  const random = seeded(SEED)
  let disk: FaultyDisk

  beforeAll(() => {
    disk = faultyDisk()
  })
  afterAll(() => disk?.remove())

  test.each(killedSteps)('[S11] [S61] $name leaves the old or the new, and can be done again', async (step) => {
    const rehearsal = await rehearse(disk, step)
    for (const isPowerCut of [false, true]) await rehearsal.killAt(1 + random.below(rehearsal.calls), isPowerCut)
    await rehearsal.remove()
  })
})
