import { AT_REST, headRevised, type Occasion } from '../history/index.js'
import { DocumentUnknown, type Storage } from '../storage/index.js'
import type { OpenRooms } from './open-rooms.js'
import type { UnrevisedWork } from './room/unrevised-work.js'
import type { ServerChanges } from './server-changes.js'
import { sinceAtRest } from './since-at-rest.js'

/** Revisions that somebody asks for, of documents in memory or at rest. */
export class AskedRevisions {
  readonly #rooms: OpenRooms
  readonly #changes: ServerChanges
  readonly #storage: Storage

  constructor(rooms: OpenRooms, changes: ServerChanges, storage: Storage) {
    this.#rooms = rooms
    this.#changes = changes
    this.#storage = storage
  }

  /** The document and who did what in it since its last revision, on whatever server; null where nothing was. */
  async workSince(id: string): Promise<UnrevisedWork | null> {
    return this.#rooms.get(id)?.revisions.workSince() ?? sinceAtRest(this.#storage, id)
  }

  /** Keeps the document as it is; gives the number, or null where nobody asked and there is a revision of it already. */
  async keep(id: string, occasion: Occasion): Promise<number | null> {
    return this.#rooms.use(id, (room) =>
      room.attendance.visit(() => {
        if (room.closed !== null) throw new DocumentUnknown(id)
        return room.revisions.keep(occasion)
      }),
    )
  }

  /** Changes a document by what is worked out from it, and keeps what it was and what that makes of it. */
  async keepChanged(
    id: string,
    workOut: (now: Uint8Array) => Promise<Uint8Array>,
    occasion: Occasion,
  ): Promise<number | null> {
    // To keep it may take seconds: nobody's change waits for that, and what comes meanwhile is set aside in its turn.
    if ((await this.workSince(id)) !== null) await this.keep(id, AT_REST)
    const revised = await headRevised(this.#storage, id)
    const { aside } = await this.#changes.makeFrom(id, workOut, (room, update) => {
      const before = room.revisions.setAside(revised)
      room.applyUpdate(update, occasion.by)
      return { aside: before }
    })
    if (aside !== null) {
      await this.#rooms.use(id, (room) => room.attendance.visit(() => room.revisions.keepAside(aside)))
    }
    return this.keep(id, occasion)
  }
}
