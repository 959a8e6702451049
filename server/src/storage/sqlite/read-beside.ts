import type { StoredDocument } from '../storage.js'
import { logIn } from './log.js'
import { openForReading } from './open-database.js'

/** Reads a document of a data folder that the writer thread has open. */
export function readBeside(folder: string, id: string): StoredDocument {
  const database = openForReading(folder)
  try {
    return database.transaction(() => logIn(database).read(id))()
  } finally {
    database.close()
  }
}
