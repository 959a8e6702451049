import type { WholeRecord } from '../copies/whole-document.js'
import type { RecordKey } from '../record-row.js'
import type { Session } from './database.js'

/** Records that go over in one statement. */
const AT_ONCE = 100

/** Every record, in the order in which they came. */
export async function* recordsInDatabase(session: Session): AsyncIterable<WholeRecord> {
  for (let last = 0; ; ) {
    const rows = await session.rows<Omit<WholeRecord, 'keys'>>(
      'SELECT seq, kind, id, value, at, crc FROM throughline.record WHERE seq > $1 ORDER BY seq LIMIT $2',
      [last, AT_ONCE],
    )
    const keys = await session.rows<RecordKey & { readonly record: number }>(
      `SELECT record, key, value, is_unique AS "isUnique" FROM throughline.record_key
       WHERE record = ANY($1::bigint[]) ORDER BY key`,
      [rows.map(({ seq }) => seq)],
    )
    for (const row of rows) {
      const own = keys.filter(({ record }) => record === row.seq)
      yield { ...row, keys: own.map(({ key, value, isUnique }) => ({ key, value, isUnique })) }
      last = row.seq
    }
    if (rows.length < AT_ONCE) return
  }
}

/** Writes records into an empty table, as they were written elsewhere. */
export async function putRecords(session: Session, records: AsyncIterable<WholeRecord>): Promise<void> {
  for await (const { seq, kind, id, value, at, crc, keys } of records) {
    await session.rows(
      'INSERT INTO throughline.record (seq, kind, id, value, at, crc) VALUES ($1, $2, $3, $4, $5, $6)',
      [seq, kind, id, value, at, crc],
    )
    for (const { key, value: text, isUnique } of keys) {
      await session.rows(
        'INSERT INTO throughline.record_key (record, kind, key, value, is_unique) VALUES ($1, $2, $3, $4, $5)',
        [seq, kind, key, text, isUnique],
      )
    }
  }
  await session.rows(
    `SELECT setval(pg_get_serial_sequence('throughline.record', 'seq'), max(seq)) FROM throughline.record
     HAVING max(seq) IS NOT NULL`,
  )
}
