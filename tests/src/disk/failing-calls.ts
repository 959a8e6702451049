import { type ByteWriter, byteWriter } from '../support/byte-writer.js'
import type { DiskFault, FaultyDisk } from '../support/faulty-disk.js'
import type { RunningServer } from '../support/server.js'
import { until } from '../support/until.js'

const WRITERS = 2
const EDITS = 12

/** A document on a server whose disk fails, and everything of it that was ever acknowledged. */
export interface OnFailingDisk {
  readonly server: RunningServer
  readonly disk: FaultyDisk
  readonly document: string
  readonly promised: Set<string>
}

export interface LivedThrough {
  /** Calls of the disk that failed; 0: the fault came too late to be met. */
  readonly failed: number
  /** Times that people were told that something is not saved. */
  readonly notSaved: number
}

/**
 * People write while the disk fails, and until all they wrote is acknowledged: without a restart. Throws when that
 * does not come about.
 *
 * @param repairAfter so many failed calls after which the disk works again; where not given, the fault ends by itself
 */
export async function writeThrough(
  { server, disk, document, promised }: OnFailingDisk,
  fault: DiskFault,
  repairAfter = 0,
): Promise<LivedThrough> {
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => byteWriter(server.url, document)))
  const said = `${fault.error} from call ${fault.at}`
  try {
    disk.fail(fault)
    const prefix = `${fault.error}-${fault.at}-${promised.size}`
    for (let n = 0; n < EDITS; n += 1) {
      for (const [who, writer] of writers.entries()) writer.write(`${prefix}-${who}-${n}`)
      // Each edit is a commit of its own, so that the n-th call is in the n-th part of the work.
      await until(`an edit is answered or refused (${said})`, () => writers.some((writer) => isAnswered(writer, n)))
    }
    if (repairAfter > 0) {
      await until(`${repairAfter} calls have failed (${said})`, () => disk.failed() >= repairAfter)
      expectNothingPromised(writers, fault)
    }
    const failed = disk.failed()
    disk.repair()
    await until(`everything is saved again (${said})`, () => writers.every(isAllAcknowledged), 20_000)
    for (const writer of writers) for (const key of writer.acknowledged()) promised.add(key)
    return { failed, notSaved: writers.reduce((sum, writer) => sum + writer.notSaved(), 0) }
  } finally {
    for (const writer of writers) writer.close()
  }
}

/** The power fails; gives what was acknowledged and is not there afterwards. */
export async function lostByPowerCut({ server, disk, document, promised }: OnFailingDisk): Promise<string[]> {
  await server.kill('SIGKILL')
  disk.losePower(server.dataDir)
  await server.start()
  const reader = await byteWriter(server.url, document)
  const kept = reader.keys()
  reader.close()
  return [...promised].filter((key) => !kept.has(key))
}

function isAnswered(writer: ByteWriter, n: number): boolean {
  return writer.acknowledged().length > n || writer.notSaved() > 0
}

function isAllAcknowledged(writer: ByteWriter): boolean {
  return writer.acknowledged().length === writer.written().length
}

/** While no call of the disk succeeds nothing can be saved. */
function expectNothingPromised(writers: readonly ByteWriter[], { error, at, calls }: DiskFault): void {
  if (at > 1 || calls !== undefined) return
  if (writers.some((writer) => writer.acknowledged().length > 0))
    throw new Error(`acknowledged on a disk with ${error}`)
}
