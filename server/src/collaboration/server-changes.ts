import { changeDetails } from '@throughline/shared/commands'
import { readTheory } from '@throughline/shared/document'
import { refusals } from '@throughline/shared/protocol'
import { hasLeftAgreed } from '../history/index.js'
import { DocumentRenewed, DocumentUnknown, type Log, type Storage, StoreFailed } from '../storage/index.js'
import type { DurableWaits } from './durable-waits.js'
import type { GroupCommit } from './group-commit.js'
import { logName } from './log-name.js'
import type { OpenRooms } from './open-rooms.js'
import type { Room } from './room/room.js'

interface ServerChangesParts {
  readonly rooms: OpenRooms
  readonly commit: Pick<GroupCommit, 'trouble'>
  readonly durable: DurableWaits
  readonly storage: Storage
  readonly log: Log
}

/** Changes that the server itself makes to documents, for people or of its own accord. */
export class ServerChanges {
  readonly #parts: ServerChangesParts

  constructor(parts: ServerChangesParts) {
    this.#parts = parts
  }

  /**
   * Changes a document in its room; durable, and the index up to date, when it resolves. Rejects with DocumentUnknown,
   * DocumentDamaged or StoreFailed.
   */
  async make<T>(id: string, work: (room: Room) => T): Promise<T> {
    for (;;) {
      try {
        return await this.#makeOnce(id, work)
      } catch (error) {
        // Made anew on its way to the log, and so in neither: once more.
        if (!(error instanceof DocumentRenewed)) throw error
      }
    }
  }

  /** Changes a document by what is worked out from it while people go on; once more where it is made anew meanwhile. */
  async makeFrom<T>(
    id: string,
    workOut: (now: Uint8Array) => Promise<Uint8Array>,
    work: (room: Room, update: Uint8Array) => T,
  ): Promise<T> {
    for (;;) {
      const { whole, epoch } = await this.make(id, (room) => {
        // Brings its schema up to date.
        room.change(() => {}, null)
        return { whole: room.whole(), epoch: room.epoch }
      })
      const update = await workOut(whole)
      const made = await this.make(id, (room) => (room.epoch === epoch ? { result: work(room, update) } : null))
      if (made !== null) return made.result
    }
  }

  /** What is changed after it was agreed is a draft. */
  async draftOnceChanged(id: string): Promise<void> {
    const { rooms, storage, log } = this.#parts
    const room = rooms.get(id)
    if (room === undefined) return
    try {
      if (!(await hasLeftAgreed(storage, id, readTheory(room.doc())))) return
      await this.make(id, (changed) => changed.change((document) => changeDetails(document, { status: 'draft' }), null))
    } catch (error) {
      log.warn(
        { err: error, document: logName(id) },
        'an agreed document that was changed still says that it is agreed',
      )
    }
  }

  async #makeOnce<T>(id: string, work: (room: Room) => T): Promise<T> {
    const { rooms, commit, durable } = this.#parts
    return rooms.use(id, (room) =>
      room.attendance.visit(async () => {
        if (room.closed === refusals.renewed) throw new DocumentRenewed(id)
        if (room.closed !== null) throw new DocumentUnknown(id)
        if (commit.trouble !== null) throw new StoreFailed('the store fails at the moment', { cause: commit.trouble })
        const result = work(room)
        await durable.until(room)
        await room.indexEntry.describe()
        return result
      }),
    )
  }
}
