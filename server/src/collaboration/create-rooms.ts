import { readTheory } from '@throughline/shared/document'
import { type NewsTopic, refusals } from '@throughline/shared/protocol'
import { DocumentRenewed, type Neighbours, type StoredDocument, StoreFailed } from '../storage/index.js'
import { AskedRevisions } from './asked-revisions.js'
import { Connection } from './connection/connection.js'
import { createDoor } from './door.js'
import { DurableWaits } from './durable-waits.js'
import { GroupCommit } from './group-commit.js'
import { Leaving } from './leaving.js'
import { logName } from './log-name.js'
import { noMeters } from './meters.js'
import { OpenRooms } from './open-rooms.js'
import type { Description } from './room/description.js'
import { newsInWords } from './room/elsewhere.js'
import { ACCESS } from './room/other-processes.js'
import { Room } from './room/room.js'
import type { Rooms, RoomsOptions } from './rooms.js'
import { ServerChanges } from './server-changes.js'
import { theoryAtRest } from './theory-at-rest.js'
import { TIMING } from './timing.js'
import { UpdateReader } from './updates/update-reader.js'
import { within } from './within.js'

/** Stands for all documents where processes tell each other something. */
const EVERY = 'every'

/** Wires the parts; nothing is opened before somebody asks for it. */
export function createRooms({ storage, limits, log, meters = noMeters, timing: waits = {} }: RoomsOptions): Rooms {
  const timing = { ...TIMING, ...waits }
  const listeners = new Set<(id: string, description: Description) => void>()
  const durable = new DurableWaits()
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
      if (error instanceof DocumentRenewed) leaving.retire(room)
      else room.close(refusals.cannotOpen)
    },
    trouble(error) {
      if (error === null) log.info('the store works again')
      else log.error({ err: error }, 'the store fails; edits are kept and tried again')
      for (const room of rooms.all()) room.attendance.hearTrouble(error)
      if (error !== null) durable.giveUp(new StoreFailed('the store fails', { cause: error }))
    },
    failed: (error) => report(error, ''),
  })

  const rooms = new OpenRooms(storage, roomOf)
  const leaving = new Leaving({ rooms, commit, durable, storage, log, isClosing: () => isClosing })
  const changes = new ServerChanges({ rooms, commit, durable, storage, log })
  const revisions = new AskedRevisions(rooms, changes, storage)

  const neighbours: Neighbours = storage.join({
    documents: () => rooms.ids(),
    moved: (id, head) => rooms.get(id)?.moved(head),
    binned: (id) => {
      leaving.sendOut(id, refusals.noSuchDocument).catch((error: unknown) => report(error, id))
    },
    heard(from, id, words) {
      if (id === EVERY) for (const room of rooms.all()) room.processes.heard(from, words)
      else rooms.get(id)?.processes.heard(from, words)
    },
    greeted() {
      for (const room of rooms.all()) room.processes.greeted()
    },
    left(from) {
      for (const room of rooms.all()) room.processes.left(from)
    },
  })

  const door = createDoor({
    limits,
    log,
    meters,
    withRoom: (id, use) => rooms.use(id, use),
    isClosing: () => isClosing,
    welcome(socket, room, { role, lookUp, user, documentId }) {
      const onError = (error: unknown) => report(error, documentId)
      new Connection({ socket, room, role, lookUp, user, limits, timing, meters, reader, onError }).start()
    },
  })

  const sweeping = setInterval(() => sweep(Date.now()), timing.sweep)
  sweeping.unref()

  function roomOf(id: string, stored: StoredDocument): Room {
    return new Room({
      id,
      stored,
      commit,
      storage,
      neighbours,
      limits,
      timing,
      log,
      onDescribed(description) {
        for (const listener of listeners) listener(id, description)
        if (description.status === 'agreed') void changes.draftOnceChanged(id)
      },
      onRevised: () => tell(id, 'history'),
      onRenewed: (room) => leaving.retire(room),
    })
  }

  function sweep(now: number): void {
    for (const room of rooms.all()) {
      try {
        room.sweep(now)
      } catch (error) {
        report(error, room.id)
      }
      void leaving.whenIdle(room, now)
    }
  }

  function report(error: unknown, id: string): void {
    errors += 1
    log.error({ err: error, document: logName(id) }, 'an error of ours')
  }

  function tell(id: string, topic: NewsTopic): void {
    rooms.get(id)?.attendance.tellNews(topic)
    neighbours.tell(id, newsInWords(topic), newsInWords(topic))
  }

  return {
    connect: door.connect,
    async theory(id) {
      const room = rooms.get(id)
      return room === undefined ? theoryAtRest(storage, id) : readTheory(room.doc())
    },
    change: (id, make, by = null) => changes.make(id, (room) => room.change(make, by)),
    applyUpdate: (id, update, by = null) => changes.make(id, (room) => room.applyUpdate(update, by)),
    changeAndKeep: (id, workOut, occasion) => revisions.keepChanged(id, workOut, occasion),
    keepRevision: (id, occasion) => revisions.keep(id, occasion),
    sinceRevision: (id) => revisions.workSince(id),
    closeDocument: (id, refusal) => leaving.sendOut(id, refusal),
    tell,
    accessChanged(id) {
      neighbours.tell(id ?? EVERY, ACCESS, ACCESS)
      for (const room of rooms.all()) if (id === null || room.id === id) room.attendance.lookAgain()
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
      const open = [...rooms.all()]
      for (const room of open) room.close(refusals.restarting)
      // What is left is no one's edit: a snapshot or a revision that has no time now is made next time.
      await within(timing.stop / 2, Promise.all(open.map((room) => room.finish())), 'housekeeping').catch(() =>
        log.warn('stopped before every document was tidied'),
      )
      for (const room of open) rooms.forget(room)
      await door.close(timing.goodbye)
      await reader.stop()
      await neighbours.leave()
    },
  }
}
