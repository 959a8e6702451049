import { crc32 } from 'node:zlib'
import type { StoredDocument, StoredUpdate } from './storage.js'

/** Bytes as they lie in the store, with the checksum they were written with. */
export interface StoredRow {
  readonly seq: number
  readonly data: Uint8Array
  readonly crc: number
}

/** A stored snapshot; its checksum covers both parts. */
export interface SnapshotRow extends StoredRow {
  readonly stateVector: Uint8Array
}

/** What can be trusted of a document, and which of its rows cannot. */
export interface ReadableState extends Omit<StoredDocument, 'epoch'> {
  /** Snapshots that cannot be trusted, by seq. An older one may have taken their place without loss. */
  readonly badSnapshots: readonly number[]
  /** The first update that cannot be trusted or is missing, by seq. */
  readonly badUpdate: number | null
}

/** The rows of one document, as its store gives them. */
export interface StoredRows {
  readonly head: number
  /** Newest first. */
  readonly snapshots: Iterable<SnapshotRow>
  /** Rows with seq > `after`, in order. May throw midway, when the file itself is damaged. */
  updatesAfter(after: number): Iterable<StoredRow>
}

/** What can be trusted of a document's rows: the newest good snapshot, and good updates after it without a gap. */
export function readableState({ head, snapshots, updatesAfter }: StoredRows): ReadableState {
  const badSnapshots: number[] = []
  let snapshot: StoredDocument['snapshot'] = null
  for (const row of snapshots) {
    if (checksumOf(row.data, row.stateVector) === row.crc) {
      snapshot = { seq: row.seq, state: row.data, stateVector: row.stateVector }
      break
    }
    badSnapshots.push(row.seq)
  }

  const start = snapshot?.seq ?? 0
  const tail = goodPrefix(() => updatesAfter(start), start)
  const reached = start + tail.length
  const badUpdate = reached === head ? null : reached + 1
  const damage = badUpdate === null ? null : `Changes ${badUpdate} to ${head} cannot be read.`
  return { snapshot, tail, head, damage, badSnapshots, badUpdate }
}

/** CRC-32 of all of the bytes, one part behind the other. */
export function checksumOf(...parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, bytes) => crc32(bytes, sum), 0)
}

/** Whether a row is what was written. */
export function isIntact(row: StoredRow): boolean {
  return checksumOf(row.data) === row.crc
}

function goodPrefix(rows: () => Iterable<StoredRow>, start: number): StoredUpdate[] {
  const good: StoredUpdate[] = []
  try {
    for (const row of rows()) {
      if (row.seq !== start + good.length + 1 || !isIntact(row)) break
      good.push({ seq: row.seq, update: row.data })
    }
  } catch (error) {
    if (!isCorruption(error)) throw error
  }
  return good
}

/** SQLite's word for "this page is not what I wrote": everything read before it still counts. */
function isCorruption(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT')
}
