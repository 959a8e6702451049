import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { changesNeeded, type SchemaChanges, versionAfter } from '../schema-changes.js'
import { rewriteWal } from './rewrite-wal.js'
import { CHANGES, SCHEMA } from './schema.js'

/** The database in a data folder. */
export const DATABASE_FILE = 'throughline.db'

/** How long one waits for another that writes or reads, ms. */
export const BUSY_MS = 5000

/**
 * Opens (or makes) the log in a data folder: WAL, every commit fsynced. Brings the tables of an older version up to
 * this one; throws where a later version wrote it. `changes` are others than this version's, for tests.
 */
export function openDatabase(folder: string, changes: SchemaChanges = CHANGES): Database.Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, DATABASE_FILE)
  rewriteWal(file)
  return openDatabaseFile(file, changes)
}

export function openDatabaseFile(file: string, changes: SchemaChanges = CHANGES): Database.Database {
  const database = new Database(file, { timeout: BUSY_MS })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    // What is deleted is overwritten, also by compaction: else a document deleted later would be left in free pages.
    database.pragma('secure_delete = ON')
    prepareTables(database, changes)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** For reading beside the writer. */
export function openForReading(folder: string): Database.Database {
  return new Database(join(folder, DATABASE_FILE), { readonly: true, timeout: BUSY_MS })
}

/** A whole store, beside its writer or copied, of this version or an older one. Throws where a later one wrote it. */
export function openFileForReading(file: string): Database.Database {
  const database = new Database(file, { readonly: true, timeout: BUSY_MS })
  try {
    const version = Number(database.pragma('user_version', { simple: true }))
    changesNeeded(file, version, CHANGES)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Makes the tables where there are none, and adds what later versions brought: all of it or nothing. */
function prepareTables(database: Database.Database, changes: SchemaChanges): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version === versionAfter(changes)) return
  const needed = version === 0 ? [SCHEMA, ...changes] : changesNeeded('This data folder', version, changes)
  database.transaction(() => {
    for (const sql of needed) database.exec(sql)
    database.pragma(`user_version = ${versionAfter(changes)}`)
  })()
}
