import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import type {
  CopySource,
  CopyTarget,
  RevisionRow,
  StoreContents,
  UpdateRow,
  WholeDocument,
  WholeRow,
  WholeSnapshot,
} from '../copies/whole-document.js'
import { StoreFailed, TargetInUse } from '../errors.js'
import { lockFolder } from './lock-folder.js'
import { DATABASE_FILE, openDatabaseFile, openFileForReading } from './open-database.js'
import { holdsRecords, recordsInFile, recordsInto } from './record-copies.js'

/** Reads a data folder's database, also while a server writes to it, or a file that was copied from one. */
export function sqliteSource(file: string): CopySource {
  if (!existsSync(file)) throw new StoreFailed(`there is no ${file}`)
  const database = openFileForReading(file)
  return {
    async read(use) {
      database.exec('BEGIN')
      try {
        return await use({ documents: documentsOf(database), records: recordsInFile(database) })
      } finally {
        database.exec('COMMIT')
      }
    },
    async close() {
      database.close()
    },
  }
}

/** Makes a database file. It is there whole, and on the disk, or not at all. */
export function sqliteFileTarget(file: string): CopyTarget {
  return {
    async fill(contents) {
      if (existsSync(file)) throw new TargetInUse(`There is a file ${file} already.`)
      const unfinished = `${file}.unfinished`
      remove(unfinished)
      try {
        await writeAll(unfinished, contents)
        sync(unfinished)
        renameSync(unfinished, file)
        sync(dirname(file))
      } finally {
        remove(unfinished)
      }
    },
    async close() {},
  }
}

/** Makes the store of a data folder that has none. Nobody else may have it open: throws FolderInUse. */
export function sqliteFolderTarget(folder: string): CopyTarget {
  const release = lockFolder(folder)
  const file = join(folder, DATABASE_FILE)
  const target = sqliteFileTarget(file)
  return {
    async fill(contents) {
      if (existsSync(file)) {
        if (holdsSomething(file)) throw new TargetInUse(`The folder ${folder} holds documents or people already.`)
        remove(file)
      }
      await target.fill(contents)
    },
    async close() {
      release()
    },
  }
}

async function* documentsOf(database: Database.Database): AsyncIterable<WholeDocument> {
  const rows = database.prepare<[], WholeRow>('SELECT * FROM document ORDER BY id').all()
  const updates = database.prepare<[number], UpdateRow>(
    'SELECT seq, at, actor, data, crc FROM update_log WHERE doc = ? ORDER BY seq',
  )
  const snapshots = database.prepare<[number], WholeSnapshot>(
    'SELECT seq, at, format, data, crc, state_vector AS stateVector FROM snapshot WHERE doc = ? ORDER BY seq',
  )
  const revisions = database.prepare<[number], RevisionRow>(
    'SELECT id, seq, at, actor, name, kind, state AS data, crc FROM revision WHERE doc = ? ORDER BY id',
  )
  for (const row of rows) {
    yield {
      row,
      updates: updates.all(row.id),
      snapshots: snapshots.all(row.id),
      revisions: revisions.all(row.id),
    }
  }
}

async function writeAll(file: string, { documents, records }: StoreContents): Promise<void> {
  const database = openDatabaseFile(file)
  try {
    const put = putInto(database)
    database.exec('BEGIN')
    for await (const document of documents) put(document)
    const putRecord = recordsInto(database)
    for await (const record of records) putRecord(record)
    database.exec('COMMIT')
    // One file, with nothing beside it.
    database.pragma('journal_mode = DELETE')
  } finally {
    database.close()
  }
}

function putInto(database: Database.Database): (document: WholeDocument) => void {
  const document = database.prepare(
    `INSERT INTO document (id, public_id, head, snapshot_seq, epoch, title, organisation, status, element_count,
       created_at, changed_at, changed_by, binned_at, damage)
     VALUES (@id, @public_id, @head, @snapshot_seq, @epoch, @title, @organisation, @status, @element_count,
       @created_at, @changed_at, @changed_by, @binned_at, @damage)`,
  )
  const update = database.prepare(
    'INSERT INTO update_log (doc, seq, at, actor, data, crc) VALUES (@doc, @seq, @at, @actor, @data, @crc)',
  )
  const snapshot = database.prepare(
    `INSERT INTO snapshot (doc, seq, at, format, data, crc, state_vector)
     VALUES (@doc, @seq, @at, @format, @data, @crc, @stateVector)`,
  )
  const revision = database.prepare(
    `INSERT INTO revision (id, doc, seq, at, actor, name, kind, state, crc)
     VALUES (@id, @doc, @seq, @at, @actor, @name, @kind, @data, @crc)`,
  )
  return ({ row, updates, snapshots, revisions }) => {
    const doc = row.id
    document.run(row)
    for (const one of updates) update.run({ doc, ...one })
    for (const one of snapshots) snapshot.run({ doc, ...one })
    for (const one of revisions) revision.run({ doc, ...one })
  }
}

function holdsSomething(file: string): boolean {
  const database = openFileForReading(file)
  try {
    return database.prepare('SELECT 1 FROM document LIMIT 1').get() !== undefined || holdsRecords(database)
  } finally {
    database.close()
  }
}

/** With what SQLite lays beside it. */
function remove(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true })
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
