import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  backupTarget,
  makeCopy,
  openSource,
  openTarget,
  verifyStore,
} from '@throughline/server/dist/storage/copies/index.js'
import { openSqliteStorage } from '@throughline/server/dist/storage/sqlite/sqlite-storage.js'
import type { Storage } from '@throughline/server/dist/storage/storage.js'
import * as Y from 'yjs'
import type { FaultyDisk } from '../support/faulty-disk.js'

const SERVER = fileURLToPath(new URL('../../../server/', import.meta.url))
const EDITS = 8
const WORN_KEYS = 20
const DONE = 'done'

/** Work on a store that must leave the old or the new, however early it ends. */
export interface KilledStep {
  readonly name: string
  /** Makes what the work begins with. */
  prepare(place: string): Promise<void>
  /** The work: the body of an async function `(storage, copies, Y, place)`, run in a process of its own. */
  readonly work: string
  /** Throws unless what is left is the old or the new; `isDone`: the work had said that it is done. */
  check(place: string, isDone: boolean): Promise<void>
}

export const killedSteps: readonly KilledStep[] = [
  {
    name: 'making a store',
    prepare: async () => {},
    work: `
      const opened = await storage.openSqliteStorage({ folder: place + '/new' })
      const doc = new Y.Doc()
      doc.getArray('a').push([1])
      await opened.createDocument({ id: 'a', title: '', by: null, update: Y.encodeStateAsUpdate(doc) })
      say()
      await opened.close()`,
    async check(place, isDone) {
      await inStore(join(place, 'new'), async (storage) => {
        const isThere = (await storage.document('a')) !== null
        if (isDone && !isThere) throw new Error('a document that was acknowledged is gone')
        if (!isThere) await fill(storage, 1)
        expectEdits(await edits(storage), 1)
      })
    },
  },
  {
    name: 'compaction',
    prepare: (place) => inStore(join(place, 'data'), (storage) => fill(storage, EDITS)),
    work: `
      const opened = await storage.openSqliteStorage({ folder: place + '/data' })
      const doc = new Y.Doc()
      const { snapshot, tail, head } = await opened.load('a')
      for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
      await opened.compact('a', { seq: head, state: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) })
      say()
      await opened.close()`,
    async check(place, isDone) {
      await inStore(join(place, 'data'), async (storage) => {
        const { snapshot } = await storage.load('a')
        if (isDone && snapshot?.seq !== EDITS) throw new Error('a snapshot that was put in place is gone')
        if (snapshot?.seq !== EDITS && snapshot?.seq !== EDITS - 2) throw new Error(`a snapshot at ${snapshot?.seq}`)
        expectEdits(await edits(storage), EDITS)
        await storage.append([{ document: 'a', update: oneMore(await whole(storage)), by: null }])
        expectEdits(await edits(storage), EDITS + 1)
      })
    },
  },
  {
    name: 'making a document anew',
    prepare: (place) => inStore(join(place, 'data'), fillWorn),
    work: `
      const opened = await storage.openSqliteStorage({ folder: place + '/data' })
      const { head } = await opened.load('a')
      if ((await opened.renew('a', head)) === null) throw new Error('it is not worn')
      say()
      await opened.close()`,
    async check(place, isDone) {
      await inStore(join(place, 'data'), async (storage) => {
        const { epoch, head, snapshot } = await storage.load('a')
        if (isDone && epoch === 1) throw new Error('a document that was made anew is the old one')
        if (epoch !== 1 && snapshot?.seq !== head) throw new Error(`a snapshot at ${snapshot?.seq}, not at ${head}`)
        const kept = (await storage.revisions('a')).filter(({ kind }) => kind === 'renewed')
        if (kept.length !== (epoch === 1 ? 0 : 1)) throw new Error(`${kept.length} ended epochs are kept`)
        expectEdits((await whole(storage)).getMap('elements').size, WORN_KEYS)
        if (epoch === 1 && (await storage.renew('a', head)) === null) throw new Error('it cannot be done again')
        expectEdits((await whole(storage)).getMap('elements').size, WORN_KEYS)
      })
    },
  },
  {
    name: 'backup',
    prepare: (place) => inStore(join(place, 'data'), (storage) => fill(storage, EDITS)),
    work: `
      await copies.makeCopy(place + '/data', place + '/backup.db', copies.backupTarget(place + '/backup.db'))
      say()`,
    async check(place, isDone) {
      const file = join(place, 'backup.db')
      const wanted = await digest(join(place, 'data'))
      if (isDone && !existsSync(file)) throw new Error('a backup that was done is gone')
      if (!existsSync(file)) await makeCopy(join(place, 'data'), file, backupTarget(file))
      if ((await digest(file)) !== wanted) throw new Error('a backup holds something else')
    },
  },
  {
    name: 'restore',
    async prepare(place) {
      await inStore(join(place, 'data'), (storage) => fill(storage, EDITS))
      const file = join(place, 'backup.db')
      await makeCopy(join(place, 'data'), file, backupTarget(file))
    },
    work: `
      await copies.makeCopy(place + '/backup.db', place + '/new', await copies.openTarget(place + '/new'))
      say()`,
    async check(place, isDone) {
      const [file, folder] = [join(place, 'backup.db'), join(place, 'new')]
      const isThere = existsSync(join(folder, 'throughline.db'))
      if (isDone && !isThere) throw new Error('what was restored is gone')
      if (!isThere) await makeCopy(file, folder, await openTarget(folder))
      if ((await digest(folder)) !== (await digest(file))) throw new Error('what was restored is something else')
      await inStore(folder, async (storage) => expectEdits(await edits(storage), EDITS))
    },
  },
]

/** A step that can be ended early, again and again. */
export interface Rehearsal {
  /** How many calls of the disk the whole of the work takes. */
  readonly calls: number
  /**
   * Does the work anew and ends it in the middle of a call, counted from 1. Throws where what is left is neither the
   * old nor the new.
   *
   * @param isPowerCut what was not synced is gone as well
   */
  killAt(at: number, isPowerCut: boolean): Promise<void>
  remove(): Promise<void>
}

/** Does the work once, to its end. Throws where even that leaves something else than the new. */
export async function rehearse(disk: FaultyDisk, step: KilledStep): Promise<Rehearsal> {
  const prepared = await mkdtemp(join(tmpdir(), 'throughline-killed-'))
  await mkdir(join(prepared, 'new'))
  await step.prepare(prepared)

  async function attempt(at: number | null, isPowerCut: boolean): Promise<number> {
    const place = await mkdtemp(join(tmpdir(), 'throughline-killed-'))
    try {
      await cp(prepared, place, { recursive: true })
      disk.settle()
      if (at === null) disk.count(['write', 'sync', 'name', 'truncate'])
      else disk.fail({ error: 'kill', at })
      const { isDone, signal, words } = await work(step.work, place, disk)
      disk.repair()
      const calls = disk.calls()
      if (at === null && !isDone) throw new Error(`does not work at all: ${words}`)
      if (at !== null && disk.failed() > 0 && signal !== 'SIGKILL') throw new Error(`not killed: ${words}`)
      if (isPowerCut) disk.losePower(place)
      await step.check(place, isDone)
      return calls
    } catch (error) {
      throw new Error(`${step.name}, killed at call ${at}: ${String(error)}`, { cause: error })
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  }

  return {
    calls: await attempt(null, true),
    async killAt(at, isPowerCut) {
      await attempt(at, isPowerCut)
    },
    remove: () => rm(prepared, { recursive: true, force: true }),
  }
}

async function work(body: string, place: string, disk: FaultyDisk) {
  const script = `
    import * as Y from 'yjs'
    import * as storage from './dist/storage/sqlite/sqlite-storage.js'
    import * as copies from './dist/storage/copies/index.js'
    const place = ${JSON.stringify(place)}
    const say = () => console.log(${JSON.stringify(DONE)})
    ${body}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: SERVER,
    env: { ...process.env, ...disk.env(place) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let words = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString()
  })
  await once(child, 'close')
  return { isDone: said.includes(DONE), signal: child.signalCode, words }
}

async function inStore(folder: string, use: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openSqliteStorage({ folder })
  try {
    await use(storage)
  } finally {
    await storage.close()
  }
}

/** A document of so many edits, with two snapshots on the way where they are many. */
async function fill(storage: Storage, count: number): Promise<void> {
  const doc = new Y.Doc()
  await storage.createDocument({ id: 'a', title: '', by: null, update: oneMore(doc) })
  for (let n = 2; n <= count; n += 1) {
    await storage.append([{ document: 'a', update: oneMore(doc), by: null }])
    if (n !== count - 4 && n !== count - 2) continue
    const stateVector = Y.encodeStateVector(doc)
    await storage.compact('a', { seq: n, state: Y.encodeStateAsUpdate(doc), stateVector })
  }
}

/** A document whose every edit but the last of each key was written over. */
async function fillWorn(storage: Storage): Promise<void> {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (let n = 0; n < 6000; n += 1) {
      doc.clientID = n + 1
      doc.getMap('elements').set(`k${n % WORN_KEYS}`, n)
    }
  })
  await storage.createDocument({ id: 'a', title: '', by: null, update: Y.encodeStateAsUpdate(doc) })
}

function oneMore(doc: Y.Doc): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.getArray('a').push([1])
  return Y.encodeStateAsUpdate(doc, before)
}

async function whole(storage: Storage): Promise<Y.Doc> {
  const { snapshot, tail, damage } = await storage.load('a')
  if (damage !== null) throw new Error(damage)
  const doc = new Y.Doc()
  for (const update of [snapshot?.state, ...tail.map((row) => row.update)]) if (update) Y.applyUpdate(doc, update)
  return doc
}

async function edits(storage: Storage): Promise<number> {
  return (await whole(storage)).getArray('a').length
}

function expectEdits(found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`${found} edits are there, not ${wanted}`)
}

async function digest(place: string): Promise<string> {
  const source = await openSource(place)
  try {
    const { digest: found, problems } = await verifyStore(source)
    if (problems.length > 0) throw new Error(JSON.stringify(problems))
    return found
  } finally {
    await source.close()
  }
}
