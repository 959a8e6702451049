import type { EpochRow } from '../document-row.js'
import type { StoredRow } from '../readable-state.js'

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

/** Something that holds documents, to be read while others may write. */
export interface CopySource {
  /** Gives every document to `use`, all of them as they were at one moment. */
  read<T>(use: (documents: AsyncIterable<WholeDocument>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Where documents are copied to. */
export interface CopyTarget {
  /** Takes all of them or none. Throws TargetInUse where there is something already. */
  fill(documents: AsyncIterable<WholeDocument>): Promise<void>
  close(): Promise<void>
}

/** There are documents where a copy should go: nothing is overwritten. */
export class TargetInUse extends Error {
  override readonly name = 'TargetInUse'
}
