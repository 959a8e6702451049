import Database from 'better-sqlite3'
import { isStillSo, type ReadingRow } from '../reading-row.js'
import { keptRecord, type RecordRow, recordTaken, type StoredRecord } from '../record-row.js'
import type { EarlierRecords, KeptRecord, RecordName } from '../records.js'

const ALL = -1

/** A change as the thread that writes is told it. */
export interface RecordRowChange {
  readonly read: readonly ReadingRow[]
  readonly put: readonly RecordRow[]
  readonly remove: readonly RecordName[]
}

/** Small things beside documents. */
export function recordsIn(database: Database.Database) {
  const putRow = database.prepare<[string, string, string, number, number], { readonly seq: number }>(
    `INSERT INTO record (kind, id, value, at, crc) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value, at = excluded.at, crc = excluded.crc RETURNING seq`,
  )
  const dropKeys = database.prepare<[number]>('DELETE FROM record_key WHERE record = ?')
  const putKey = database.prepare<[number, string, string, string, number]>(
    'INSERT INTO record_key (record, kind, key, value, is_unique) VALUES (?, ?, ?, ?, ?)',
  )
  const one = database.prepare<[string, string], StoredRecord>(
    'SELECT kind, id, value, at, crc FROM record WHERE kind = ? AND id = ?',
  )
  const newestFirst = database.prepare<[string, string, string, number], StoredRecord>(
    `SELECT record.kind, record.id, record.value, record.at, record.crc
     FROM record_key CROSS JOIN record ON record.seq = record_key.record
     WHERE record_key.kind = ? AND record_key.key = ? AND record_key.value = ? ORDER BY record_key.record DESC LIMIT ?`,
  )
  const earlierFirst = database.prepare<[EarlierRecords], StoredRecord>(
    `SELECT record.kind, record.id, record.value, record.at, record.crc
     FROM record_key CROSS JOIN record ON record.seq = record_key.record
     WHERE record_key.kind = @kind AND record_key.key = @key AND record_key.value = @value
       AND record_key.record < (SELECT seq FROM record WHERE kind = @kind AND id = @than)
     ORDER BY record_key.record DESC LIMIT @count`,
  )
  const ofKind = database.prepare<[string], StoredRecord>(
    'SELECT kind, id, value, at, crc FROM record WHERE kind = ? ORDER BY seq',
  )
  const drop = database.prepare<[string, string]>('DELETE FROM record WHERE kind = ? AND id = ?')
  const dropOld = database.prepare<[string, number]>('DELETE FROM record WHERE kind = ? AND at < ?')

  const putAll = database.transaction((rows: readonly RecordRow[]): void => {
    const at = Date.now()
    const places = rows.map(({ kind, id, value, crc }) => putRow.get(kind, id, value, at, crc)?.seq ?? 0)
    // All of them let go before any takes: two may change their keys with each other.
    for (const seq of places) dropKeys.run(seq)
    for (const [i, { kind, keys }] of rows.entries()) {
      for (const { key, value, isUnique } of keys) putKey.run(places[i] ?? 0, kind, key, value, isUnique ? 1 : 0)
    }
  })

  const changeAll = database.transaction(({ read, put, remove }: RecordRowChange): boolean => {
    if (!read.every((reading) => isStillSo(reading, now(reading)))) return false
    for (const { kind, id } of remove) drop.run(kind, id)
    putAll(put)
    return true
  })

  function now({ kind, by }: ReadingRow): StoredRecord[] {
    if ('id' in by) return one.all(kind, by.id)
    return newestFirst.all(kind, by.key, by.value, by.newest ?? ALL).reverse()
  }

  return {
    put: (rows: readonly RecordRow[]): void => unlessTaken(() => putAll.immediate(rows)),
    change: (change: RecordRowChange): boolean => unlessTaken(() => changeAll.immediate(change)),
    get(kind: string, id: string): KeptRecord | null {
      const row = one.get(kind, id)
      return row === undefined ? null : keptRecord(row)
    },
    find: (kind: string, key: string, value: string, newest = ALL): KeptRecord[] =>
      newestFirst.all(kind, key, value, newest).reverse().map(keptRecord),
    earlier: (asked: EarlierRecords): KeptRecord[] => earlierFirst.all(asked).reverse().map(keptRecord),
    all: (kind: string): KeptRecord[] => ofKind.all(kind).map(keptRecord),
    remove: (kind: string, id: string): boolean => drop.run(kind, id).changes > 0,
    removeBefore: (kind: string, moment: number): number => dropOld.run(kind, moment).changes,
  }
}

function unlessTaken<T>(write: () => T): T {
  try {
    return write()
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE') throw recordTaken()
    throw error
  }
}
