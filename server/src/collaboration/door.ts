import { type Refusal, refusals } from '@throughline/shared/protocol'
import { DocumentUnknown, type Log } from '../storage/index.js'
import type { SyncSocket } from './connection/sync-socket.js'
import type { Limits } from './limits.js'
import { logName } from './log-name.js'
import type { Meters } from './meters.js'
import { OpenCount } from './open-count.js'
import type { Room } from './room/room.js'
import type { Visitor } from './rooms.js'

interface DoorParts {
  readonly limits: Limits
  readonly log: Log
  readonly meters: Meters
  /** Opens a document and uses its room. */
  readonly withRoom: (id: string, use: (room: Room) => void) => Promise<void>
  readonly isClosing: () => boolean
  /** Begins to speak with whoever was let in. */
  readonly welcome: (socket: SyncSocket, room: Room, visitor: Visitor) => void
}

export interface Door {
  /** Lets a socket into a document, or refuses it by close code. Never throws. */
  connect(socket: SyncSocket, visitor: Visitor): void
  /** How many sockets are open. */
  readonly open: number
  /** Waits for the clients' answers to the close; who does not answer within so many ms is cut off. */
  close(patienceMs: number): Promise<void>
}

/** Where connections come in: as many as each address and each document may have. */
export function createDoor({ limits, log, meters, withRoom, isClosing, welcome }: DoorParts): Door {
  const addresses = new OpenCount(limits.connectionsPerAddress)
  const documents = new OpenCount(limits.connectionsPerDocument)
  const sockets = new Set<SyncSocket>()

  function enter(socket: SyncSocket, room: Room, visitor: Visitor): void {
    if (socket.readyState !== socket.OPEN) return
    // A room that is about to give way to the document made anew asks to come back.
    const closed = room.closed === refusals.renewed ? refusals.cannotOpen : room.closed
    const refusal = isClosing() ? refusals.restarting : closed
    if (refusal === null) welcome(socket, room, visitor)
    else refuse(socket, refusal)
  }

  function refuse(socket: SyncSocket, { code, reason }: Refusal): void {
    meters.refused(code)
    socket.close(code, reason)
  }

  return {
    connect(socket, visitor) {
      // ws reports broken frames and lost sockets here; unheard, they would end the process.
      socket.on('error', (error) => log.debug({ err: error }, 'socket error'))
      if (isClosing()) return refuse(socket, refusals.restarting)
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
    get open() {
      return sockets.size
    },
    async close(patienceMs) {
      const closing = [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
      const cutting = setTimeout(() => {
        for (const socket of sockets) socket.terminate()
      }, patienceMs)
      await Promise.all(closing)
      clearTimeout(cutting)
    },
  }
}
