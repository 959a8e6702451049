import { RecordTaken, StoreFailed } from './errors.js'
import { checksumOf } from './readable-state.js'
import type { KeptRecord, NewRecord } from './records.js'

/** Longest id and value of a key, and longest names of kinds and keys, in UTF-16 code units. PostgreSQL indexes no more. */
const MOST_IN_ID = 500
const MOST_IN_NAME = 100
/** Longest value as JSON, bytes. */
const MOST_IN_VALUE = 1024 * 1024

/** The key of records that are about a document, and go with it. */
export const DOCUMENT_KEY = 'document'

/** A record as it is written. */
export interface RecordRow {
  readonly kind: string
  readonly id: string
  /** JSON. */
  readonly value: string
  readonly crc: number
  readonly keys: readonly RecordKey[]
}

export interface RecordKey {
  readonly key: string
  readonly value: string
  readonly isUnique: boolean
}

/** A record as it is read. */
export interface StoredRecord extends Omit<RecordRow, 'keys'> {
  readonly at: number
}

/** The rows of records, once each: of several with one kind and id the last. Throws RangeError where one cannot be kept. */
export function recordRows(records: readonly NewRecord[]): readonly RecordRow[] {
  const rows = new Map<string, RecordRow>()
  for (const record of records) rows.set(recordPlace(record.kind, record.id), rowOf(record))
  return [...rows.values()]
}

/** Kind and id in one. */
export function recordPlace(kind: string, id: string): string {
  return JSON.stringify([kind, id])
}

/** What is asked for under a name that no record can have is not there. */
export function canBeKept(...texts: readonly string[]): boolean {
  return !texts.some((text) => text.includes('\0') || /\p{Surrogate}/u.test(text))
}

/** The record in a row. Throws StoreFailed where the row is damaged. */
export function keptRecord(row: StoredRecord): KeptRecord {
  const { kind, id, value, at } = row
  if (!isIntactRecord(row)) throw new StoreFailed(`the record ${kind} ${id} cannot be read: its checksum is wrong`)
  return { kind, id, value: JSON.parse(value), at }
}

/** Whether a record is what was written. */
export function isIntactRecord({ kind, id, value, crc }: Omit<StoredRecord, 'at'>): boolean {
  return checksum(kind, id, value) === crc
}

/** The refusal of a record whose unique key another one has. */
export function recordTaken(): RecordTaken {
  return new RecordTaken('another record has what only one of its kind may have')
}

function rowOf({ kind, id, value, keys = {}, unique = {} }: NewRecord): RecordRow {
  const json: string | undefined = JSON.stringify(value)
  if (json === undefined) throw new RangeError(`the record ${kind} ${id} has a value that JSON does not have`)
  if (Buffer.byteLength(json) > MOST_IN_VALUE) {
    throw new RangeError(`the record ${kind} ${id} has a value longer than ${MOST_IN_VALUE} bytes`)
  }
  const both = Object.keys(keys).find((key) => Object.hasOwn(unique, key))
  if (both !== undefined) throw new RangeError(`the key ${both} of a record is either unique or not`)
  const all = [...keysOf(keys, false), ...keysOf(unique, true)]
  refuse(MOST_IN_NAME, kind, ...all.map(({ key }) => key))
  refuse(MOST_IN_ID, id, ...all.map(({ value: text }) => text))
  return { kind, id, value: json, crc: checksum(kind, id, json), keys: all }
}

function keysOf(keys: Readonly<Record<string, string>>, isUnique: boolean): readonly RecordKey[] {
  return Object.entries(keys).map(([key, value]) => ({ key, value, isUnique }))
}

function refuse(most: number, ...texts: readonly string[]): void {
  for (const text of texts) {
    if (text.length > most) throw new RangeError(`${JSON.stringify(text)} of a record is longer than ${most} letters`)
    if (!canBeKept(text)) throw new RangeError(`${JSON.stringify(text)} of a record has letters that cannot be kept`)
  }
}

function checksum(...texts: readonly string[]): number {
  return checksumOf(Buffer.from(JSON.stringify(texts)))
}
