import Database from 'better-sqlite3'
import type { Anew } from '../anew.js'
import { StoreFailed } from '../errors.js'
import type { RecordRow } from '../record-row.js'
import type { EarlierRecords } from '../records.js'
import type { Append, DocumentChange, NewDocument, NewRevision, NewSnapshot } from '../storage.js'
import { deletionIn } from './deletion.js'
import { documentsIn } from './documents.js'
import { logIn } from './log.js'
import { openDatabase } from './open-database.js'
import { pastIn } from './past.js'
import { type RecordRowChange, recordsIn } from './records.js'
import { renewalsIn } from './renewals.js'
import { revisionsIn } from './revisions.js'
import { snapshotsIn } from './snapshots.js'

/** The store as plain, blocking calls: what the writer thread runs. */
export type SqliteStore = ReturnType<typeof openSqliteStore>

/** Opens the log in a folder. `open` is another way to open it, for tests that break it. */
export function openSqliteStore(folder: string, open: (folder: string) => Database.Database = openDatabase) {
  let parts: ReturnType<typeof partsOf> | null = partsOf(open(folder))

  /**
   * Runs a call, and after an error of the disk closes the file before anything else is done with it: what an fsync
   * that failed has dropped, a second one would call durable. The next call opens the file anew and checks it.
   */
  function attempt<T>(call: (parts: ReturnType<typeof partsOf>) => T): T {
    try {
      parts ??= reopened()
      return call(parts)
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error
      if (isOfTheDisk(error)) letGo()
      throw new StoreFailed(`${error.code}: ${error.message}`, { cause: error })
    }
  }

  function reopened(): ReturnType<typeof partsOf> {
    const database = openAgain()
    const verdict = database.pragma('quick_check(1)', { simple: true })
    if (verdict === 'ok') return partsOf(database)
    database.close()
    throw new StoreFailed(`the database did not pass its check: ${String(verdict)}`)
  }

  function openAgain(): Database.Database {
    try {
      return open(folder)
    } catch (error) {
      if (error instanceof Database.SqliteError || !(error instanceof Error)) throw error
      throw new StoreFailed(error.message, { cause: error })
    }
  }

  function letGo(): void {
    const broken = parts
    parts = null
    try {
      broken?.database.close()
    } catch {
      // It could not even be closed; a new handle is opened all the same, and checked.
    }
  }

  return {
    createDocument: (document: NewDocument) => attempt(({ documents }) => documents.create(document)),
    document: (id: string) => attempt(({ documents }) => documents.find(id)),
    documents: () => attempt(({ documents }) => documents.all()),
    describeDocument: (id: string, change: DocumentChange) =>
      attempt(({ documents }) => documents.describe(id, change)),
    deleteDocument: (id: string) => attempt(({ deletion }) => deletion.delete(id)),
    append: (batch: readonly Append[]) => attempt(({ log }) => log.append(batch)),
    load: (id: string) => attempt(({ log }) => log.load(id)),
    since: (id: string, seq: number) => attempt(({ log }) => log.since(id, seq)),
    putSnapshot: (id: string, snapshot: NewSnapshot) => attempt(({ snapshots }) => snapshots.put(id, snapshot)),
    putAnew: (id: string, anew: Anew) => attempt(({ renewals }) => renewals.put(id, anew)),
    addRevision: (id: string, revision: NewRevision) => attempt(({ revisions }) => revisions.add(id, revision)),
    revisions: (id: string) => attempt(({ revisions }) => revisions.all(id)),
    revisionState: (id: string, revision: number) => attempt(({ revisions }) => revisions.state(id, revision)),
    stateAt: (id: string, moment: number) => attempt(({ past }) => past.at(id, moment)),
    putRecords: (rows: readonly RecordRow[]) => attempt(({ records }) => records.put(rows)),
    changeRecords: (change: RecordRowChange) => attempt(({ records }) => records.change(change)),
    record: (kind: string, id: string) => attempt(({ records }) => records.get(kind, id)),
    findRecords: (kind: string, key: string, value: string, newest?: number) =>
      attempt(({ records }) => records.find(kind, key, value, newest)),
    earlierRecords: (asked: EarlierRecords) => attempt(({ records }) => records.earlier(asked)),
    recordsOf: (kind: string) => attempt(({ records }) => records.all(kind)),
    removeRecord: (kind: string, id: string) => attempt(({ records }) => records.remove(kind, id)),
    removeRecordsBefore: (kind: string, moment: number) => attempt(({ records }) => records.removeBefore(kind, moment)),
    close: letGo,
  }
}

function partsOf(database: Database.Database) {
  const documents = documentsIn(database)
  const revisions = revisionsIn(database, documents.row)
  return {
    database,
    documents,
    deletion: deletionIn(database),
    log: logIn(database),
    past: pastIn(database, documents.row),
    snapshots: snapshotsIn(database, documents.row),
    renewals: renewalsIn(database, documents.row, revisions),
    revisions,
    records: recordsIn(database),
  }
}

function isOfTheDisk({ code }: InstanceType<typeof Database.SqliteError>): boolean {
  return /^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN)/.test(code)
}
