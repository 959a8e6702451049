import type { Log } from './log.js'
import { openPostgresStorage } from './postgres/postgres-storage.js'
import { openSqliteStorage } from './sqlite/sqlite-storage.js'
import type { Storage } from './storage.js'

interface Place {
  /** null: documents are in `dataDir`. */
  readonly databaseUrl: string | null
  readonly dataDir: string
}

/** Opens the store that settings name. Rejects with FolderInUse where another process has the folder open. */
export function openStorage({ databaseUrl, dataDir }: Place, log?: Log): Promise<Storage> {
  const logged = log === undefined ? {} : { log }
  return databaseUrl === null
    ? openSqliteStorage({ folder: dataDir, ...logged })
    : openPostgresStorage({ url: databaseUrl, ...logged })
}
