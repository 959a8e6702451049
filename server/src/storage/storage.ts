import type { Status } from '@throughline/shared/model'
import type { Neighbours, ServingProcess } from './neighbours.js'
import type { Records } from './records.js'

/**
 * The store: an append-only log of updates per document, snapshots, revisions, and the documents' index.
 * STORE.md has its rules (S1...); acceptance.ts is its contract, run against every implementation.
 * Methods that name a document reject with DocumentUnknown where there is none, unless they say otherwise.
 */
export interface Storage {
  /** Creates a document with its first update, durable when it resolves. Throws DocumentExists. */
  createDocument(document: NewDocument): Promise<DocumentEntry>
  /** The index entry, binned ones too; null where there is none. */
  document(id: string): Promise<DocumentEntry | null>
  /** All documents, newest change first. */
  documents(): Promise<readonly DocumentEntry[]>
  /** Changes what the index says about a document (title, who changed it, bin); what is not named stays. */
  describeDocument(id: string, change: DocumentChange): Promise<void>
  /**
   * Deletes a document for good, with all that was kept of it and every record whose key `document` is its id. False,
   * and nothing is done, where there is none in the bin.
   */
  deleteDocument(id: string): Promise<boolean>
  /**
   * Appends one merged update per document, in one durable transaction, and gives each document's new head
   * (its highest seq). All or nothing: when it rejects, nothing was appended (or what was is repeated without harm)
   * and the same batch may be tried again. Rejects with DocumentUnknown, DocumentDamaged or DocumentRenewed, naming the
   * document that must be left out, or with StoreFailed when the disk did not take it.
   */
  append(batch: readonly Append[]): Promise<ReadonlyMap<string, number>>
  /** Newest readable snapshot and the updates after it, as stored; only the good prefix where `damage` is set. */
  load(id: string): Promise<StoredDocument>
  /** Updates with seq > `seq`, in order. Rejects with LogTrimmed where some of them were compacted away. */
  since(id: string, seq: number): Promise<readonly StoredUpdate[]>
  /**
   * Verifies that a snapshot says what the log says up to `seq`, then puts it in place and drops the updates up to the
   * snapshot before it, atomically. Rejects with SnapshotRefused, and changes nothing, when it does not.
   */
  compact(id: string, snapshot: NewSnapshot): Promise<void>
  /**
   * Makes a document anew where that makes it much smaller: the same content without what was overwritten and deleted,
   * as the beginning of a new epoch. What it was is kept as a revision (`renewed`, named by the ended epoch). Gives the
   * new epoch; null where it is not worth it, or the document is no longer at `head`: then nothing has changed.
   */
  renew(id: string, head: number): Promise<number | null>
  /** Joins the processes that serve the same store. Where there can be no others, nothing is ever heard. */
  join(process: ServingProcess): Neighbours
  /**
   * Keeps a state of the document for good; gives the revision's number. An automatic one (`auto`) is not kept, and null is
   * given, where there is a revision of this head or a later one: another process was quicker.
   */
  addRevision(id: string, revision: NewRevision): Promise<number | null>
  /** Newest first. */
  revisions(id: string): Promise<readonly RevisionEntry[]>
  revisionState(id: string, revision: number): Promise<Uint8Array | null>
  /**
   * The document as it was at a moment (ms since 1970), as far as that is still known: compaction drops old updates, so
   * the answer may be older than asked for, or the oldest there is; `at` tells. null: there was no document yet.
   */
  stateAt(id: string, moment: number): Promise<PastState | null>
  /** Small things beside documents. */
  readonly records: Records
  /** Flushes and closes; no call may follow. */
  close(): Promise<void>
}

export interface NewDocument {
  readonly id: string
  readonly title: string
  /** The id of whoever makes it: names are kept where they can be taken away. */
  readonly by: string | null
  readonly organisation?: string
  readonly status?: Status
  readonly elementCount?: number
  /** V1 update that seeds it. */
  readonly update: Uint8Array
}

export interface DocumentEntry {
  readonly id: string
  readonly title: string
  /** ms since 1970. */
  readonly createdAt: number
  readonly changedAt: number
  /** The id of whoever changed it last. */
  readonly changedBy: string | null
  readonly binnedAt: number | null
  readonly head: number
  readonly elementCount: number
  readonly organisation: string
  readonly status: Status
}

export interface DocumentChange {
  readonly title?: string
  readonly organisation?: string
  readonly status?: Status
  readonly changedAt?: number
  readonly changedBy?: string | null
  readonly binnedAt?: number | null
  readonly elementCount?: number
}

/** What is to be appended to one document. */
export interface Append {
  readonly document: string
  /** V1, the document's updates of this batch merged. */
  readonly update: Uint8Array
  /** The id of whoever made the last of them. */
  readonly by: string | null
  /** The epoch it was made in; whichever the document is in where not given. */
  readonly epoch?: number
}

/** One row of the log; `seq` is the head that it made. */
export interface StoredUpdate {
  readonly seq: number
  readonly update: Uint8Array
}

/** A document as it is stored, to be put together from its snapshot and what came after. */
export interface StoredDocument {
  readonly snapshot: NewSnapshot | null
  readonly tail: readonly StoredUpdate[]
  readonly head: number
  /** How the document's present beginning is called: FIRST_EPOCH, or the Yjs client id that made it. */
  readonly epoch: number
  /** Where set, only the good prefix is here and the document is read-only. */
  readonly damage: string | null
}

/** All of a document up to the row `seq` of its log. */
export interface NewSnapshot {
  readonly seq: number
  /** V1 state as one update. */
  readonly state: Uint8Array
  readonly stateVector: Uint8Array
}

/** What a document was once. */
export interface PastState {
  /** When the last change in it was made, or it was kept; ms since 1970. */
  readonly at: number
  /** V1 updates that make it up. */
  readonly updates: readonly Uint8Array[]
}

/** A state to be kept for good; `seq` is the head it is of. */
export interface NewRevision {
  readonly seq: number
  readonly by: string | null
  readonly name: string | null
  readonly kind: 'auto' | 'named' | 'agreed' | 'restore' | 'renewed'
  readonly state: Uint8Array
}

export interface RevisionEntry {
  readonly id: number
  readonly at: number
  readonly by: string | null
  readonly name: string | null
  readonly kind: NewRevision['kind']
  /** The document's head when it was kept. */
  readonly seq: number
}
