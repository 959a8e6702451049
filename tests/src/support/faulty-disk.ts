import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../disk/faulty-disk.c', import.meta.url))
const BUILT = fileURLToPath(new URL('../../dist/disk/', import.meta.url))

/** Kinds of calls, as faulty-disk.c counts them. */
const KINDS = { write: 1, sync: 2, name: 4, truncate: 8 } as const
const ERRORS = { EIO: 5, ENOSPC: 28, kill: -1 } as const
const FIELDS = ['calls', 'from', 'count', 'error', 'kinds', 'delay', 'failed'] as const
const EVENT = { truncated: 1, synced: 2, syncFailed: 3 } as const
const HEAD_BYTES = 40
const FOR_EVER = 0x3fffffff

export type DiskCall = keyof typeof KINDS

export interface DiskFault {
  /** What happens: an error of the operating system, or the process dies in the middle of the call (kill -9). */
  readonly error: keyof typeof ERRORS
  /** From which call on, counted from now: 1 is the next. */
  readonly at: number
  /** How many calls; all from there on where not given. */
  readonly count?: number
  readonly calls?: readonly DiskCall[]
}

/** A folder on a disk that can be told to fail. For the processes started with its environment. */
export interface FaultyDisk {
  /** What a process needs in its environment for its files under a folder to be on this disk. */
  env(folder: string): Readonly<Record<string, string>>
  fail(fault: DiskFault): void
  /** Counts calls of these kinds from now, and fails none. */
  count(calls: readonly DiskCall[]): void
  repair(): void
  /** Every sync takes so much longer. */
  slow(ms: number): void
  /** Counted calls since `fail` or `count`. */
  calls(): number
  /** Calls that were made to fail. */
  failed(): number
  /**
   * The power fails: what was written and not synced is gone from a folder that no process has open any more. Gives
   * how many writes that was.
   *
   * @param keep how many of so many unsynced writes to a file survive all the same, the oldest first; none by default
   */
  losePower(folder: string, keep?: (writes: number) => number): number
  /** All that was written is taken for synced: files made later may get the inodes of those that have gone. */
  settle(): void
  remove(): void
}

/** Why there can be no such disk here; null where there can. */
export function noFaultyDisk(): string | null {
  if (process.platform !== 'linux')
    return `a disk that fails can be made on Linux only, and this is ${process.platform}`
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' })
    return null
  } catch {
    return 'there is no C compiler (cc): on Debian or Ubuntu, apt-get install gcc libc6-dev'
  }
}

/** Makes one. Throws where noFaultyDisk gives a reason, or the compiler fails. */
export function faultyDisk(): FaultyDisk {
  const library = builtLibrary()
  const own = mkdtempSync(join(tmpdir(), 'throughline-disk-'))
  const undo = join(own, 'undo')
  const control = join(own, 'control')
  mkdirSync(undo)
  writeFileSync(control, new Uint8Array(FIELDS.length * 4))
  const file = openSync(control, 'r+')

  function set(values: Partial<Record<(typeof FIELDS)[number], number>>): void {
    for (const [place, field] of FIELDS.entries()) {
      const value = values[field]
      if (value !== undefined) writeSync(file, new Int32Array([value]), 0, 4, 4 * place)
    }
  }

  function get(field: (typeof FIELDS)[number]): number {
    const value = new Int32Array(1)
    readSync(file, value, 0, 4, 4 * FIELDS.indexOf(field))
    return value[0] ?? 0
  }

  return {
    env: (folder) => ({ LD_PRELOAD: library, DISK_UNDER: folder, DISK_CONTROL: control, DISK_UNDO: undo }),
    fail({ error, at, count = FOR_EVER, calls = ['write', 'sync', 'name', 'truncate'] }) {
      set({ from: 0 })
      set({ calls: 0, failed: 0, count, error: ERRORS[error], kinds: bits(calls) })
      set({ from: at })
    },
    count: (calls) => set({ from: 0, calls: 0, failed: 0, kinds: bits(calls) }),
    repair: () => set({ from: 0 }),
    slow: (ms) => set({ delay: ms }),
    calls: () => get('calls'),
    failed: () => get('failed'),
    losePower: (folder, keep = () => 0) => putBack(undo, folder, keep),
    settle() {
      for (const inode of readdirSync(undo)) rmSync(join(undo, inode))
    },
    remove() {
      closeSync(file)
      rmSync(own, { recursive: true, force: true })
    },
  }
}

function bits(calls: readonly DiskCall[]): number {
  return calls.reduce((sum, call) => sum | KINDS[call], 0)
}

/** Compiled once for each state of its source. */
function builtLibrary(): string {
  const hash = createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 16)
  const library = join(BUILT, `faulty-disk-${hash}.so`)
  if (existsSync(library)) return library
  const missing = noFaultyDisk()
  if (missing !== null) throw new Error(missing)
  mkdirSync(BUILT, { recursive: true })
  const unfinished = `${library}.${process.pid}`
  execFileSync('cc', [
    '-O2',
    '-Wall',
    '-Wextra',
    '-Werror',
    '-shared',
    '-fPIC',
    '-o',
    unfinished,
    SOURCE,
    '-ldl',
    '-lpthread',
  ])
  renameSync(unfinished, library)
  return library
}

function putBack(undo: string, folder: string, keep: (writes: number) => number): number {
  // A folder may have got the inode of a file that was deleted; what was kept of that file is nobody's then.
  const paths = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => ({ path: join(folder, name), found: statSync(join(folder, name)) }))
      .filter(({ found }) => found.isFile())
      .map(({ path, found }) => [String(found.ino), path]),
  )
  let lost = 0
  for (const inode of readdirSync(undo)) {
    const path = paths.get(inode)
    if (path !== undefined) lost += loseUnsynced(path, eventsIn(readFileSync(join(undo, inode))), keep)
    rmSync(join(undo, inode))
  }
  return lost
}

/** `struct event` of faulty-disk.c. */
interface DiskEvent {
  readonly what: number
  readonly offset: number
  readonly written: number
  readonly size: number
  readonly old: Buffer
}

function eventsIn(kept: Buffer): DiskEvent[] {
  const events: DiskEvent[] = []
  for (let at = 0; at + HEAD_BYTES <= kept.length; ) {
    const field = (n: number) => Number(kept.readBigInt64LE(at + 8 * n))
    const old = kept.subarray(at + HEAD_BYTES, at + HEAD_BYTES + field(3))
    // Killed while it was kept: what it was kept for has not been written.
    if (old.length !== field(3)) break
    events.push({ what: field(0), offset: field(1), written: field(2), size: field(4), old })
    at += HEAD_BYTES + old.length
  }
  return events
}

/**
 * Makes of a file what a disk would hold: takes back everything since the last sync that is beyond doubt, newest
 * first, and does again what a later sync has kept. What a failed sync should have kept is kept by no later one.
 */
function loseUnsynced(path: string, events: readonly DiskEvent[], keep: (writes: number) => number): number {
  const changes = events.map(() => false)
  let pending: number[] = []
  for (const [n, { what }] of events.entries()) {
    if (what === EVENT.synced) for (const one of pending) changes[one] = true
    if (what === EVENT.synced || what === EVENT.syncFailed) pending = []
    else pending.push(n)
  }
  for (const one of pending.slice(0, keep(pending.length))) changes[one] = true

  const file = openSync(path, 'r+')
  const again: (() => void)[] = []
  for (const [n, { what, offset, written, size, old }] of [...events.entries()].reverse()) {
    if (what === EVENT.synced || what === EVENT.syncFailed) continue
    const bytes = Buffer.alloc(written)
    const length = written === 0 ? 0 : readSync(file, bytes, 0, written, offset)
    if (changes[n] === true) {
      again.unshift(() => {
        if (what === EVENT.truncated) ftruncateSync(file, offset)
        else if (length > 0) writeSync(file, bytes, 0, length, offset)
      })
    }
    if (old.length > 0) writeSync(file, old, 0, old.length, offset)
    ftruncateSync(file, size)
  }
  for (const change of again) change()
  closeSync(file)
  return changes.filter((isKept, n) => !isKept && (events[n]?.what ?? EVENT.synced) < EVENT.synced).length
}
