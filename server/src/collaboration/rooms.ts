import type { TheoryDocument } from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import type { Role } from '@throughline/shared/permissions'
import type { NewsTopic, Refusal } from '@throughline/shared/protocol'
import type { Author, Occasion } from '../history/index.js'
import type { Log, Storage } from '../storage/index.js'
import type { Standing } from './connection/standing.js'
import type { SyncSocket } from './connection/sync-socket.js'
import type { Limits } from './limits.js'
import type { Meters } from './meters.js'
import type { Description } from './room/description.js'
import type { UnrevisedWork } from './room/unrevised-work.js'
import type { Timing } from './timing.js'

export interface RoomsOptions {
  readonly storage: Storage
  readonly limits: Limits
  readonly log: Log
  readonly meters?: Meters
  /** Other waits than usual, for tests. */
  readonly timing?: Partial<Timing>
}

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

/** How much there is of everything at the moment; `commits`, `committedBytes` and `errors` since the start. */
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
   * Works out an update from the document as it is, changes the document by it, and keeps what that makes of it as a
   * revision; what people did before, up to this very change, is kept as one of its own. Gives the number of the last.
   */
  changeAndKeep(
    id: string,
    workOut: (now: Uint8Array) => Promise<Uint8Array>,
    occasion: Occasion,
  ): Promise<number | null>
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
