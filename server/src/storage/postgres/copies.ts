import type {
  CopySource,
  CopyTarget,
  RevisionRow,
  UpdateRow,
  WholeDocument,
  WholeRow,
  WholeSnapshot,
} from '../copies/whole-document.js'
import { FolderInUse, TargetInUse } from '../errors.js'
import { openPool, type Session } from './database.js'
import { livingProcesses } from './processes.js'
import { putRecords, recordsInDatabase } from './record-copies.js'
import { prepareTables } from './schema.js'

/** Rows that go over in one statement. */
const AT_ONCE = 500

/** Reads a database, also while servers write to it. */
export async function postgresSource(url: string): Promise<CopySource> {
  const database = openPool(url)
  await prepareTables(database)
  return {
    read: (use) =>
      database.transaction(async (session) => {
        await waitForCopies(session)
        return use({ documents: documentsOf(session), records: recordsInDatabase(session) })
      }, 'reading'),
    close: database.close,
  }
}

/** Fills a database that holds nothing yet, in one transaction. */
export async function postgresTarget(url: string): Promise<CopyTarget> {
  const database = openPool(url)
  await prepareTables(database)
  return {
    fill: ({ documents, records }) =>
      database.transaction(async (session) => {
        await waitForCopies(session)
        await session.rows('LOCK TABLE throughline.document, throughline.record IN EXCLUSIVE MODE')
        const found = await session.rows(
          '(SELECT id FROM throughline.document LIMIT 1) UNION ALL (SELECT seq FROM throughline.record LIMIT 1)',
        )
        if (found.length > 0) throw new TargetInUse('The database holds documents or people already.')
        for await (const document of documents) await put(session, document)
        await session.rows(
          `SELECT setval(pg_get_serial_sequence('throughline.revision', 'id'), max(id)) FROM throughline.revision
           HAVING max(id) IS NOT NULL`,
        )
        await putRecords(session, records)
      }),
    close: database.close,
  }
}

/** Throws FolderInUse while a server has the database open. */
export async function refuseWhileServed(url: string): Promise<void> {
  const database = openPool(url)
  try {
    const { size } = await livingProcesses(database)
    if (size > 0)
      throw new FolderInUse(`The database is in use by ${size} Throughline ${size === 1 ? 'server' : 'servers'}.`)
  } finally {
    await database.close()
  }
}

/** The other side may be slow: this transaction holds up nobody. */
async function waitForCopies(session: Session): Promise<void> {
  await session.rows('SET LOCAL idle_in_transaction_session_timeout = 0')
}

async function* documentsOf(session: Session): AsyncIterable<WholeDocument> {
  const rows = await session.rows<WholeRow>('SELECT * FROM throughline.document ORDER BY id')
  for (const row of rows) {
    const updates = await session.rows<UpdateRow>(
      'SELECT seq, at, actor, data, crc FROM throughline.update_log WHERE doc = $1 ORDER BY seq',
      [row.id],
    )
    const snapshots = await session.rows<WholeSnapshot>(
      `SELECT seq, at, format, data, crc, state_vector AS "stateVector" FROM throughline.snapshot
       WHERE doc = $1 ORDER BY seq`,
      [row.id],
    )
    const revisions = await session.rows<RevisionRow>(
      'SELECT id, seq, at, actor, name, kind, state AS data, crc FROM throughline.revision WHERE doc = $1 ORDER BY id',
      [row.id],
    )
    yield { row, updates, snapshots, revisions }
  }
}

async function put(session: Session, { row, updates, snapshots, revisions }: WholeDocument): Promise<void> {
  const [made] = await session.rows<{ id: number }>(
    `INSERT INTO throughline.document (public_id, head, snapshot_seq, epoch, title, organisation, status, element_count,
       created_at, changed_at, changed_by, binned_at, damage)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
    [
      row.public_id,
      row.head,
      row.snapshot_seq,
      row.epoch,
      row.title,
      row.organisation,
      row.status,
      row.element_count,
      row.created_at,
      row.changed_at,
      row.changed_by,
      row.binned_at,
      row.damage,
    ],
  )
  if (made === undefined) throw new Error('a document that was inserted has no id')
  for (let start = 0; start < updates.length; start += AT_ONCE) {
    await putUpdates(session, made.id, updates.slice(start, start + AT_ONCE))
  }
  for (const { seq, at, format, data, crc, stateVector } of snapshots) {
    await session.rows('INSERT INTO throughline.snapshot VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      made.id,
      seq,
      at,
      format,
      data,
      crc,
      stateVector,
    ])
  }
  for (const { id, seq, at, actor, name, kind, data, crc } of revisions) {
    await session.rows(
      `INSERT INTO throughline.revision (id, doc, seq, at, actor, name, kind, state, crc)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, made.id, seq, at, actor, name, kind, data, crc],
    )
  }
}

async function putUpdates(session: Session, doc: number, rows: readonly UpdateRow[]): Promise<void> {
  await session.rows(
    `INSERT INTO throughline.update_log (doc, seq, at, actor, data, crc)
     SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::bytea[], $6::bigint[])`,
    [
      doc,
      rows.map(({ seq }) => seq),
      rows.map(({ at }) => at),
      rows.map(({ actor }) => actor),
      rows.map(({ data }) => data),
      rows.map(({ crc }) => crc),
    ],
  )
}
