import { changeDetails } from '@throughline/shared/commands'
import { readTheory } from '@throughline/shared/document'
import { type NewsTopic, type Refusal, refusals } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import { AT_REST, hasLeftAgreed, headRevised, type Occasion } from '../history/index.js'
import { DocumentRenewed, DocumentUnknown, type Neighbours, StoreFailed } from '../storage/index.js'
import { Connection } from './connection/connection.js'
import { createDoor } from './door.js'
import { DurableWaits } from './durable-waits.js'
import { GroupCommit } from './group-commit.js'
import { logName } from './log-name.js'
import { noMeters } from './meters.js'
import { refuseEmpty } from './refuse-empty.js'
import type { Description } from './room/description.js'
import { newsInWords } from './room/elsewhere.js'
import { LiveDocument } from './room/live-document.js'
import { ACCESS } from './room/other-processes.js'
import { Room } from './room/room.js'
import type { UnrevisedWork } from './room/unrevised-work.js'
import type { Rooms, RoomsOptions } from './rooms.js'
import { sinceAtRest } from './since-at-rest.js'
import { TIMING } from './timing.js'
import { UpdateReader } from './updates/update-reader.js'
import { within } from './within.js'

/** Stands for all documents where processes tell each other something. */
const EVERY = 'every'

export function createRooms({ storage, limits, log, meters = noMeters, timing: waits = {} }: RoomsOptions): Rooms {
  const timing = { ...TIMING, ...waits }
  const opening = new Map<string, Promise<Room>>()
  const rooms = new Map<string, Room>()
  const leaving = new Set<Room>()
  const listeners = new Set<(id: string, description: Description) => void>()
  const durable = new DurableWaits()
  /** The heads at which documents were found not worth making anew. */
  const unworn = new Map<string, number>()
  const reader = new UpdateReader()
  let errors = 0
  let isClosing = false

  const commit = new GroupCommit((batch) => storage.append(batch), timing, {
    committedIn: (seconds) => meters.committed(seconds),
    committed: (id, head, bytes) => rooms.get(id)?.committed(head, bytes),
    refused(id, error) {
      log.error({ err: error, document: logName(id) }, 'the store refuses the edits of a document')
      const room = rooms.get(id)
      if (room === undefined) return
      if (error instanceof DocumentRenewed) retire(room)
      else room.close(refusals.cannotOpen)
    },
    trouble(error) {
      if (error === null) log.info('the store works again')
      else log.error({ err: error }, 'the store fails; edits are kept and tried again')
      for (const room of rooms.values()) room.hearTrouble(error)
      if (error !== null) durable.giveUp(new StoreFailed('the store fails', { cause: error }))
    },
    failed: (error) => report(error, ''),
  })

  const door = createDoor({
    limits,
    log,
    meters,
    withRoom,
    isClosing: () => isClosing,
    welcome(socket, room, { role, lookUp, user, documentId }) {
      const onError = (error: unknown) => report(error, documentId)
      new Connection({ socket, room, role, lookUp, user, limits, timing, meters, reader, onError }).start()
    },
  })

  const neighbours: Neighbours = storage.join({
    documents: () => rooms.keys(),
    moved: (id, head) => rooms.get(id)?.moved(head),
    binned: (id) => {
      closeDocument(id, refusals.noSuchDocument).catch((error: unknown) => report(error, id))
    },
    heard(from, id, words) {
      if (id === EVERY) for (const room of rooms.values()) room.heard(from, words)
      else rooms.get(id)?.heard(from, words)
    },
    greeted() {
      for (const room of rooms.values()) room.greeted()
    },
    left(from) {
      for (const room of rooms.values()) room.left(from)
    },
  })

  const sweeping = setInterval(() => sweep(Date.now()), timing.sweep)
  sweeping.unref()

  function sweep(now: number): void {
    for (const room of rooms.values()) {
      try {
        room.sweep(now)
      } catch (error) {
        report(error, room.id)
      }
      if (room.isIdle(now) && !leaving.has(room)) void unload(room)
    }
  }

  async function unload(room: Room): Promise<void> {
    leaving.add(room)
    try {
      if (!(await room.finish())) return
      await renewWhereWorn(room)
      // Somebody may have come and gone while it was looked at.
      if (rooms.get(room.id) === room && (await room.finish())) forget(room)
    } finally {
      leaving.delete(room)
    }
  }

  /** At rest, and only then, a document may be made anew: whoever comes back with the old one has to carry edits over. */
  async function renewWhereWorn(room: Room): Promise<void> {
    const { id, headWorthRenewing: head } = room
    if (isClosing || head === null || unworn.get(id) === head) return
    try {
      if ((await room.isOpenElsewhere()) || !room.isIdle(Date.now())) return
      if ((await storage.renew(id, head)) === null) unworn.set(id, head)
      else {
        log.info({ document: logName(id) }, 'a document was made anew')
        retire(room)
      }
    } catch (error) {
      log.warn({ err: error, document: logName(id) }, 'a document could not be made anew')
    }
  }

  /** Lets go of a room whose document was made anew. What is still on its way to the log is refused there first. */
  function retire(room: Room): void {
    room.close(refusals.renewed)
    durable.giveUp(new DocumentRenewed(room.id), room)
    if (rooms.get(room.id) === room && !commit.waitsFor(room.id)) forget(room)
  }

  function forget(room: Room): void {
    rooms.delete(room.id)
    opening.delete(room.id)
    room.destroy()
  }

  function open(id: string): Promise<Room> {
    const known = opening.get(id)
    if (known !== undefined) return known
    const room = load(id)
    opening.set(id, room)
    room.catch(() => opening.delete(id))
    return room
  }

  /** Opens a document and uses its room in the same turn, in which it cannot leave memory. */
  async function withRoom<T>(id: string, use: (room: Room) => T): Promise<T> {
    for (;;) {
      const room = await open(id)
      // It may have left memory between being found and being handed over.
      if (rooms.get(id) === room) return use(room)
    }
  }

  async function load(id: string): Promise<Room> {
    const entry = await storage.document(id)
    if (entry === null || entry.binnedAt !== null) throw new DocumentUnknown(id)
    const stored = await storage.load(id)
    refuseEmpty(stored)
    const onDescribed = (description: Description) => {
      for (const listener of listeners) listener(id, description)
      if (description.status === 'agreed') void draftOnceChanged(id)
    }
    const room = new Room({
      id,
      stored,
      commit,
      storage,
      neighbours,
      limits,
      timing,
      log,
      onDescribed,
      onRevised: () => tell(id, 'history'),
      onRenewed: retire,
    })
    rooms.set(id, room)
    return room
  }

  /** What is changed after it was agreed is a draft. */
  async function draftOnceChanged(id: string): Promise<void> {
    const room = rooms.get(id)
    if (room === undefined) return
    try {
      if (!(await hasLeftAgreed(storage, id, readTheory(room.doc())))) return
      await change(id, (changed) => changed.change((document) => changeDetails(document, { status: 'draft' }), null))
    } catch (error) {
      log.warn(
        { err: error, document: logName(id) },
        'an agreed document that was changed still says that it is agreed',
      )
    }
  }

  function report(error: unknown, id: string): void {
    errors += 1
    log.error({ err: error, document: logName(id) }, 'an error of ours')
  }

  async function change<T>(id: string, work: (room: Room) => T): Promise<T> {
    for (;;) {
      try {
        return await changeOnce(id, work)
      } catch (error) {
        // Made anew on its way to the log, and so in neither: once more.
        if (!(error instanceof DocumentRenewed)) throw error
      }
    }
  }

  async function changeOnce<T>(id: string, work: (room: Room) => T): Promise<T> {
    return withRoom(id, (room) =>
      room.visit(async () => {
        if (room.closed === refusals.renewed) throw new DocumentRenewed(id)
        if (room.closed !== null) throw new DocumentUnknown(id)
        if (commit.trouble !== null) throw new StoreFailed('the store fails at the moment', { cause: commit.trouble })
        const result = work(room)
        await durable.until(room)
        await room.describe()
        return result
      }),
    )
  }

  async function closeDocument(id: string, refusal: Refusal): Promise<void> {
    const room = await opening.get(id)?.catch(() => undefined)
    if (room === undefined) return
    room.close(refusal)
    await room.finish()
    if (rooms.get(id) === room) forget(room)
  }

  /** Changes a document by what is worked out from it while people go on; once more where it is made anew meanwhile. */
  async function changeFrom<T>(
    id: string,
    workOut: (now: Uint8Array) => Promise<Uint8Array>,
    make: (room: Room, update: Uint8Array) => T,
  ): Promise<T> {
    for (;;) {
      const { whole, epoch } = await change(id, (room) => {
        // Brings its schema up to date.
        room.change(() => {}, null)
        return { whole: room.copyForTrial().whole, epoch: room.epoch }
      })
      const update = await workOut(whole)
      const made = await change(id, (room) => (room.epoch === epoch ? { result: make(room, update) } : null))
      if (made !== null) return made.result
    }
  }

  async function sinceRevision(id: string): Promise<UnrevisedWork | null> {
    return rooms.get(id)?.sinceRevision() ?? sinceAtRest(storage, id)
  }

  async function keepRevision(id: string, occasion: Occasion): Promise<number | null> {
    return withRoom(id, (room) =>
      room.visit(() => {
        if (room.closed !== null) throw new DocumentUnknown(id)
        return room.keepRevision(occasion)
      }),
    )
  }

  function tell(id: string, topic: NewsTopic): void {
    rooms.get(id)?.tellNews(topic)
    neighbours.tell(id, newsInWords(topic), newsInWords(topic))
  }

  return {
    connect: door.connect,
    async theory(id) {
      const room = rooms.get(id)
      if (room !== undefined) return readTheory(room.doc())
      const stored = await storage.load(id)
      refuseEmpty(stored)
      const document = new LiveDocument(stored, () => {})
      try {
        return readTheory(document.doc())
      } finally {
        document.destroy()
      }
    },
    change: (id, make, by = null) => change(id, (room) => room.change(make, by)),
    applyUpdate: (id, update, by = null) =>
      change(id, (room) => room.change(({ doc }) => Y.applyUpdate(doc, update), by)),
    async changeAndKeep(id, workOut, occasion) {
      // To keep it may take seconds: nobody's change waits for that, and what comes meanwhile is set aside in its turn.
      if ((await sinceRevision(id)) !== null) await keepRevision(id, AT_REST)
      const revised = await headRevised(storage, id)
      const { aside } = await changeFrom(id, workOut, (room, update) => {
        const before = room.setAside(revised)
        room.change(({ doc }) => Y.applyUpdate(doc, update), occasion.by)
        return { aside: before }
      })
      if (aside !== null) await withRoom(id, (room) => room.visit(() => room.keepAside(aside)))
      return keepRevision(id, occasion)
    },
    keepRevision,
    sinceRevision,
    closeDocument,
    tell,
    accessChanged(id) {
      neighbours.tell(id ?? EVERY, ACCESS, ACCESS)
      for (const room of rooms.values()) if (id === null || room.id === id) room.lookAgain()
    },
    onDescribed(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stats() {
      return {
        rooms: rooms.size,
        connections: door.open,
        ...commit.stats(),
        storeFailing: commit.trouble !== null,
        reading: reader.reading,
        errors,
      }
    },
    async close() {
      isClosing = true
      clearInterval(sweeping)
      const everything = reader.settled().then(() => commit.drained())
      await within(timing.stop, everything, 'the store did not take everything in time')
      const open = [...rooms.values()]
      for (const room of open) room.close(refusals.restarting)
      // What is left is no one's edit: a snapshot or a revision that has no time now is made next time.
      await within(timing.stop / 2, Promise.all(open.map((room) => room.finish())), 'housekeeping').catch(() =>
        log.warn('stopped before every document was tidied'),
      )
      for (const room of open) forget(room)
      await door.close(timing.goodbye)
      await reader.stop()
      await neighbours.leave()
    },
  }
}
