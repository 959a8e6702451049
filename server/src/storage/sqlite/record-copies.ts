import type Database from 'better-sqlite3'
import type { WholeRecord } from '../copies/whole-document.js'
import type { RecordKey } from '../record-row.js'

/** Records that are in memory at once. */
const AT_ONCE = 100

/** Every record, in the order in which they came. */
export async function* recordsInFile(database: Database.Database): AsyncIterable<WholeRecord> {
  if (!hasRecords(database)) return
  const rows = database.prepare<[number, number], Omit<WholeRecord, 'keys'>>(
    'SELECT seq, kind, id, value, at, crc FROM record WHERE seq > ? ORDER BY seq LIMIT ?',
  )
  const keys = database.prepare<[number], Omit<RecordKey, 'isUnique'> & { readonly is_unique: number }>(
    'SELECT key, value, is_unique FROM record_key WHERE record = ? ORDER BY key',
  )
  for (let last = 0; ; ) {
    const found = rows.all(last, AT_ONCE)
    for (const row of found) {
      const own = keys.all(row.seq).map(({ is_unique: isUnique, ...key }) => ({ ...key, isUnique: isUnique === 1 }))
      yield { ...row, keys: own }
      last = row.seq
    }
    if (found.length < AT_ONCE) return
  }
}

/** Writes records into an empty table, as they were written elsewhere. */
export function recordsInto(database: Database.Database): (record: WholeRecord) => void {
  const record = database.prepare(
    'INSERT INTO record (seq, kind, id, value, at, crc) VALUES (@seq, @kind, @id, @value, @at, @crc)',
  )
  const key = database.prepare('INSERT INTO record_key (record, kind, key, value, is_unique) VALUES (?, ?, ?, ?, ?)')
  return ({ keys, ...row }) => {
    record.run(row)
    for (const { key: name, value, isUnique } of keys) key.run(row.seq, row.kind, name, value, isUnique ? 1 : 0)
  }
}

/** Whether there is any record. */
export function holdsRecords(database: Database.Database): boolean {
  return hasRecords(database) && database.prepare('SELECT 1 FROM record LIMIT 1').get() !== undefined
}

/** Files of version 1 have none. */
function hasRecords(database: Database.Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'record'").get() !== undefined
}
