import { DocumentUnknown, type Storage, type StoredDocument } from '../storage/index.js'
import { refuseEmpty } from './refuse-empty.js'
import type { Room } from './room/room.js'

/** The documents that are in memory: each is opened once, however many ask for it, and stays until it is forgotten. */
export class OpenRooms {
  readonly #storage: Pick<Storage, 'document' | 'load'>
  readonly #roomOf: (id: string, stored: StoredDocument) => Room
  readonly #opening = new Map<string, Promise<Room>>()
  readonly #rooms = new Map<string, Room>()

  constructor(storage: Pick<Storage, 'document' | 'load'>, roomOf: (id: string, stored: StoredDocument) => Room) {
    this.#storage = storage
    this.#roomOf = roomOf
  }

  get size(): number {
    return this.#rooms.size
  }

  ids(): Iterable<string> {
    return this.#rooms.keys()
  }

  all(): Iterable<Room> {
    return this.#rooms.values()
  }

  /** The room of a document that is in memory already. */
  get(id: string): Room | undefined {
    return this.#rooms.get(id)
  }

  /** The same, also of one that is being opened; undefined where that fails. */
  async opened(id: string): Promise<Room | undefined> {
    return this.#opening.get(id)?.catch(() => undefined)
  }

  /**
   * Opens a document and uses its room in the same turn, in which it cannot leave memory. Rejects with DocumentUnknown,
   * or with StoreFailed where nothing of it can be read.
   */
  async use<T>(id: string, work: (room: Room) => T): Promise<T> {
    for (;;) {
      const room = await this.#open(id)
      // It may have left memory between being found and being handed over.
      if (this.#rooms.get(id) === room) return work(room)
    }
  }

  forget(room: Room): void {
    this.#rooms.delete(room.id)
    this.#opening.delete(room.id)
    room.destroy()
  }

  #open(id: string): Promise<Room> {
    const known = this.#opening.get(id)
    if (known !== undefined) return known
    const room = this.#load(id)
    this.#opening.set(id, room)
    room.catch(() => this.#opening.delete(id))
    return room
  }

  async #load(id: string): Promise<Room> {
    const entry = await this.#storage.document(id)
    if (entry === null || entry.binnedAt !== null) throw new DocumentUnknown(id)
    const stored = await this.#storage.load(id)
    refuseEmpty(stored)
    const room = this.#roomOf(id, stored)
    this.#rooms.set(id, room)
    return room
  }
}
