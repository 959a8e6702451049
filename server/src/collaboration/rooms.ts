import { changeDetails } from '@throughline/shared/commands'
import { readTheory, type TheoryDocument } from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import type { Role } from '@throughline/shared/permissions'
import { type NewsTopic, type Refusal, refusals } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import { AT_REST, type Author, hasLeftAgreed, headRevised, Journal, type Occasion } from '../history/index.js'
import {
  DocumentRenewed,
  DocumentUnknown,
  type Log,
  type Neighbours,
  type Storage,
  StoreFailed,
} from '../storage/index.js'
import { Connection } from './connection.js'
import type { Description } from './description.js'
import { newsInWords } from './elsewhere.js'
import { GroupCommit } from './group-commit.js'
import { type Limits, OpenCount } from './limits.js'
import { LiveDocument } from './live-document.js'
import { logName } from './log-name.js'
import { mergeUpdates } from './merge-updates.js'
import { type Meters, noMeters } from './meters.js'
import { ACCESS } from './other-processes.js'
import { Room } from './room.js'
import type { Standing } from './standing.js'
import type { SyncSocket } from './sync-socket.js'
import { TIMING, type Timing } from './timing.js'
import type { UnrevisedWork } from './unrevised-work.js'
import { UpdateReader } from './update-reader.js'

export interface RoomsOptions {
  readonly storage: Storage
  readonly limits: Limits
  readonly log: Log
  readonly meters?: Meters
  /** Other waits than usual, for tests. */
  readonly timing?: Partial<Timing>
}

/** Stands for all documents where processes tell each other something. */
const EVERY = 'every'

/** Who comes in. */
export interface Visitor {
  readonly documentId: string
  readonly role: Role
  /** Asks again what they are to the document. */
  readonly lookUp: () => Promise<Standing>
  /** Network address, for the limit of connections. */
  readonly address: string
  /** The signed-in person; null where anyone may say any name. */
  readonly user: Author | null
}

export interface RoomStats {
  readonly rooms: number
  readonly connections: number
  readonly commits: number
  readonly committedBytes: number
  readonly waitingBytes: number
  readonly storeFailing: boolean
  /** Large updates that are being read. */
  readonly reading: number
  /** Errors of ours. */
  readonly errors: number
}

/** Every document that is open on this server. */
export interface Rooms {
  /** Takes a socket into a document and speaks the protocol with it; refuses by close code. Never throws. */
  connect(socket: SyncSocket, visitor: Visitor): void
  /** The document as it is now, edits that are not yet durable included. Rejects with DocumentUnknown. */
  theory(id: string): Promise<Theory>
  /**
   * Changes a document as the server; everyone who has it open sees it. Durable, and the index up to date, when it
   * resolves. Rejects with DocumentUnknown, DocumentDamaged or StoreFailed.
   */
  change<T>(id: string, make: (document: TheoryDocument) => T, by?: Author | null): Promise<T>
  /** The same with a V1 update. */
  applyUpdate(id: string, update: Uint8Array, by?: Author | null): Promise<void>
  /**
   * Changes a document as `change` does, and keeps what it is then as a revision; what people did before, up to this very
   * change, is kept as one of its own. Gives the number of the last.
   */
  changeAndKeep(id: string, make: (document: TheoryDocument) => void, occasion: Occasion): Promise<number | null>
  /**
   * Keeps the document as it is as a revision, with what was done since the one before; gives its number, or null where
   * nobody asked and there is one of it already.
   */
  keepRevision(id: string, occasion: Occasion): Promise<number | null>
  /** The document and who did what in it since its last revision, on whatever server; null where nothing was. */
  sinceRevision(id: string): Promise<UnrevisedWork | null>
  /** Sends everyone out of a document, after what they sent is durable. */
  closeDocument(id: string, refusal: Refusal): Promise<void>
  /** Tells everyone who has a document open, on any server, that something beside it changed. A hint: it may be lost. */
  tell(id: string, topic: NewsTopic): void
  /**
   * Roles in a document may have changed, or (null) in any: those of everyone who has it open, on every server, are looked
   * up again and take effect at their next message.
   */
  accessChanged(id: string | null): void
  /** Hears whenever the index entry of a document was brought up to date. Returns how to stop. */
  onDescribed(listener: (id: string, description: Description) => void): () => void
  stats(): RoomStats
  /** Makes everything received durable and closes every socket (1012). Rejects when that takes too long. */
  close(): Promise<void>
}

export function createRooms({ storage, limits, log, meters = noMeters, timing: waits = {} }: RoomsOptions): Rooms {
  const timing = { ...TIMING, ...waits }
  const opening = new Map<string, Promise<Room>>()
  const rooms = new Map<string, Room>()
  const leaving = new Set<Room>()
  const addresses = new OpenCount(limits.connectionsPerAddress)
  const documents = new OpenCount(limits.connectionsPerDocument)
  const listeners = new Set<(id: string, description: Description) => void>()
  const sockets = new Set<SyncSocket>()
  /** Calls of the server that wait for the disk. */
  const troubled = new Map<(error: Error) => void, Room>()
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
      if (error !== null)
        for (const giveUp of troubled.keys()) giveUp(new StoreFailed('the store fails', { cause: error }))
    },
    failed: (error) => report(error, ''),
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
    for (const [giveUp, waiting] of troubled) if (waiting === room) giveUp(new DocumentRenewed(room.id))
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
    try {
      const room = rooms.get(id)
      if (room === undefined || !(await hasLeftAgreed(storage, id, readTheory(room.doc())))) return
      await change(id, (changed) => changed.change((document) => changeDetails(document, { status: 'draft' }), null))
    } catch (error) {
      log.warn(
        { err: error, document: logName(id) },
        'an agreed document that was changed still says that it is agreed',
      )
    }
  }

  function enter(socket: SyncSocket, room: Room, { documentId, role, lookUp, user }: Visitor): void {
    if (socket.readyState !== socket.OPEN) return
    // A room that is about to give way to the document made anew asks to come back.
    const closed = room.closed === refusals.renewed ? refusals.cannotOpen : room.closed
    const refusal = isClosing ? refusals.restarting : closed
    if (refusal !== null) {
      refuse(socket, refusal)
      return
    }
    const onError = (error: unknown) => report(error, documentId)
    new Connection({ socket, room, role, lookUp, user, limits, timing, meters, reader, onError }).start()
  }

  function report(error: unknown, id: string): void {
    errors += 1
    log.error({ err: error, document: logName(id) }, 'an error of ours')
  }

  /** Resolves when all of a room is durable; rejects when the store fails meanwhile. It is kept and tried again. */
  function durable(room: Room): Promise<void> {
    let giveUp: (error: Error) => void
    const kept = new Promise<void>((resolve, reject) => {
      giveUp = reject
      troubled.set(giveUp, room)
      room.whenDurable(resolve)
    })
    return kept.finally(() => troubled.delete(giveUp))
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
        await durable(room)
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

  /** What was done in a document that nobody has open here. */
  async function sinceAtRest(id: string): Promise<UnrevisedWork | null> {
    const entry = await storage.document(id)
    if (entry === null || entry.head <= (await headRevised(storage, id))) return null
    const { snapshot, tail } = await storage.load(id)
    const updates = tail.map(({ update }) => update)
    const state = mergeUpdates(snapshot === null ? updates : [snapshot.state, ...updates])
    return { state, journal: new Journal() }
  }

  async function sinceRevision(id: string): Promise<UnrevisedWork | null> {
    return rooms.get(id)?.sinceRevision() ?? sinceAtRest(id)
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

  function refuse(socket: SyncSocket, { code, reason }: Refusal): void {
    meters.refused(code)
    socket.close(code, reason)
  }

  /** Waits for the clients' answers to the close; who does not answer soon is cut off. */
  async function closeSockets(): Promise<void> {
    const closing = [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
    const cutting = setTimeout(() => {
      for (const socket of sockets) socket.terminate()
    }, timing.goodbye)
    await Promise.all(closing)
    clearTimeout(cutting)
  }

  return {
    connect(socket, visitor) {
      // ws reports broken frames and lost sockets here; unheard, they would end the process.
      socket.on('error', (error) => log.debug({ err: error }, 'socket error'))
      if (isClosing) return refuse(socket, refusals.restarting)
      if (!addresses.enter(visitor.address)) return refuse(socket, refusals.tooManyConnections)
      if (!documents.enter(visitor.documentId)) {
        addresses.leave(visitor.address)
        return refuse(socket, refusals.tooManyInDocument)
      }
      sockets.add(socket)
      socket.on('close', () => {
        sockets.delete(socket)
        addresses.leave(visitor.address)
        documents.leave(visitor.documentId)
      })
      // Nothing is read before the document is there: what a client sends meanwhile waits in its own network.
      socket.pause()
      withRoom(visitor.documentId, (room) => enter(socket, room, visitor))
        .catch((error: unknown) => {
          if (error instanceof DocumentUnknown) return refuse(socket, refusals.noSuchDocument)
          log.error({ err: error, document: logName(visitor.documentId) }, 'a document could not be opened')
          refuse(socket, refusals.cannotOpen)
        })
        .finally(() => socket.resume())
    },
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
    async changeAndKeep(id, make, occasion) {
      // To keep it may take seconds: nobody's change waits for that, and what comes meanwhile is set aside in its turn.
      if ((await sinceRevision(id)) !== null) await keepRevision(id, AT_REST)
      const revised = await headRevised(storage, id)
      const aside = await change(id, (room) => {
        const before = room.setAside(revised)
        room.change(make, occasion.by)
        return before
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
        connections: sockets.size,
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
      await closeSockets()
      await reader.stop()
      await neighbours.leave()
    },
  }
}

/** A document of which nothing can be read is never served as an empty one. */
function refuseEmpty({ snapshot, tail }: { snapshot: unknown; tail: readonly unknown[] }): void {
  if (snapshot === null && tail.length === 0) throw new StoreFailed('nothing of the document can be read')
}

async function within<T>(ms: number, work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took more than ${ms} ms: ${what}`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
