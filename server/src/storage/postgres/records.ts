import { StoreFailed } from '../errors.js'
import { isStillSo, type ReadingRow, readingRows, recordNames } from '../reading-row.js'
import { canBeKept, keptRecord, type RecordRow, recordRows, recordTaken, type StoredRecord } from '../record-row.js'
import type { Records } from '../records.js'
import type { Database, Session } from './database.js'
import { NOW } from './schema.js'

/**
 * Held by whoever writes several rows of records or unique keys, so that no two wait for each other in a circle; and by
 * whoever changes records on the ground of others, so that none of those change meanwhile. Those who write a single row share it.
 */
const WRITING_RECORDS = 1_953_000_003
const UNIQUE_VIOLATION = '23505'

/** Small things beside documents. */
export function recordsIn(database: Database): Records {
  return {
    async put(records) {
      const rows = recordRows(records)
      if (rows.length === 0) return
      await unlessTaken(database.transaction((session) => putAll(session, rows)))
    },
    async change({ read, put, remove }) {
      const [readings, rows, names] = [readingRows(read), recordRows(put), recordNames(remove)]
      return unlessTaken(
        database.transaction(async (session) => {
          await lockRecords(session)
          for (const reading of readings) if (!isStillSo(reading, await rowsNow(session, reading))) return false
          for (const { kind, id } of names) await removeRow(session, kind, id)
          if (rows.length > 0) await putAll(session, rows)
          return true
        }),
      )
    },
    async get(kind, id) {
      if (!canBeKept(kind, id)) return null
      const [row] = await rowsNow(database, { kind, by: { id } })
      return row === undefined ? null : keptRecord(row)
    },
    async find(kind, key, value, newest) {
      if (!canBeKept(kind, key, value)) return []
      return (await rowsNow(database, { kind, by: { key, value, newest } })).map(keptRecord)
    },
    async earlier({ kind, key, value, than, count }) {
      if (!canBeKept(kind, key, value, than)) return []
      const rows = await database.rows<StoredRecord>(
        `SELECT record.kind, record.id, record.value, record.at, record.crc
         FROM throughline.record_key AS keys JOIN throughline.record ON record.seq = keys.record
         WHERE keys.kind = $1 AND keys.key = $2 AND keys.value = $3
           AND keys.record < (SELECT seq FROM throughline.record WHERE kind = $1 AND id = $4)
         ORDER BY keys.record DESC LIMIT $5`,
        [kind, key, value, than, count],
      )
      return rows.reverse().map(keptRecord)
    },
    async all(kind) {
      if (!canBeKept(kind)) return []
      const rows = await database.rows<StoredRecord>(
        'SELECT kind, id, value, at, crc FROM throughline.record WHERE kind = $1 ORDER BY seq',
        [kind],
      )
      return rows.map(keptRecord)
    },
    async remove(kind, id) {
      if (!canBeKept(kind, id)) return false
      return database.transaction(async (session) => {
        await shareRecords(session)
        return removeRow(session, kind, id)
      })
    },
    removeBefore(kind, moment) {
      return database.transaction(async (session) => {
        await lockRecords(session)
        const gone = await session.rows('DELETE FROM throughline.record WHERE kind = $1 AND at < $2 RETURNING seq', [
          kind,
          moment,
        ])
        return gone.length
      })
    },
  }
}

/** Until the transaction ends, nobody else writes records. */
export async function lockRecords(session: Session): Promise<void> {
  await session.rows('SELECT pg_advisory_xact_lock($1)', [WRITING_RECORDS])
}

/** Until the transaction ends, nobody else writes several records, or unique keys. */
async function shareRecords(session: Session): Promise<void> {
  await session.rows('SELECT pg_advisory_xact_lock_shared($1)', [WRITING_RECORDS])
}

async function rowsNow(session: Session, { kind, by }: Pick<ReadingRow, 'kind' | 'by'>): Promise<StoredRecord[]> {
  if ('id' in by) {
    return session.rows<StoredRecord>(
      'SELECT kind, id, value, at, crc FROM throughline.record WHERE kind = $1 AND id = $2',
      [kind, by.id],
    )
  }
  const rows = await session.rows<StoredRecord>(
    `SELECT record.kind, record.id, record.value, record.at, record.crc
     FROM throughline.record_key AS keys JOIN throughline.record ON record.seq = keys.record
     WHERE keys.kind = $1 AND keys.key = $2 AND keys.value = $3 ORDER BY keys.record DESC LIMIT $4`,
    [kind, by.key, by.value, by.newest ?? null],
  )
  return rows.reverse()
}

async function removeRow(session: Session, kind: string, id: string): Promise<boolean> {
  const gone = await session.rows('DELETE FROM throughline.record WHERE kind = $1 AND id = $2 RETURNING seq', [
    kind,
    id,
  ])
  return gone.length > 0
}

async function putAll(session: Session, rows: readonly RecordRow[]): Promise<void> {
  const isOne = rows.length === 1 && !rows.some(({ keys }) => keys.some(({ isUnique }) => isUnique))
  await (isOne ? shareRecords(session) : lockRecords(session))
  const places: number[] = []
  for (const { kind, id, value, crc } of rows) {
    const [put] = await session.rows<{ seq: number }>(
      `INSERT INTO throughline.record (kind, id, value, at, crc) VALUES ($1, $2, $3, ${NOW}, $4)
       ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value, at = excluded.at, crc = excluded.crc RETURNING seq`,
      [kind, id, value, crc],
    )
    if (put === undefined) throw new StoreFailed('PostgreSQL gave a record no number')
    places.push(put.seq)
  }
  // All of them let go before any takes: two may change their keys with each other.
  await session.rows('DELETE FROM throughline.record_key WHERE record = ANY($1::bigint[])', [places])
  const keys = rows.flatMap(({ kind, keys: own }, i) => own.map((one) => ({ ...one, kind, record: places[i] ?? 0 })))
  await session.rows(
    `INSERT INTO throughline.record_key (record, kind, key, value, is_unique)
     SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::int[]::bool[])`,
    [
      keys.map(({ record }) => record),
      keys.map(({ kind }) => kind),
      keys.map(({ key }) => key),
      keys.map(({ value }) => value),
      keys.map(({ isUnique }) => (isUnique ? 1 : 0)),
    ],
  )
}

async function unlessTaken<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing
  } catch (error) {
    throw isTaken(error) ? recordTaken() : error
  }
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof StoreFailed) || !(error.cause instanceof Error) || !('code' in error.cause)) return false
  return error.cause.code === UNIQUE_VIOLATION
}
