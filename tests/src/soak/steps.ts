import { killedSteps, rehearse } from '../disk/killed-steps.js'
import { faultyDisk, noFaultyDisk } from '../support/faulty-disk.js'
import type { Part } from './part.js'

/** Ends compaction, backup, restore and the making of a store at every call of the disk in turn. */
export const steps: Part = {
  name: 'steps',
  about: 'kill -9 and power cut at every step of compaction, backup, restore and making a store',
  async run() {
    const missing = noFaultyDisk()
    if (missing !== null) return { faults: [`not tried: ${missing}`] }
    const disk = faultyDisk()
    const faults: string[] = []
    const tally: Record<string, { calls: number; killed: number; faults: number }> = {}
    try {
      for (const step of killedSteps) {
        const rehearsal = await rehearse(disk, step)
        const { calls } = rehearsal
        const before = faults.length
        for (let at = 1; at <= calls; at += 1) {
          for (const isPowerCut of [false, true]) {
            await rehearsal.killAt(at, isPowerCut).catch((error: Error) => faults.push(error.message))
          }
        }
        await rehearsal.remove()
        tally[step.name] = { calls, killed: 2 * calls, faults: faults.length - before }
      }
    } finally {
      disk.remove()
    }
    console.table(tally)
    return { faults }
  },
}
