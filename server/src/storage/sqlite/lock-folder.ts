import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { FolderInUse } from '../errors.js'

/**
 * Takes a data folder for this process and gives how to let go of it. The lock is the operating system's, on
 * `lock.db`: it goes with the process, also with kill -9, so nothing stale is ever left. Throws FolderInUse.
 */
export function lockFolder(folder: string): () => void {
  // It holds what people wrote, and digests of their passwords: a folder of its own is nobody else's.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = new Database(join(folder, 'lock.db'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new FolderInUse(`The folder ${folder} is in use by another Throughline server.`)
    }
    throw error
  }
  return () => database.close()
}
