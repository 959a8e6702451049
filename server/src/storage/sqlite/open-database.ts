import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StoreFailed } from '../errors.js'
import { rewriteWal } from './rewrite-wal.js'
import { SCHEMA, SCHEMA_VERSION } from './schema.js'

/** The database in a data folder. */
export const DATABASE_FILE = 'throughline.db'

/** Opens (or makes) the log in a data folder: WAL, every commit fsynced. Throws where a newer version wrote it. */
export function openDatabase(folder: string): Database.Database {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, DATABASE_FILE)
  rewriteWal(file)
  return openDatabaseFile(file)
}

export function openDatabaseFile(file: string): Database.Database {
  const database = new Database(file, { timeout: 5000 })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    createOnce(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** For reading beside the writer. */
export function openForReading(folder: string): Database.Database {
  return new Database(join(folder, DATABASE_FILE), { readonly: true, timeout: 5000 })
}

/** A whole store, beside its writer or copied. Throws where another version wrote it. */
export function openFileForReading(file: string): Database.Database {
  const database = new Database(file, { readonly: true, timeout: 5000 })
  try {
    const version = Number(database.pragma('user_version', { simple: true }))
    if (version !== SCHEMA_VERSION) throw new StoreFailed(`${file} was written by another version (schema ${version})`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function createOnce(database: Database.Database): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version === SCHEMA_VERSION) return
  if (version !== 0) {
    throw new Error(`This data folder was written by another version of Throughline (schema ${version}).`)
  }
  database.transaction(() => {
    database.exec(SCHEMA)
    database.pragma(`user_version = ${SCHEMA_VERSION}`)
  })()
}
