import { isStillSo, type ReadingRow, readingRows, recordNames } from '../reading-row.js'
import { keptRecord, type RecordRow, recordPlace, recordRows, recordTaken, type StoredRecord } from '../record-row.js'
import type { Records } from '../records.js'

type Row = StoredRecord & RecordRow

/** What a memory store holds of records, by kind and id; outlives closing. */
export type MemoryRecordRows = Map<string, Row>

/** Records that live as long as their rows. */
export function memoryRecords(rows: MemoryRecordRows = new Map()): Records {
  const those = (isMeant: (row: Row) => boolean) => [...rows.values()].filter(isMeant)
  const found = (kind: string, key: string, value: string) =>
    those((row) => row.kind === kind && row.keys.some((one) => one.key === key && one.value === value))

  function put(more: readonly RecordRow[], gone: readonly string[]): void {
    const after = new Map(rows)
    const at = Date.now()
    for (const place of gone) after.delete(place)
    for (const row of more) after.set(recordPlace(row.kind, row.id), { ...row, at })
    refuseTaken(after.values())
    for (const place of gone) rows.delete(place)
    for (const [place, row] of after) rows.set(place, row)
  }

  function now({ kind, by }: ReadingRow): readonly Row[] {
    if ('id' in by) return [rows.get(recordPlace(kind, by.id))].filter((row) => row !== undefined)
    return last(found(kind, by.key, by.value), by.newest ?? rows.size)
  }

  return {
    async put(records) {
      put(recordRows(records), [])
    },
    async change({ read, put: more, remove }) {
      if (!readingRows(read).every((reading) => isStillSo(reading, now(reading)))) return false
      put(
        recordRows(more),
        recordNames(remove).map(({ kind, id }) => recordPlace(kind, id)),
      )
      return true
    },
    async get(kind, id) {
      const row = rows.get(recordPlace(kind, id))
      return row === undefined ? null : keptRecord(row)
    },
    async find(kind, key, value, newest) {
      return last(found(kind, key, value), newest ?? rows.size).map(keptRecord)
    },
    async earlier({ kind, key, value, than, count }) {
      const order = those((row) => row.kind === kind).map(({ id }) => id)
      const before = new Set(order.slice(0, Math.max(0, order.indexOf(than))))
      return last(
        found(kind, key, value).filter(({ id }) => before.has(id)),
        count,
      ).map(keptRecord)
    },
    async all(kind) {
      return those((row) => row.kind === kind).map(keptRecord)
    },
    async remove(kind, id) {
      return rows.delete(recordPlace(kind, id))
    },
    async removeBefore(kind, moment) {
      const old = those((row) => row.kind === kind && row.at < moment)
      for (const { id } of old) rows.delete(recordPlace(kind, id))
      return old.length
    },
  }
}

function last(rows: readonly Row[], count: number): readonly Row[] {
  return rows.slice(Math.max(0, rows.length - count))
}

function refuseTaken(rows: Iterable<Row>): void {
  const taken = new Set<string>()
  for (const { kind, keys } of rows) {
    for (const { key, value, isUnique } of keys) {
      if (!isUnique) continue
      const what = JSON.stringify([kind, key, value])
      if (taken.has(what)) throw recordTaken()
      taken.add(what)
    }
  }
}
