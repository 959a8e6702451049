import { lostByPowerCut, type OnFailingDisk, writeThrough } from '../disk/failing-calls.js'
import { createDocument } from '../support/documents.js'
import { type DiskFault, faultyDisk, noFaultyDisk } from '../support/faulty-disk.js'
import { startServer } from '../support/server.js'
import type { Part } from './part.js'

/** A fresh document after so many faults, so that opening one stays quick. */
const FAULTS_PER_DOCUMENT = 20
const ERRORS = ['EIO', 'ENOSPC'] as const

/** Fails every call of the disk in turn, once and for a while, each followed by a power cut. */
export const disk: Part = {
  name: 'disk',
  about: 'EIO and ENOSPC at every write, truncation and sync in turn, then a power cut',
  async run() {
    const missing = noFaultyDisk()
    if (missing !== null) return { faults: [`not tried: ${missing}`] }
    const faults: string[] = []
    const failing = faultyDisk()
    const server = await startServer({ LOG_LEVEL: 'fatal', MAX_MESSAGES_PER_SECOND: '0' }, failing)
    const tally = { once: 0, forAWhile: 0, notSaved: 0, lost: 0 }
    let tried = 0
    let on: OnFailingDisk = { server, disk: failing, document: '', promised: new Set() }

    async function attempt(fault: DiskFault, repairAfter?: number): Promise<boolean> {
      if (tried % FAULTS_PER_DOCUMENT === 0) {
        const document = await createDocument(server.url, { title: `Fault ${tried}`, template: 'blank' })
        on = { ...on, document, promised: new Set() }
      }
      tried += 1
      const what = `${fault.error} at call ${fault.at}${repairAfter === undefined ? '' : `, ${repairAfter} times`}`
      try {
        const { failed, notSaved } = await writeThrough(on, fault, repairAfter)
        tally.notSaved += notSaved
        const lost = await lostByPowerCut(on)
        tally.lost += lost.length
        if (lost.length > 0) faults.push(`${what}: ${lost.length} acknowledged edits are lost`)
        return failed > 0
      } catch (error) {
        faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
        return faults.length < 10
      }
    }

    try {
      for (const error of ERRORS) {
        for (let at = 1; await attempt({ error, at, count: 1 }); at += 1) tally.once += 1
        console.log(`  ${error}: once, at each of the calls of two dozen commits: ${tally.once} so far`)
        for (let times = 1; times <= 8; times += 1) {
          await attempt({ error, at: 1 }, times)
          if (error === 'EIO') await attempt({ error, at: times, calls: ['sync'] }, 1 + (times % 4))
          tally.forAWhile += 1
        }
      }
    } finally {
      await server.stop()
      failing.remove()
    }
    console.table({ disk: tally })
    return { faults }
  },
}
