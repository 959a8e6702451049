import { type ByteWriter, byteWriter } from '../support/byte-writer.js'
import { createDocument } from '../support/documents.js'
import { type FaultyDisk, faultyDisk, noFaultyDisk } from '../support/faulty-disk.js'
import { type Seeded, seeded } from '../support/seeded.js'
import { startServer } from '../support/server.js'
import type { Part } from './part.js'

const WRITERS = 3
/** A fresh document after so many rounds, so that opening one stays quick. */
const ROUNDS_PER_DOCUMENT = 10
/**
 * Of what was seen and not acknowledged, at most this may be gone (ms before the end); or as much as one commit takes,
 * where the machine has so much else to do that acknowledgements of the same round took longer.
 */
const WINDOW_MS = 50

/** Ends of a server: `kill -9` leaves what was written, a power cut only what was synced. */
type End = 'kill -9' | 'power cut'

interface Tally {
  rounds: number
  written: number
  acknowledged: number
  acknowledgedLost: number
  seen: number
  seenLost: number
  /** The longest time before the end at which something was seen that is gone, in ms. */
  oldestLost: number
  /** The longest that an acknowledgement took, in ms. */
  slowestSaved: number
  unsyncedWrites: number
}

/** Kills the server under load, in turn as kill -9 and as a power cut do, and looks what is left. */
export const kills: Part = {
  name: 'kills',
  about: 'kill -9 and power cuts under load',
  async run({ rounds, seed }) {
    const random = seeded(seed)
    const missing = noFaultyDisk()
    const disk = missing === null ? faultyDisk() : null
    const ends: readonly End[] = disk === null ? ['kill -9'] : ['kill -9', 'power cut']
    const faults = missing === null ? [] : [`power cuts were not tried: ${missing}`]
    const tallies = new Map(ends.map((end) => [end, noRounds()]))
    const promises = new Map<string, Set<string>>()
    const server = await startServer({ LOG_LEVEL: 'error', MAX_MESSAGES_PER_SECOND: '0' }, disk)
    try {
      let document = ''
      for (let round = 0; round < rounds; round += 1) {
        if (round % ROUNDS_PER_DOCUMENT === 0) {
          document = await createDocument(server.url, { title: `Round ${round}`, template: 'blank' })
          promises.set(document, new Set())
        }
        const end = ends[round % ends.length] ?? 'kill -9'
        const tally = tallies.get(end) ?? noRounds()
        const promised = promises.get(document) ?? new Set()
        const writers = await Promise.all(Array.from({ length: WRITERS }, () => byteWriter(server.url, document)))
        await writeFor(writers, `${round}`, { enough: 1 + random.below(120), every: random.below(6) })
        const endedAt = performance.now()
        await server.kill('SIGKILL')
        await Promise.all(writers.map((writer) => writer.gone()))
        if (end === 'power cut') tally.unsyncedWrites += powerCut(disk, server.dataDir, random)
        await server.start()
        const reader = await byteWriter(server.url, document)
        faults.push(...judge(tally, { round, writers, endedAt, promised, kept: reader.keys() }))
        reader.close()
        if ((round + 1) % 20 === 0) show(tallies)
      }
      for (const [id, promised] of promises) {
        const reader = await byteWriter(server.url, id)
        const kept = reader.keys()
        const lost = [...promised].filter((key) => !kept.has(key))
        if (lost.length > 0) faults.push(`at the end ${lost.length} acknowledged edits are not in document ${id}`)
        reader.close()
      }
    } catch (error) {
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    } finally {
      await server.stop()
      disk?.remove()
    }
    show(tallies)
    return { faults }
  },
}

function show(tallies: ReadonlyMap<End, Tally>): void {
  const inWords = (tally: Tally) => ({
    ...tally,
    oldestLost: `${Math.round(tally.oldestLost)} ms before the end`,
    slowestSaved: `${Math.round(tally.slowestSaved)} ms`,
  })
  console.table(Object.fromEntries([...tallies].map(([end, tally]) => [end, inWords(tally)])))
}

function noRounds(): Tally {
  return {
    rounds: 0,
    written: 0,
    acknowledged: 0,
    acknowledgedLost: 0,
    seen: 0,
    seenLost: 0,
    oldestLost: 0,
    slowestSaved: 0,
    unsyncedWrites: 0,
  }
}

/** All write, one every few ms, until some of it is acknowledged. */
async function writeFor(
  writers: readonly ByteWriter[],
  prefix: string,
  { enough, every }: { enough: number; every: number },
): Promise<void> {
  let n = 0
  const writing = setInterval(() => {
    for (const [who, writer] of writers.entries()) writer.write(`${prefix}-${who}-${n}`)
    n += 1
  }, every)
  try {
    const total = () => writers.reduce((sum, writer) => sum + writer.acknowledged().length, 0)
    while (total() < enough) {
      if (writers.some((writer) => writer.closed() !== null)) throw new Error('a writer was sent away')
      if (n > 100_000) throw new Error('nothing is acknowledged')
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  } finally {
    clearInterval(writing)
  }
}

/** A disk keeps none of what was not synced, or some of it, the oldest first, file by file. */
function powerCut(disk: FaultyDisk | null, folder: string, random: Seeded): number {
  if (disk === null) return 0
  return disk.losePower(folder, (writes) => (random.below(2) === 0 ? 0 : random.below(writes + 1)))
}

interface Round {
  readonly round: number
  readonly writers: readonly ByteWriter[]
  readonly endedAt: number
  /** Acknowledged in earlier rounds, in this document. */
  readonly promised: Set<string>
  readonly kept: ReadonlySet<string>
}

function judge(tally: Tally, { round, writers, endedAt, promised, kept }: Round): string[] {
  const faults: string[] = []
  tally.rounds += 1
  for (const writer of writers) {
    tally.written += writer.written().length
    tally.acknowledged += writer.acknowledged().length
    for (const key of writer.acknowledged()) promised.add(key)
    // What is kept of one person's writing is a beginning of it: nothing from the middle.
    const isKept = writer.written().map((key) => kept.has(key))
    if (isKept.lastIndexOf(true) > isKept.indexOf(false) && isKept.includes(false)) {
      faults.push(`round ${round}: a writer's edit is kept, and an earlier one is not`)
    }
  }
  const lost = [...promised].filter((key) => !kept.has(key))
  tally.acknowledgedLost += lost.length
  if (lost.length > 0) faults.push(`round ${round}: ${lost.length} acknowledged edits are lost, first ${lost[0]}`)

  const slowest = Math.max(...writers.map((writer) => writer.longestWait()))
  tally.slowestSaved = Math.max(tally.slowestSaved, slowest)
  for (const [key, at] of firstSeen(writers)) {
    tally.seen += 1
    if (kept.has(key)) continue
    tally.seenLost += 1
    tally.oldestLost = Math.max(tally.oldestLost, endedAt - at)
    if (endedAt - at > Math.max(WINDOW_MS, slowest)) {
      faults.push(`round ${round}: ${key} was seen ${Math.round(endedAt - at)} ms before the end and is lost`)
    }
  }
  return faults
}

function firstSeen(writers: readonly ByteWriter[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const { seen } of writers) {
    for (const [key, at] of seen) first.set(key, Math.min(at, first.get(key) ?? Number.POSITIVE_INFINITY))
  }
  return first
}
