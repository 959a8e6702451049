import type { EpochRow } from '../document-row.js'
import type { StoredRow } from '../readable-state.js'
import type { RecordKey, StoredRecord } from '../record-row.js'

/** One document with everything that a store keeps of it, byte for byte, checksums as they were written. */
export interface WholeDocument {
  readonly row: WholeRow
  readonly updates: readonly UpdateRow[]
  readonly snapshots: readonly WholeSnapshot[]
  readonly revisions: readonly RevisionRow[]
}

export interface WholeRow extends EpochRow {
  readonly snapshot_seq: number
}

export interface UpdateRow extends StoredRow {
  readonly at: number
  readonly actor: string | null
}

export interface WholeSnapshot extends StoredRow {
  readonly at: number
  readonly format: number
  readonly stateVector: Uint8Array
}

/** `data` is the deflated state. */
export interface RevisionRow extends StoredRow {
  readonly id: number
  readonly at: number
  readonly actor: string | null
  readonly name: string | null
  readonly kind: string
}

/** A record with its keys, as it was written. */
export interface WholeRecord extends StoredRecord {
  /** Its place in the order in which records came. */
  readonly seq: number
  readonly keys: readonly RecordKey[]
}

/** All that a store holds. To be read in this order, each once. */
export interface StoreContents {
  readonly documents: AsyncIterable<WholeDocument>
  readonly records: AsyncIterable<WholeRecord>
}

/** Something that holds documents, to be read while others may write. */
export interface CopySource {
  /** Gives everything to `use`, as it was at one moment. */
  read<T>(use: (contents: StoreContents) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Where documents are copied to. */
export interface CopyTarget {
  /** Takes all of it or nothing. Throws TargetInUse where there is something already. */
  fill(contents: StoreContents): Promise<void>
  close(): Promise<void>
}
