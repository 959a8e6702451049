import { type Refusal, refusals } from '@throughline/shared/protocol'
import { DocumentRenewed, type Log, type Storage } from '../storage/index.js'
import type { DurableWaits } from './durable-waits.js'
import type { GroupCommit } from './group-commit.js'
import { logName } from './log-name.js'
import type { OpenRooms } from './open-rooms.js'
import type { Room } from './room/room.js'

interface LeavingParts {
  readonly rooms: OpenRooms
  readonly commit: GroupCommit
  readonly durable: DurableWaits
  readonly storage: Pick<Storage, 'renew'>
  readonly log: Log
  readonly isClosing: () => boolean
}

/** How documents leave memory: when nobody needs them, when they were made anew, when everyone is sent out. */
export class Leaving {
  readonly #parts: LeavingParts
  readonly #leaving = new Set<Room>()
  /** The heads at which documents were found not worth making anew. */
  readonly #unworn = new Map<string, number>()

  constructor(parts: LeavingParts) {
    this.#parts = parts
  }

  /** Lets go of a room that nobody has needed for a while. */
  async whenIdle(room: Room, now: number): Promise<void> {
    if (this.#leaving.has(room) || !room.isIdle(now)) return
    const { rooms } = this.#parts
    this.#leaving.add(room)
    try {
      if (!(await room.finish())) return
      await this.#renewWhereWorn(room)
      // Somebody may have come and gone while it was looked at.
      if (rooms.get(room.id) === room && (await room.finish())) rooms.forget(room)
    } finally {
      this.#leaving.delete(room)
    }
  }

  /** Lets go of a room whose document was made anew. What is still on its way to the log is refused there first. */
  retire(room: Room): void {
    const { rooms, commit, durable } = this.#parts
    room.close(refusals.renewed)
    durable.giveUp(new DocumentRenewed(room.id), room)
    if (rooms.get(room.id) === room && !commit.waitsFor(room.id)) rooms.forget(room)
  }

  /** Sends everyone out of a document, after what they sent is durable. */
  async sendOut(id: string, refusal: Refusal): Promise<void> {
    const { rooms } = this.#parts
    const room = await rooms.opened(id)
    if (room === undefined) return
    room.close(refusal)
    await room.finish()
    if (rooms.get(id) === room) rooms.forget(room)
  }

  /** At rest, and only then, a document may be made anew: whoever comes back with the old one has to carry edits over. */
  async #renewWhereWorn(room: Room): Promise<void> {
    const { id, headWorthRenewing: head } = room
    const { storage, log, isClosing } = this.#parts
    if (isClosing() || head === null || this.#unworn.get(id) === head) return
    try {
      if ((await room.processes.isOpen()) || !room.isIdle(Date.now())) return
      if ((await storage.renew(id, head)) === null) this.#unworn.set(id, head)
      else {
        log.info({ document: logName(id) }, 'a document was made anew')
        this.retire(room)
      }
    } catch (error) {
      log.warn({ err: error, document: logName(id) }, 'a document could not be made anew')
    }
  }
}
