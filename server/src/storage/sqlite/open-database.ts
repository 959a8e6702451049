import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { SCHEMA, SCHEMA_VERSION } from './schema.js'

/** Opens (or makes) the log in a data folder: WAL, every commit fsynced. Throws where a newer version wrote it. */
export function openDatabase(folder: string): Database.Database {
  mkdirSync(folder, { recursive: true })
  const database = new Database(join(folder, 'throughline.db'), { timeout: 5000 })
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
  return new Database(join(folder, 'throughline.db'), { readonly: true, timeout: 5000 })
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
